/**
 * Organisations in the news and the last parts of words for them.
 * Source: own collection; names of parties, authorities, media and clubs as the daily press prints them; firms: what goes by one
 * word of the members of ATX, DAX and SMI (Wiener Börse, Deutsche Börse, SIX, 2025), and others of that size.
 */
import { wordSet, wordsOf } from '../word-list.ts';

/** In front of the name of a paper that is printed in capitals: `DER STANDARD`. */
export const ARTICLES_OF_PAPERS = wordSet('DER DIE DAS');

/** Names and initials that are organisations by themselves. */
export const ORGANISATIONS = wordSet(`
  SPD CDU CSU FDP AfD BSW NPD PDS SED KPD ÖVP SPÖ FPÖ BZÖ NEOS Neos KPÖ SVP SP EVP SPE Grüne Grünen Linke Linkspartei Linken
  Union Koalition Republikaner Demokraten Tories Labour Fidesz PiS Hamas Hisbollah Hizbollah Taliban Fatah PLO PKK AKP CHP HDP YPG
  IS ISIS Nato NATO EU UNO UN OSZE OPEC Opec WTO WHO IWF EZB OECD Unesco UNESCO Unicef UNICEF UNHCR IAEA IAEO G7 G20 EMA FDA
  BKA LKA BND BVT DSN FBI CIA NSA KGB FSB Mossad Interpol Europol Eurostat Frontex Bundeswehr Bundesheer Wehrmacht SS SA NSDAP
  Gestapo Stasi Pentagon Kreml Kongress Senat Repräsentantenhaus Bundestag Bundesrat Nationalrat Ständerat Landtag Knesset Duma
  Reichstag Unterhaus Oberhaus Europaparlament EU-Kommission EU-Parlament Bundesregierung Landesregierung Bundesbank Nationalbank
  Bundesverfassungsgericht Verfassungsgerichtshof Bundesgerichtshof BGH VfGH EuGH EGMR Bundesamt Rechnungshof Verfassungsschutz
  Staatsanwaltschaft WKStA Vatikan Diakonie Caritas Volkshilfe Greenpeace WWF PETA ADAC ÖAMTC TCS Attac Amnesty Oxfam Foodwatch DGB
  ÖGB Verdi ver.di Ver.di GEW IG DLRG THW VCÖ WKO AMS ÖGK AOK IHK BDI IV
  ARD ZDF ORF SRF SRG WDR NDR SWR MDR BR RBB HR RTL ProSieben Sat.1 CNN BBC NBC CBS ABC MSNBC CNBC HBO DAZN Sky Netflix Disney
  dpa DPA APA AFP Reuters AP KNA epd TASS Spiegel Stern Focus Bild taz FAZ SZ NZZ Standard Presse Kurier Krone Profil Falter
  Zeit Welt Handelsblatt Tagesspiegel Guardian Times Newsweek Economist Bloomberg
  Google Alphabet Apple Microsoft Amazon Facebook Meta Twitter Tesla SpaceX OpenAI Nvidia Intel IBM Samsung Sony Huawei TikTok Uber
  Siemens Bosch BASF Bayer BMW Mercedes Daimler VW Volkswagen Audi Porsche Opel Ford Toyota Renault Peugeot Fiat Boeing Airbus
  Lufthansa AUA Ryanair Bahn ÖBB SBB Telekom Vodafone SAP Adidas Puma Nike Nestlé Novartis Roche Pfizer BioNTech Biontech Moderna
  AstraZeneca Allianz Commerzbank UBS Raiffeisen Bawag Signa Benko-Gruppe Gazprom Rosneft Shell BP OMV RWE Eon E.ON EnBW
  Vattenfall Uniper Wirecard Aldi Lidl Rewe Edeka Spar Billa Hofer Ikea IKEA Zalando Karstadt Kaufhof Galeria
  Fifa FIFA Uefa UEFA IOC DFB ÖFB DFL NBA NFL NHL FIA ÖSV DSV FIS DOSB Wada WADA Rapid Austria Sturm LASK Schalke Borussia Juventus
  Arsenal Chelsea Liverpool Everton Tottenham Ajax Benfica Celtic Bundesliga BVB HSV
  Tiktok Instagram Youtube YouTube Whatsapp WhatsApp Snapchat LinkedIn Reddit Spotify Paypal PayPal Ebay Booking.com Airbnb
  Asfinag Verbund Voestalpine Voest Wienerberger Andritz Strabag Porr Novomatic Kapsch Rosenbauer Palfinger Lenzing Semperit Mayr-Melnhof
  Thyssenkrupp Continental Henkel Beiersdorf Covestro Evonik Infineon Rheinmetall Hapag-Lloyd Vonovia Zeiss Trumpf Miele
  Uniqa UNIQA Alcon Amrize Geberit Givaudan Lonza Richemont Sika Qiagen Scout24 Healthineers Mercedes-Benz Immofinanz Agrana
  Brenntag Symrise Logitech Sartorius Haribo Oetker Douglas Metro Tchibo Migros Coop Swisscom Swatch Glencore Holcim Syngenta Sulzer Georg-Fischer
  EasyJet Easyjet Condor Eurowings Tuifly Flixbus Westbahn Xinhua Interfax Belga Ansa
  Arbeiter-Samariter-Bund Johanniter Malteser Hilfswerk Lebenshilfe Pro-Asyl Germanwatch Transparency
`);

