/**
 * Closed classes of German words, lower case where nothing else is said.
 * Source: Duden, "Die Grammatik", chapters on articles, pronouns, prepositions and conjunctions.
 */
import { wordSet } from '../word-list.ts';

/** Articles and determiners that may stand before a noun in the nominative. */
export const NOMINATIVE_DETERMINERS = wordSet(`
der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes mancher manche mehrere viele einige wenige alle beide sein
seine ihr ihre unser unsere mein meine dein deine euer eure welcher welche welches zwei drei vier fünf sechs sieben acht neun zehn zwölf
hunderte tausende dutzende etliche zahlreiche sämtliche andere weitere manch solche derselbe dieselbe derjenige diejenige diejenigen
`);

/** Those that never are nominative. */
export const OBLIQUE_DETERMINERS = wordSet(`
dem den des einem einen eines keinem keinen keines diesem diesen jenem jenen jedem jeden seinem seinen seines ihrem ihren ihres unserem
unseren unseres meinem meinen meines welchem welchen mehreren vielen einigen allen beiden wenigen einer keiner seiner ihrer unserer meiner
mehrerer vieler einiger aller beider zweier dreier etlichen zahlreichen anderen
`);

/** Prepositions with a genitive: "wegen Merkels Rede". */
export const GENITIVE_PREPOSITIONS = wordSet(`
wegen trotz statt anstatt anlässlich angesichts aufgrund infolge mithilfe innerhalb außerhalb oberhalb unterhalb dank seitens vonseiten bezüglich
hinsichtlich zugunsten zulasten mittels namens kraft abseits jenseits diesseits unweit mangels
`);

export const PREPOSITIONS = new Set([
  ...GENITIVE_PREPOSITIONS,
  ...wordSet(`
in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur für fürs um ums durch durchs gegen ohne unter unterm über übers
zwischen hinter neben seit bis während gegenüber ab außer binnen entlang gemäß laut zufolge samt mitsamt per pro via entgegen nebst inklusive
exklusive nahe
`),
]);

/** Of these those that are nothing else, whatever their first letter, and that treebanks of reviews lack. */
export const PURE_PREPOSITIONS = wordSet('via per mittels mitsamt nebst exklusive inklusive');

/** Words that open a subordinate clause, the finite verb coming last. */
export const SUBORDINATORS = wordSet(`
dass daß ob weil wenn als nachdem bevor obwohl obgleich während damit sodass indem falls sofern sobald solange seit seitdem bis ehe da zumal
wobei wodurch weshalb weswegen womit wofür woran worauf woraus worin worüber wovon wovor wozu wogegen wonach wie wo wohin woher warum wieso
wer was wen wem wessen welche welcher welches welchen welchem wann inwieweit inwiefern soweit soviel je
`);

/** Question words that open an indirect question after a verb of saying. */
export const QUESTION_WORDS = wordSet(`
ob wer was wen wem wessen wie wo wohin woher warum wieso weshalb weswegen wann welche welcher welches welchen welchem wofür woran worauf
woraus worin worüber wovon wovor wozu womit wodurch wogegen inwieweit inwiefern wieviel
`);

export const RELATIVE_PRONOUNS = wordSet(
  'der die das dem den dessen deren denen welcher welche welches welchem welchen',
);

export const NOMINATIVE_PRONOUNS = wordSet(
  'er sie es wir ich man du ihr dieser diese dieses jener jene beide wer niemand jemand keiner andere alle einer eine einige viele mehrere letzterer ersterer letztere',
);

export const COORDINATORS = wordSet('und oder aber sondern doch jedoch sowie denn bzw beziehungsweise');

/** Pronouns and particles that may stand between a verb and its subject: "sagte am Montag auch die Ministerin". */
export const REFLEXIVES_AND_DATIVES = wordSet('sich ihm ihnen ihn mir mich uns dir dich euch');

/** Particles that may open a main clause before its first constituent, or stand before a noun phrase. */
export const FOCUS_PARTICLES = wordSet(`
auch nur sogar selbst ausgerechnet gerade besonders vor allem zumindest allein lediglich bereits schon erst noch etwa rund circa knapp fast mindestens
höchstens insbesondere ebenso ebenfalls gleichfalls so sowohl weder entweder nicht
`);

