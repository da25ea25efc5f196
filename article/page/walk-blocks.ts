/**
 * Walks from the title to the end of the body, once and in the order of the page, and cuts what it sees into blocks.
 * No recursion: pages nest as deep as they like.
 */

import type { BlockKind } from '../article.ts';
import type { DraftBlock } from '../page-draft.ts';
import { ancestorsOf, commonAncestor } from './ancestors.ts';
import { BlockWriter, type Run } from './block-writer.ts';
import { classify, hasOwnText, isKickerOfTitle } from './classify.ts';
import { NAMED } from './element-names.ts';
import { isOutOfText } from './element-roles.ts';
import type { Place } from './find-article.ts';
import {
  attributeOf,
  contains,
  firstChildOf,
  nextSiblingOf,
  parentNodeOf,
  parentOf,
  tagOf,
  typeOf,
} from './nodes.ts';
import type { Steps } from './steps.ts';

/** A block with the places on the page that its text comes from. */
export interface FoundBlock extends DraftBlock {
  readonly runs: readonly Run[];
}

interface OpenBlock {
  /** null outside of all blocks. */
  readonly element: Element | null;
  readonly kind: BlockKind;
  /** The innermost `<li>` that it stands in, or is. */
  readonly item: Element | null;
}

const OUTSIDE: OpenBlock = { element: null, kind: 'paragraph', item: null };

