/** An article of our own invention; what is marked in it, the analysis finds as on any page. */
export function SampleArticle() {
  return (
    <article class="sample-article" lang="de-AT" itemScope itemType="https://schema.org/NewsArticle">
      <h2 itemProp="headline">Seebach streitet über den Nachtbus: Wer soll ihn bezahlen?</h2>
      <p class="byline">
        <span itemProp="author">Lena Moser</span>, <time dateTime="2026-03-03">3. März 2026</time>
      </p>
      <div itemProp="articleBody">
        <p>
          Nach Mitternacht fährt in Seebach nur noch die Linie 7, und ab dem Herbst soll auch sie stehen
          bleiben. „Wir fahren seit Jahren halbleere Busse durch die Nacht“, sagt Bürgermeisterin Clara
          Reindl. Die Stadt müsse im kommenden Jahr 400.000 Euro einsparen.
        </p>
        <p>
          Der Wirt Tobias Hölzl sieht das anders. „Wer um eins noch arbeitet, muss um zwei nach Hause kommen“,
          sagt Hölzl. Ohne den Bus werde er im Winter kein Personal finden, befürchtet er.
        </p>
        <p>
          Laut den Verkehrsbetrieben steigen in einer Nacht 90 Menschen ein. „Das sind doppelt so viele wie
          vor fünf Jahren“, erklärt eine Sprecherin der Verkehrsbetriebe. Reindl betont, sie wolle noch einmal
          mit dem Land verhandeln.
        </p>
        <p>Am Donnerstag entscheidet der Gemeinderat. „Hauptsache, es fährt überhaupt noch etwas.“</p>
      </div>
    </article>
  );
}
