/** Small words that roles are recognised by. Source: Duden, Die Grammatik, sections on articles and prepositions. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(`der die das den dem des ein eine einen einem einer eines kein keine
  sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen meinem meiner meines dein deine deinen deinem deiner
  unser unsere unseren unserem unserer dessen deren
  dieser diese diesen diesem dieses jener jene jenen jenem euer eure zwei drei beide beiden`);

export const PREPOSITIONS =
  set(`von vom im in am an auf für bei beim mit zur zum zu aus gegen über unter nach um hinter ohne
  zwischen neben vor seit ab innerhalb außerhalb aufseiten samt nahe rund ins ans aufs`);

/** Small words with which a sentence begins, as printed there: no name and no noun. */
export const SENTENCE_BEGINNINGS: ReadonlySet<string> = new Set(
  `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Du Man In Im Am An Auf Aus Bei Mit Nach Von Vor Zu
   Zum Zur Für Um Und Aber Doch Auch Noch Nun So Da Dann Dort Hier Als Wenn Weil Wie Was Wer Dabei Damit Denn Dieser Diese Dieses
   Seine Seiner Ihre Ihrer Seit Bis Durch Gegen Ohne Unter Über Zwischen Nicht Kein Keine`.split(/\s+/),
);