/** Ends of words for organisations: `Landgericht`, `Humboldt-Universität`. Lower case. */
export const ORGANISATION_HEADS: readonly string[] = [
  ...wordsOf(`
  partei fraktion ministerium gericht gerichtshof universität hochschule akademie institut stiftung verein verband bund kammer
  gewerkschaft gesellschaft genossenschaft bank sparkasse versicherung konzern holding gruppe group gmbh ag kg se ohg inc corp ltd co
  behörde amt bundesamt agentur kommission komitee ausschuss rat parlament regierung polizei polizeidirektion armee miliz brigade
  zeitung magazin verlag sender rundfunk fernsehen nachrichten post presse klinik klinikum krankenhaus spital museum theater
  oper orchester philharmoniker symphoniker kirche bistum diözese orden synode gymnasium schule club klub fc sc sv vfb vfl tsv ssv
  team allianz union liga bündnis bewegung front brigaden netzwerk initiative organisation föderation league association institute
  university college foundation company records studios werke betriebe staatsanwaltschaft anstalt zentrum forum hilfswerk gemeinschaft
  `),
];

/** Words that make an organisation of the person's name behind them: `Bündnis Lea Brandt`, `Stiftung Max Hell`. */
export const NAMED_AFTER = wordSet(
  'Bündnis Liste Stiftung Institut Team Kanzlei Galerie Brauerei Verlag Fonds Studio Modehaus',
);

/** Last parts of nouns that bear the names of people, in front of them or behind, and what they are: `Mittelschule Franz Jonas`, `Karl Huber Preis`. */
export const BEARERS_OF_NAMES: readonly (readonly [RegExp, 'organisation' | 'place' | 'other'])[] = [
  [
    /(?:[Ss]chule|[Gg]ymnasium|[Kk]lini(?:k|kum)|[Ss]pital|[Kk]rankenhaus|[Tt]heater|[Mm]useum|[Kk]indergarten|[Bb]ibliothek|[Ss]tiftung|[Ii]nstitut|[Hh]ospiz)$/,
    'organisation',
  ],
  [/(?:[Ss]tadion|[Kk]irche|[Kk]apelle|[Pp]latz|.gasse)$/, 'place'],
  [/(?:[Pp]reis|[Mm]edaille|[Tt]urnier)$/, 'other'],
];