/** Adverbs that open a sentence with a capital and are no nouns for all that: "Gestern sagte der Minister". */
export const ADVERBS = wordSet(`
gestern heute morgen vorgestern übermorgen zudem außerdem ferner überdies darüber dabei dort dorthin hier jetzt nun dann danach daraufhin
anschließend zuvor davor vorher später zuletzt zunächst zuerst schließlich endlich letztlich allerdings dennoch trotzdem gleichwohl nichtsdestotrotz
daher deshalb deswegen darum somit folglich demnach demzufolge dementsprechend entsprechend insgesamt insbesondere vielmehr stattdessen
dagegen hingegen andererseits einerseits zugleich gleichzeitig inzwischen mittlerweile unterdessen währenddessen bislang bisher seither
seitdem erneut wieder wiederum weiter weiters weiterhin gleichfalls ebenfalls ebenso auch nur immer nie niemals oft häufig manchmal selten meist
meistens mehrfach mehrmals einmal zweimal bald kürzlich jüngst neulich vor nach damals früher einst heuer derzeit momentan aktuell gegenwärtig
so nicht noch schon erst bereits wohl vielleicht möglicherweise vermutlich wahrscheinlich offenbar offensichtlich angeblich tatsächlich
natürlich selbstverständlich eigentlich immerhin jedenfalls zumindest wenigstens sogar besonders allem dafür damit darauf daran
daraus davon dazu hierzu hierbei hiermit hierfür wörtlich gegenüber zwar doch jedoch sonst ansonsten nachher nebenbei mitunter
teilweise größtenteils überwiegend weltweit bundesweit österreichweit schweizweit landesweit europaweit leider glücklicherweise
interessanterweise überraschenderweise bemerkenswert konkret grundsätzlich prinzipiell generell kurz lange spätestens frühestens rund etwa
circa knapp gut fast beinahe mehr weniger genau gerade eben ja nein da wo wie wann warum weshalb wieso erstmals letztmals letztendlich
vorerst vorläufig zeitweise anfangs eingangs abschließend hinterher umgehend sofort unmittelbar nachdem alternativ zusätzlich überraschend
ähnlich gleich ganz offiziell inoffiziell öffentlich intern darin darunter deutlich kritisch skeptisch scharf positiv negativ neu falsch richtig
wichtig entscheidend laut fraglich auffällig typisch denkbar möglich unmöglich notwendig schlecht schlimm schwer leicht klarer
beruflich privat politisch wirtschaftlich juristisch rechtlich finanziell technisch theoretisch praktisch statistisch formal inhaltlich
sonntags montags dienstags mittwochs donnerstags freitags samstags abends morgens mittags nachts nachmittags vormittags tags stets unklar klar
`);

/**
 * Adverbs that are nothing else, no noun and no name either, even where a sentence gives them a capital: "Unterdessen haben
 * einige angekündigt …". Source: Duden grammar, adverbs of time, place, manner and reason, connecting adverbs, particles.
 */
