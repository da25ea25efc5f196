/** The title in the head's tags, by lower-case name. */
export function titleOfTags(tags: ReadonlyMap<string, string>): string | null {
  return tags.get('og:title') ?? tags.get('twitter:title') ?? tags.get('dc.title') ?? null;
}