/** `die Fähre Peter Pan` */
export const SHIPS =
  /(?:[Ss]chiff|[Ff]ähre|[Ff]rachter|[Tt]anker|[Dd]ampfer|[Kk]utter|[Ff]regatte|[Jj]acht|[Yy]acht)$/;

/** Bodies that are named as their members are: `der Gemeinderat von Waldbach`. */
export const COUNCILS = /^(?:Gemeinde|Stadt|Kreis|Bezirks|Orts|Ortschafts)rat$/;

/** Before `von` and a name they make it a place: `die Bucht von Maria Taferl`. */
export const GEOGRAPHIC_NOUNS = wordSet(
  'Bucht Hafen Küste Gemeinde Pfarre Pfarrkirche Basilika Bahnhof Ortschaft Gemeindegebiet Ortszentrum',
);

/** `St. Nikolaus` is a church or a town. */
export const SAINTS: ReadonlySet<string> = new Set(['St', 'Sankt', 'Sant', 'San', 'Santa']);

/** Parts of nouns for what people work at and speak for: `Landespolizei`, `Universitätsklinik`. */
export const INSTITUTIONS =
  /(?:universität|uni|hochschule|institut|ministerium|amt|partei|fraktion|ausschuss|gericht|polizei|verband|klinik|klinikum|charité|akademie|zentrum|gesellschaft|bank|schule|rat|museum|stiftung|agentur|behörde|konzern|unternehmen|firma|verwaltung|vereinigung|kammer|bund|verein|regierung|staatsanwaltschaft|feuerwehr|gewerkschaft|kommission|anwaltschaft|zeitung|magazin|sender|organisation|konzern|kirche|kreml|parlament|senat|armee|militär|club|verlag|redaktion|opposition|koalition|spitze|leitung|direktion)/i;

/** Ends of nouns for bodies that no part of `INSTITUTIONS` tells: `Freundeskreis`, `Umweltabteilung`, `Bergrettung`. */
export const BODIES =
  /(?:freundeskreis|arbeitskreis|landkreis|fonds|kanzlei|zentrale|abteilung|ressort|referat|dezernat|sekretariat|pressestelle|behördenleitung|stabsstelle|leitstelle|beratungsstelle|anlaufstelle|gemeinde|kommune|magistrat|kanton|justiz|geheimdienst|wetterdienst|pressedienst|verfassungsschutz|rechnungshof|gerichtshof|kripo|genossenschaft|initiative|plattform|bündnis|netzwerk|komitee|jury|gremium|präsidium|kollegium|kuratorium|belegschaft|liga|innung|brauerei|molkerei|bewegung|diözese|bistum|pfarre|spital|krankenhaus|labor|rundfunk|blatt|portal|krisenstab|stab|rettung|bergwacht|konsulat|kongress|holding|hersteller|betreiber|airline|fluglinie|krankenkasse|kasse|versicherer|börse|werft|hochschülerschaft|studierendenvertretung)(?:s|es|e|en|n)?$/i;

/** Bodies that no person's name stands behind: `der Verband | Karl Huber`; but `die Firma Karl Huber`, `die Stiftung Karl Huber`. */
export const BODIES_WITHOUT_NAMES =
  /(?:verband|opposition|koalition|polizei|regierung|staatsanwaltschaft|gewerkschaft|behörde|verwaltung|gemeinde|feuerwehr|ministerium|gericht|justiz|fraktion|kommission|armee|belegschaft|amt)$/i;

/** Initials and short words for things, laws and sports that stand like bodies in a sentence, and are none. */
export const THINGS_LIKE_BODIES =
  wordSet(`TV PR IT KI HR DJ VIP PC EM WM ZIB CEO Ex U21 NS AKW LKW PKW UV MP IS MMA DSGVO GG BGB StGB StPO ABGB EStG LNG BMI BIP PIN SMS PDF ÖPNV
   CO2 DNA HIV PCR UVP FSK AGB ESC VAR Causa Co Az Art Abs Nr Corona Covid`);

