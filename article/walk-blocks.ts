/**
 * Walks from the title to the end of the body, once and in the order of the page, and cuts what it sees into blocks.
 * No recursion: pages nest as deep as they like.
 */
import type { BlockKind } from './article.ts';
import { BlockWriter, type Run } from './block-writer.ts';
import {
  isCaptionName,
  isCreditName,
  isHidden,
  isHiddenName,
  isKickerName,
  isLeadName,
  isSkippedName,
  isTeaserName,
  nameOf,
  roleOfTag,
} from './element-roles.ts';
import type { Mark, Place } from './find-article.ts';

/** A block as found, before it is decided which ones are the article. */
export interface FoundBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Characters of `text` inside links. */
  readonly linked: number;
  readonly runs: readonly Run[];
  /** Within the body, not between title and body. */
  readonly inBody: boolean;
}

interface OpenBlock {
  readonly element: Element;
  readonly kind: BlockKind;
}

/** Kinds that what stands inside them takes over: a paragraph in a caption is caption. */
const INHERITED: ReadonlySet<BlockKind> = new Set([
  'title',
  'kicker',
  'lead',
  'caption',
  'credit',
  'pull-quote',
  'list-item',
]);
/** An element with more than this share of the page's prose is the article, whatever its class says. */
const TOO_MUCH_TO_SKIP = 0.4;

export function walkBlocks(place: Place): FoundBlock[] {
  const walk = new Walk(place);
  const scope = commonAncestor(place.title, place.body);
  let node: Node | null = scope.firstChild;
  while (node) {
    if (walk.enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      walk.leave(node);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === scope) return walk.end();
      walk.leave(node);
      if (node === place.body) return walk.end();
    }
    node = node?.nextSibling ?? null;
  }
  return walk.end();
}

function commonAncestor(title: Element | null, body: Element): Element {
  if (!title || body.contains(title)) return body;
  let scope: Element = body;
  while (scope.parentElement && !scope.contains(title)) scope = scope.parentElement;
  return scope;
}

function ancestorsOf(element: Element | null): Set<Node> {
  const ancestors = new Set<Node>();
  for (let each = element?.parentElement; each; each = each.parentElement) ancestors.add(each);
  return ancestors;
}

class Walk {
  private readonly blocks: FoundBlock[] = [];
  private readonly open: OpenBlock[] = [];
  private readonly above: ReadonlySet<Node>;
  private writer = new BlockWriter();
  private links = 0;
  private breaks = 0;
  private inBody: boolean;
  private titleSeen: boolean;
  private textSeen = false;

  constructor(private readonly place: Place) {
    const { title, body } = place;
    this.titleSeen = title === null || !!(body.compareDocumentPosition(title) & 4 && !body.contains(title));
    this.inBody = !title || body.contains(title);
    this.above = new Set([...ancestorsOf(title), ...ancestorsOf(body), body]);
  }

  /** @returns whether to go on inside the node */
  enter(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) this.addText(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    if (element === this.place.body) this.inBody = true;
    if (element === this.place.title) return this.enterTitle(element);
    const mark = this.place.marks.get(element);
    if (mark) return this.enterMarked(element, mark);
    if (this.above.has(element)) return this.begin(element, 'paragraph');
    if (!this.titleSeen) return this.enterBeforeTitle(element);
    if (!this.inBody && this.place.title === null) return false;
    return this.enterPlain(element);
  }

  leave(node: Node): void {
    if ((node as Element).localName === 'a') this.links--;
    if (this.open.at(-1)?.element !== node) return;
    this.flush();
    this.open.pop();
  }

  end(): FoundBlock[] {
    this.flush();
    return this.blocks;
  }

  private addText(node: Text): void {
    const open = this.open.at(-1);
    if (!this.titleSeen && open?.kind !== 'kicker') return;
    const before = this.writer.text.length;
    this.writer.add(node, this.links > 0);
    if (this.writer.text.length > before) this.breaks = 0;
  }

  private enterTitle(element: Element): boolean {
    this.titleSeen = true;
    return this.begin(element, 'title');
  }