export const PURE_ADVERBS = wordSet(`
abermals alldieweil alleweil allemal allenfalls allenthalben allerdings allerorten allerorts allseits allzu alsbald alsdann also anbei anderenfalls andernfalls anderenorts andernorts andernteils andererseits anderntags anders anderswo anderwärts anfangs anscheinend
ansonsten anstandslos auch augenscheinlich ausdrücklich außerdem bald baldigst beinahe beisammen beispielsweise beizeiten bekanntermaßen
bekanntlich bereits bisher bislang bisweilen bloß bundesweit dadurch dafür dagegen daheim daher dahin dahinter damals damit
danach daneben dankenswerterweise dann daran darauf daraufhin daraus darin darob darüber darum darunter davon davor dazu dazwischen
dazumal demgegenüber demgemäß demnach demnächst demzufolge dennoch derart dereinst derweil derweilen derzeit deshalb desgleichen desto
dessenungeachtet deswegen diesbezüglich diesmal diesseits dort dorther dorthin drinnen drüben durchaus durchwegs ebendort ebenfalls
ebenso eben eher ehedem ehemals eigentlich einerseits einesteils eingangs einigermaßen einmal einst einstmals einstweilen endlich erneut erstens erstmals europaweit fast ferner folgendermaßen folgerichtig folglich fortan fortwährend freilich
gegebenenfalls gemeinhin genauso geradezu gern gerne gestern gewissermaßen gleichermaßen gleichfalls gleichsam gleichwohl gleichzeitig
glücklicherweise gottlob großteils größtenteils haufenweise heuer heute heutzutage hernach hier hierauf hierbei hierdurch hierfür hiermit
hierzu hierzulande hingegen hinterher höchstens hoffentlich immer immerfort immerhin immerzu indes indessen infolgedessen
insbesondere inzwischen insgesamt interessanterweise irgendwann irgendwie irgendwo jahrelang jahrzehntelang
jederzeit jedenfalls jemals jetzt kaum keinesfalls keineswegs kürzlich landauf landesweit längst lediglich leider letztendlich
letztens letztlich mancherorts manchmal mehrfach mehrheitlich mehrmals meinerseits meist meistens meistenteils merkwürdigerweise
minutenlang mithin mitnichten mittags mitten mittendrin mittlerweile mitunter möglicherweise momentan monatelang morgens
nachher nachmittags nächstens nachts naturgemäß nebenan nebenbei nebenher neuerdings neuerlich neulich nichtsdestotrotz
nichtsdestoweniger nie niemals nirgends nirgendwo nochmals normalerweise notfalls nun nunmehr obendrein offenbar offensichtlich oft oftmals
öfter öfters paradoxerweise probehalber quasi rechtzeitig ringsum rundherum samstags schließlich schlichtweg schlussendlich schon
schätzungsweise sehr seinerzeit seinerseits seither seitdem selbstredend selten seltsamerweise sicherheitshalber sicherlich sodann soeben sofort
sogar sogleich somit sonst sonntags sozusagen spätabends spätestens stattdessen stellenweise stets stillschweigend stundenlang tagelang tags
tagsüber tagtäglich tatsächlich teils teilweise trotzdem typischerweise überall überdies überhaupt überraschenderweise
übermorgen übrigens unglücklicherweise unlängst unterdessen unverzüglich vielerorts vielfach vielleicht vielmals
vielmehr vorab voraussichtlich vordem vorderhand vorerst vorgestern vorher vorhin vorläufig vormals vormittags vorneweg vorsichtshalber vorwiegend
währenddessen wahrscheinlich wenigstens weiterhin weiters weitgehend weltweit werktags wiederum wochenlang wohl womöglich
zeitgleich zeitlebens zeitweilig zeitweise zudem zuerst zugegebenermaßen zugleich zuhauf zuhause zukünftig zuletzt zumeist
zumindest zunächst zurzeit zusätzlich zuvor zwangsläufig zwar zweifellos zweifelsohne zweimal zweitens zwischendurch zwischenzeitlich
donnerstags freitags mittwochs dienstags montags abends schweizweit österreichweit `);

/** What stands before names and roles: the tagger for names is trained with these two lists, and any change wants it trained again. */
export const DETERMINERS_BEFORE_NAMES =
  wordSet(`der die das den dem des ein eine einen einem einer eines kein keine
  sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen meinem meiner meines dein deine deinen deinem deiner
  unser unsere unseren unserem unserer dessen deren
  dieser diese diesen diesem dieses jener jene jenen jenem euer eure zwei drei beide beiden`);

export const PREPOSITIONS_BEFORE_NAMES =
  wordSet(`von vom im in am an auf für bei beim mit zur zum zu aus gegen über unter nach um hinter ohne
  zwischen neben vor seit ab innerhalb außerhalb aufseiten samt nahe rund ins ans aufs`);

/** Small words with which a sentence begins, as printed there: no name and no noun. */
export const SENTENCE_BEGINNINGS =
  wordSet(`Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Du Man In Im Am An Auf Aus Bei Mit Nach Von Vor Zu
   Zum Zur Für Um Und Aber Doch Auch Noch Nun So Da Dann Dort Hier Als Wenn Weil Wie Was Wer Dabei Damit Denn Dieser Diese Dieses
   Seine Seiner Ihre Ihrer Seit Bis Durch Gegen Ohne Unter Über Zwischen Nicht Kein Keine`);
