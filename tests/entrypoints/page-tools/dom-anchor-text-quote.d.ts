declare module 'dom-anchor-text-quote' {
  /** The range below the root that the selector describes; null where its words are not there. */
  export function toRange(
    root: Node,
    selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string },
  ): Range | null;
}