const MARKED = /^\s*[„“"»«‚‘]/;
/** Nodes that are walked over in one step. */
const STEP = 200;
/** How far above the title its kicker may stand. */
const KICKER_LEVELS = 3;

export function* walkBlocks(place: Place): Steps<FoundBlock[]> {
  const walk = new Walk(place);
  const scope = commonAncestor(place.title, place.body);
  let node: Node | null = firstChildOf(scope);
  for (let walked = 1; node; walked++) {
    if (walked % STEP === 0) yield;
    if (walk.enter(node)) {
      const child = firstChildOf(node);
      if (child) {
        node = child;
        continue;
      }
      walk.leave(node);
    }
    let next: Node | null = nextSiblingOf(node);
    while (!next) {
      node = parentNodeOf(node);
      if (!node || node === scope) return walk.end();
      walk.leave(node);
      if (node === place.body) return walk.end();
      next = nextSiblingOf(node);
    }
    node = next;
  }
  return walk.end();
}

class Walk {
  readonly #place: Place;
  readonly #blocks: FoundBlock[] = [];
  /** The innermost open block, … */
  #inner = OUTSIDE;
  /** … and those around it. */
  readonly #outer: OpenBlock[] = [];
  readonly #above: ReadonlySet<Node>;
  readonly #nearTitle: ReadonlySet<Node>;
  readonly #lists = new Map<Element, number>();
  #writer = new BlockWriter();
  /** Open `<q>` elements, around which the browser paints marks, … */
  readonly #quotations: Element[] = [];
  /** … and how many of the innermost have shown no text yet. */
  #unopened = 0;
  /** Open links that lead to other pages. */
  readonly #links: Element[] = [];
  #breaks = 0;
  #inBody: boolean;
  #titleSeen: boolean;
  #textSeen = false;
  /** How many blocks are open in the body's own. */
  #bodyLevel = 0;

  constructor(place: Place) {
    const { title, body } = place;
    this.#place = place;
    this.#inBody = title === null || contains(body, title);
    this.#titleSeen = title === null;
    const aboveTitle = title ? ancestorsOf(title) : [];
    this.#above = new Set([...aboveTitle, ...ancestorsOf(body), body]);
    this.#nearTitle = new Set(aboveTitle.slice(0, KICKER_LEVELS));
  }

  /** @returns whether to go on inside the node */
  enter(node: Node): boolean {
    const type = typeOf(node);
    if (type === Node.TEXT_NODE) this.#addText(node as Text);
    if (type !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    if (element === this.#place.body) this.#enterBody();
    if (element === this.#place.title) return this.#enterTitle(element);
    const mark = this.#place.marks.get(element);
    if (mark) return mark !== 'skip' && this.#begin(element, mark);
    if (this.#above.has(element)) return this.#begin(element, 'paragraph');
    if (!this.#titleSeen) return this.#isKicker(element) && this.#begin(element, 'kicker');
    if (this.#place.title !== null && this.#inner.element === this.#place.title) {
      return this.#enterPartOfTitle(element, this.#place.title);
    }
    return this.#enterPlain(element);
  }

  leave(node: Node): void {
    if (this.#links.length > 0 && this.#links.at(-1) === node) this.#links.pop();
    if (this.#quotations.length > 0 && this.#quotations.at(-1) === node) {
      this.#quotations.pop();
      if (this.#unopened > 0) this.#unopened--;
      else this.#writer.addMark('“');
    }
    if (this.#inner.element !== node) return;
    this.#flush();
    this.#inner = this.#outer.pop() ?? OUTSIDE;
  }

  end(): FoundBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #addText(node: Text): void {
    if (!this.#titleSeen && this.#inner.kind !== 'kicker') return;
    if (this.#unopened > 0) this.#openQuotations(node.data);
    if (this.#writer.add(node, this.#links.length > 0)) this.#breaks = 0;
  }

  /** @param text the first in them; where it brings its own mark, the browser's is not wanted */
  #openQuotations(text: string): void {
    if (text.trim() === '') return;
    if (MARKED.test(text)) this.#quotations.length -= this.#unopened;
    else this.#writer.addMark('„'.repeat(this.#unopened));
    this.#unopened = 0;
  }

  /** Before the title only its kicker counts. */
  #isKicker(element: Element): boolean {
    const parent = parentOf(element);
    if (!parent || !this.#nearTitle.has(parent) || isOutOfText(element)) return false;
    return (this.#place.names(element) & NAMED.kicker) !== 0;
  }

  #enterBody(): void {
    this.#inBody = true;
    this.#bodyLevel = this.#outer.length + 1;
  }

  #enterTitle(element: Element): true {
    this.#titleSeen = true;
    return this.#begin(element, 'title');
  }

  #enterPartOfTitle(part: Element, title: Element): boolean {
    if (isKickerOfTitle(part, this.#place)) return this.#begin(part, 'kicker');
    if (!hasOwnText(title)) this.#writer.addBreak();
    return this.#enterPlain(part);
  }

  #enterPlain(element: Element): boolean {
    const tag = tagOf(element);
    const decision = classify(element, tag, this.#place, {
      parent: this.#inner.kind,
      hasText: this.#writer.text !== '',
      mayBeLead: !this.#textSeen,
      depth: this.#inBody ? this.#outer.length - this.#bodyLevel : 0,
    });
    if (decision === 'skip') return false;
    if (decision === 'break') return this.#enterBreak();
    if (tag === 'a' && leadsAway(element)) this.#links.push(element);
    if (tag === 'q') {
      this.#quotations.push(element);
      this.#unopened++;
    }
    return decision === 'through' || this.#begin(element, decision);
  }

  #enterBreak(): false {
    this.#breaks++;
    // Two breaks part paragraphs where there are no paragraph elements.
    if (this.#breaks >= 2 && this.#inner.kind === 'paragraph') this.#flush();
    else this.#writer.addBreak();
    return false;
  }

  #begin(element: Element, kind: BlockKind): true {
    this.#flush();
    this.#outer.push(this.#inner);
    this.#inner = { element, kind, item: tagOf(element) === 'li' ? element : this.#inner.item };
    return true;
  }

  #flush(): void {
    this.#breaks = 0;
    const writer = this.#writer;
    const { kind } = this.#inner;
    const inBody = this.#inBody;
    if (writer.text === '') return;
    const text = writer.text.endsWith('\n') ? writer.text.slice(0, -1) : writer.text;
    if (kind === 'paragraph' && inBody) this.#textSeen = true;
    const list = kind === 'list-item' ? this.#numberOf(this.#inner.item) : null;
    this.#blocks.push({ kind, text, linked: writer.linked, runs: writer.runs, inBody, list });
    this.#writer = new BlockWriter();
  }

  #numberOf(item: Element | null): number | null {
    const list = item && parentOf(item);
    if (!list) return null;
    const number = this.#lists.get(list) ?? this.#lists.size;
    this.#lists.set(list, number);
    return number;
  }
}

/** A link to a place on the same page is a jump label, not a pointer to another article. */
function leadsAway(link: Element): boolean {
  const address = attributeOf(link, 'href');
  return address !== null && !address.includes('#');
}
