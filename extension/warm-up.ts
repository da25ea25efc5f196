/**
 * The first analysis of a background takes several times as long as the next: browsers compile code, and patterns above
 * all, when it runs for the first time. That is done with texts of our own, while the page that woke the background up
 * still loads.
 */
import { analyse } from '../analysis/analyse.ts';
import type { AnalysisData } from '../analysis/analysis-data.ts';
import { readPlainText } from '../article/draft/read-plain-text.ts';
import { planHighlights } from '../highlights/plan-highlights.ts';

/** As little as has most of what is looked for in it, in parts so short that a page which has come waits for none of them. */
const TEXTS = [
  'Die Bürgermeisterin von Lindau, Karin Moser (SPÖ), hat am Montag den Umbau verteidigt. „Wir bauen für die nächsten Jahre“, sagte sie bei einer Pressekonferenz. Die Kosten von 12,4 Millionen Euro seien vertretbar.',
  'Der Verein „Rad und Bahn“ sieht das anders. Nach Angaben seines Sprechers Thomas Huber fehlt ein Weg. „Das ist schwer erträglich“, so Huber, „und seit dem 3. Mai 2021 bekannt.“ Laut dem Bericht prüft das Land, ob es 30 Prozent zahlt.',
  'Moser kündigte an, die Pläne im Juni vorzulegen. Die Opposition forderte, dass damit gewartet werde. „Warum?“, fragt der Minister: „Nein.“',
];

/** @param isNeeded asked before each part: a page that is analysed itself compiles what it needs */
export async function warmUp(data: AnalysisData, isNeeded: () => boolean): Promise<void> {
  for (const text of TEXTS) {
    if (!isNeeded()) return;
    const article = readPlainText(text, '');
    planHighlights(article, analyse(article, data));
    // What has come in the meantime is heard first.
    await new Promise((done) => setTimeout(done));
  }
}
