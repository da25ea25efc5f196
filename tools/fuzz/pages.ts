/** Pages that no publisher would print: an article's markup, mutilated. */
import fc from 'fast-check';
import { paragraphs } from './texts.ts';

const TAGS =
  `<div> </div> <p> </p> <b> </i> <br> <br><br> <ul><li> </li></ul> <blockquote> <a href="/x"> </a> <form><input name="parentNode">
   <table><tr><td> <script> </script> <template> <svg> <h1> </h1> <h2> <figure><figcaption> <aside> <span class="caption"> <!-- -->
   <svg><style> <p hidden> <p><object> <blockquote> &#x202e; &lrm; &shy; &nbsp; &#0; &lt; <noscript> <select><option> <article> </article> <main>`.split(
    /\s+(?=[<&])/,
  );

const tags = fc.array(fc.tuple(fc.constantFrom(...TAGS), fc.nat()), { maxLength: 12 });

const LONG =
  'Der Gemeinderat von Waldbach hat am Montag lange über das neue Hallenbad beraten, und niemand weiß, was es kosten wird.';

/** The source of a page with an article. */
export const page: fc.Arbitrary<string> = fc
  .tuple(paragraphs, tags, fc.nat(30))
  .map(([texts, insertions, cut]) => {
    const body = [...texts, LONG, LONG].map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`).join('\n');
    const head = `<title>Hallenbad</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Hallenbad","datePublished":"2024-05-06"}</script>`;
    let html = `<h1>Hallenbad</h1><article>${body}</article>`;
    for (const [tag, place] of insertions) {
      const at = place % (html.length + 1);
      html = html.slice(0, at) + tag + html.slice(at);
    }
    return `<!doctype html><html lang="de"><head>${head}</head><body>${html.slice(0, html.length - cut)}`;
  });