  private enterMarked(element: Element, mark: Mark): boolean {
    if (mark === 'skip') return false;
    if (
      mark === 'caption' ||
      mark === 'credit' ||
      mark === 'kicker' ||
      mark === 'lead' ||
      mark === 'pull-quote'
    ) {
      return this.begin(element, mark);
    }
    return this.begin(element, 'paragraph');
  }

  private enterBeforeTitle(element: Element): boolean {
    if (!isKickerName(nameOf(element)) || isHidden(element)) return false;
    return this.begin(element, 'kicker');
  }

  private enterPlain(element: Element): boolean {
    const tag = element.localName;
    const role = roleOfTag(tag);
    if (role === 'break') return this.enterBreak();
    if (isHidden(element)) return false;
    if (role === 'inline') return this.enterInline(element, tag);
    const parent = this.open.at(-1)?.kind;
    if (role === 'skip')
      return tag === 'footer' && parent === 'caption'
        ? this.begin(element, 'credit')
        : this.isArticle(element);
    const name = nameOf(element);
    if (name !== '' && isHiddenName(name)) return false;
    const isLead = !this.textSeen && parent === 'paragraph' && name !== '' && isLeadName(name);
    if (isLead) return this.begin(element, 'lead');
    if (name !== '' && (isSkippedName(name) || isTeaserName(name)) && !this.isArticle(element)) {
      return isCreditName(name) || isCaptionName(name)
        ? this.begin(element, isCreditName(name) ? 'credit' : 'caption')
        : false;
    }
    return this.begin(element, this.kindOf(element, tag, name));
  }

  private kindOf(element: Element, tag: string, name: string): BlockKind {
    const parent = this.open.at(-1)?.kind ?? 'paragraph';
    const role = roleOfTag(tag);
    if (parent === 'pull-quote') return parent;
    if (role === 'quote') return parent === 'caption' || /pull|zitat/.test(name) ? 'pull-quote' : 'paragraph';
    if (role === 'caption' || tag === 'figure') return 'caption';
    if (name !== '' && isCreditName(name)) return 'credit';
    if (name !== '' && isCaptionName(name)) return 'caption';
    if (INHERITED.has(parent)) return parent;
    if (role === 'subheading' || role === 'list-item') return role;
    return element.localName === 'p' ? 'paragraph' : parent;
  }

  private enterInline(element: Element, tag: string): boolean {
    if (tag === 'a') this.links++;
    const name = nameOf(element);
    if (name === '') return true;
    const isHiddenHere = isHiddenName(name);
    if (isHiddenHere && tag === 'a') this.links--;
    if (isHiddenHere) return false;
    const parent = this.open.at(-1)?.kind;
    if (parent === 'title' && isKickerName(name)) return this.begin(element, 'kicker');
    if (this.writer.text === '' && parent === 'paragraph' && isCreditName(name))
      return this.begin(element, 'credit');
    if (this.writer.text === '' && parent === 'paragraph' && isCaptionName(name))
      return this.begin(element, 'caption');
    if (parent === 'caption' && isCreditName(name)) return this.begin(element, 'credit');
    return true;
  }

  private enterBreak(): boolean {
    this.breaks++;
    const kind = this.open.at(-1)?.kind ?? 'paragraph';
    // Two breaks part paragraphs where there are no paragraph elements.
    if (this.breaks >= 2 && kind === 'paragraph') this.flush();
    else this.writer.addBreak();
    return false;
  }

  private isArticle(element: Element): boolean {
    const { prose, body } = this.place;
    const all = prose.get(body) ?? 0;
    return all > 0 && (prose.get(element) ?? 0) > TOO_MUCH_TO_SKIP * all;
  }

  private begin(element: Element, kind: BlockKind): true {
    this.flush();
    this.open.push({ element, kind });
    return true;
  }

  private flush(): void {
    this.breaks = 0;
    const { writer } = this;
    if (writer.text === '') return;
    const kind = this.open.at(-1)?.kind ?? 'paragraph';
    const text = writer.text.endsWith('\n') ? writer.text.slice(0, -1) : writer.text;
    if (kind === 'paragraph' && this.inBody) this.textSeen = true;
    this.blocks.push({ kind, text, linked: writer.linked, runs: writer.runs, inBody: this.inBody });
    this.writer = new BlockWriter();
  }
}