/** `EU-Länder`, `Presse-Termin`, `Spar-Tipp`: in front of a hyphen they mean a body only where a person follows. */
export const NO_BODIES_IN_COMPOUNDS = wordSet('EU UN UNO Presse Spar Stern Bild Zeit Welt Focus');

/** Initials of clubs, in front of their names: `TSV Rodau`. */
export const INITIALS_OF_CLUBS = wordSet(
  'FC SC SV TSV VfB VfL VfR FSV TSG SG TuS SSV SpVgg FK SK EHC EC HC EV ESV ASV BSC BSV DJK KFC MSV TV TSC HSG USV ASK ATSV SVG TBV THW HBW VSG GWD SCL EHF',
);

/** First words of clubs, in front of the place: `Eintracht Rodau`. */
export const WORDS_OF_CLUBS = wordSet(
  'Eintracht Borussia Fortuna Olympique Dynamo Lokomotive Lok Arminia Viktoria Germania Alemannia Hertha Union Austria Rapid Sturm Admira Inter Sporting Racing Concordia Rot-Weiß Schwarz-Weiß Blau-Weiß Grün-Weiß',
);

/** Last words of teams, behind a place or a word of their own: `Vienna Eagles`, `Rhein-Main Löwen`. */
export const WORDS_OF_TEAMS = wordSet(
  'Capitals Pinguins Oilers Bulls Lions Eagles Roosters Grizzlys Tigers Penguins Giants Raiders Dragons Vikings Knights Wings Foxes Bulldogs Baskets Towers Skyliners Merlins Towerstars Steelers Huskies Lakers Flyers Boys Rangers Devils Bears Wanderers Rovers Rockets Sharks Hornets Gladiators Swans Dukes Gunners Flames Kings Stars Panthers',
);
/** The same, and animals as well: only before a place or behind a hyphenated one, `Füchse Rodau`, `Rhein-Main Löwen`. */
export const ANIMALS_OF_TEAMS = wordSet('Löwen Füchse Haie Eisbären Adler Wölfe Recken Panther Falken Bären');

/** With an adjective of their own in front they are one body: `das Weiße Haus`, `die Freien Wähler`, `Rotes Kreuz`. */
export const BEHIND_ADJECTIVE =
  /^(?:Haus|Kreuz|Stuhl)e?s?$|^(?:Halbmond(?:e?s)?|Nationen|Union|Wählern?|Kirche|Garde|Liste|Hilfswerk(?:e?s)?|Allianz|Front)$/;

/** In front of a body in a compound: `Ex-SPÖ-Chef`, `Vize-ORF-Chefin`. */
export const BEFORE_BODIES_IN_COMPOUNDS = /^(?:Ex|Vize|Alt|Nicht|Anti|Co)-(?=.+-)/;

/** `die Olympischen | Spiele`: last words of events. */
export const EVENTS =
  /^(?:Winters|Sommers|S)pielen?$|^(?:Weltm|Europam|M)eisterschaft(?:en)?$|^(?:Open|Masters|Meeting|Grand|Prix|Championships?|Games|Cup)$/;

/** `Die Linke`, `Die Presse`: the article is part of the name. */
export const NAMES_WITH_ARTICLE = wordSet(
  'Linke Linken Presse Zeit Welt Furche Tageszeitung Partei Wochenzeitung',
);

/** Bodies whose short names are feminine, as no ending tells: "die APA". */
export const FEMININE_ABBREVIATIONS = wordSet(
  'APA dpa AFP SDA ARD BBC DW FAZ SZ NZZ taz WAZ SPÖ ÖVP FPÖ KPÖ SPD CDU CSU FDP AfD SVP EU UNO Uno NATO Nato EZB WHO OECD UEFA Uefa FIFA Fifa WKO AK ÖGK ÖBAG OMV Asfinag TU ETH',
);
