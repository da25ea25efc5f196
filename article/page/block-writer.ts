/**
 * Collects the text nodes of one block into clean text, and remembers where each character came from.
 * White space is collapsed as a browser paints it; soft hyphens, zero-width characters and marks of direction are dropped;
 * `&nbsp;` and its narrow kin become plain spaces; `<br>` becomes a line break.
 */

/** A stretch of text that lies in one text node, character by character. */
export interface Run {
  /** Offset into the block's text, later into `Article.text`. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset into `node.data`. */
  readonly offset: number;
}

/** What is not plain: several blanks, other white space than one blank, invisible characters. */
const GAP =
  /(?! [^\s\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f])[\s\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f]+/;
/** Of a gap, what is shown. */
const SPACE = /[^\S\ufeff]/;

export class BlockWriter {
  text = '';
  /** Characters that stand inside links. */
  linked = 0;
  runs: Run[] = [];
  /** A blank read but not yet written: it vanishes at the end of a block and before a line break. */
  #blank: { node: Text; offset: number } | null = null;
  /** To look at the end of a text that grows by thousands of pieces would put it together anew each time. */
  #endsInBreak = false;

  /**
   * Adds what a text node shows.
   * @returns whether that is anything
   */
  add(node: Text, inLink: boolean): boolean {
    const { data } = node;
    const before = this.text.length;
    const start = data.length - data.trimStart().length;
    if (start > 0) this.#remember(node, 0);
    if (start === data.length) return false;
    const end = data.trimEnd().length;
    this.#addParts(node, data, start, end);
    if (end < data.length) this.#remember(node, end);
    const added = this.text.length - before;
    if (inLink) this.linked += added;
    return added > 0;
  }

  /** Adds a line break, unless the block has not begun. */
  addBreak(): void {
    this.#blank = null;
    if (this.text === '' || this.#endsInBreak) return;
    this.text += '\n';
    this.#endsInBreak = true;
  }

  /** Adds a mark that the browser paints and no text node holds: those around a `<q>`. */
  addMark(mark: string): void {
    this.#writeBlank();
    this.#append(mark);
  }

  /** @param start offset of the first character that is not white space, end that behind the last of them */
  #addParts(node: Text, data: string, start: number, end: number): void {
    let from = start;
    for (let found = GAP.exec(data.slice(from, end)); found; found = GAP.exec(data.slice(from, end))) {
      const gap = found[0];
      const at = from + found.index;
      if (at > from) this.#write(node, from, at, data);
      from = at + gap.length;
      const blank = gap.search(SPACE);
      if (blank >= 0) this.#remember(node, at + blank);
    }
    if (end > from) this.#write(node, from, end, data);
  }

  #remember(node: Text, offset: number): void {
    if (this.text !== '' && !this.#endsInBreak) this.#blank ??= { node, offset };
  }

  #write(node: Text, from: number, to: number, data: string): void {
    this.#writeBlank();
    this.runs.push({ start: this.text.length, length: to - from, node, offset: from });
    this.#append(data.slice(from, to));
  }

  #append(piece: string): void {
    this.text += piece;
    this.#endsInBreak = false;
  }

  #writeBlank(): void {
    if (!this.#blank) return;
    this.runs.push({
      start: this.text.length,
      length: 1,
      node: this.#blank.node,
      offset: this.#blank.offset,
    });
    this.#append(' ');
    this.#blank = null;
  }
}
