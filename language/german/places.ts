import { wordSet } from '../word-list.ts';

/**
 * Places in the news by their German names: countries, states and cantons, cities with a German name of their own, rivers, seas,
 * mountains and regions. Source: own collection after the Duden and the ständiger Ausschuss für geografische Namen.
 */
export const PLACES = `
  Afghanistan Ägypten Albanien Algerien Andorra Angola Argentinien Armenien Aserbaidschan Äthiopien Australien Bahamas Bahrain
  Bangladesch Bangladesh Barbados Belarus Belgien Belize Benin Bhutan Bolivien Bosnien Bosnien-Herzegowina Botswana Botsuana Brasilien
  Brunei Bulgarien Burkina Burundi Chile China Kolumbien Kongo Kuba Dänemark Deutschland Dschibuti Ecuador Elfenbeinküste England
  Eritrea Estland Eswatini Fidschi Finnland Frankreich Gabun Gambia Georgien Ghana Griechenland Großbritannien Grenada Grönland
  Guatemala Guinea Guyana Haiti Herzegowina Honduras Indien Indonesien Irak Iran Irland Island Israel Italien Jamaika Japan Jemen
  Jordanien Jugoslawien Kambodscha Kamerun Kanada Kapverden Kasachstan Katar Kenia Kirgisistan Kirgistan Kosovo Kroatien Kuwait Laos
  Lesotho Lettland Libanon Liberia Libyen Liechtenstein Litauen Luxemburg Madagaskar Malawi Malaysia Malediven Mali Malta Marokko
  Mauretanien Mauritius Mazedonien Nordmazedonien Mexiko Moldau Moldawien Monaco Mongolei Montenegro Mosambik Myanmar Namibia Nepal
  Neuseeland Nicaragua Niederlande Niederlanden Niger Nigeria Nordirland Nordkorea Norwegen Oman Österreich Pakistan Palästina Panama
  Paraguay Peru Philippinen Polen Portugal Ruanda Rumänien Russland Rußland Sambia Samoa Saudi-Arabien Schottland Schweden Schweiz
  Senegal Serbien Sierra Simbabwe Singapur Slowakei Slowenien Somalia Spanien Sudan Südsudan Südafrika Südkorea Surinam Syrien
  Tadschikistan Taiwan Tansania Thailand Togo Tschad Tschechien Tschechoslowakei Tunesien Türkei Turkmenistan Uganda Ukraine Ungarn
  Uruguay USA US Usbekistan Vatikan Venezuela Vietnam Wales Zypern UdSSR Sowjetunion DDR BRD Preußen Vereinigte Emirate
  Europa Asien Afrika Amerika Nordamerika Südamerika Lateinamerika Mittelamerika Ozeanien Antarktis Arktis Osteuropa Westeuropa
  Mitteleuropa Südeuropa Nordeuropa Ostasien Südostasien Zentralasien Nordafrika Westafrika Ostafrika Nahost Balkan Westbalkan
  Skandinavien Baltikum Kaukasus Karibik Sahel Maghreb Sibirien Krim Donbass Donbas Donezk Luhansk Cherson Saporischschja Charkiw
  Kiew Kyjiw Kyiv Lwiw Lemberg Odessa Mariupol Bachmut Butscha Gaza Gazastreifen Westjordanland Jerusalem Tschetschenien Dagestan
  Baden-Württemberg Bayern Brandenburg Hessen Mecklenburg-Vorpommern Mecklenburg Vorpommern Niedersachsen Nordrhein-Westfalen NRW
  Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen Westfalen Rheinland Ruhrgebiet Franken Oberfranken
  Mittelfranken Unterfranken Schwaben Allgäu Oberbayern Niederbayern Oberpfalz Pfalz Eifel Harz Hunsrück Sauerland Spreewald Lausitz
  Oberlausitz Uckermark Ostfriesland Emsland Münsterland Schwarzwald Odenwald Spessart Rhön Taunus Breisgau Ostdeutschland
  Westdeutschland Norddeutschland Süddeutschland Schlesien Pommern Ostpreußen Böhmen Mähren Galizien Siebenbürgen Elsass Lothringen
  Wien Niederösterreich Oberösterreich Burgenland Steiermark Kärnten Salzburg Tirol Vorarlberg Südtirol Osttirol Weinviertel
  Waldviertel Mostviertel Innviertel Mühlviertel Salzkammergut Pinzgau Pongau Wienerwald Wachau Zillertal Ötztal
  Aargau Appenzell Basel Basel-Stadt Basel-Landschaft Baselland Bern Freiburg Fribourg Genf Glarus Graubünden Jura Luzern Neuenburg
  Nidwalden Obwalden Schaffhausen Schwyz Solothurn Tessin Thurgau Uri Waadt Wallis Zug Zürich Lausanne Winterthur Engadin Davos
  Mailand Rom Neapel Venedig Florenz Turin Genua Bozen Meran Triest Brüssel Antwerpen Gent Lüttich Paris Nizza Straßburg Marseille
  Lyon London Moskau Petersburg Sankt Warschau Krakau Breslau Danzig Stettin Posen Prag Brünn Pilsen Karlsbad Pressburg Bratislava
  Budapest Belgrad Bukarest Sofia Athen Saloniki Thessaloniki Kopenhagen Stockholm Oslo Helsinki Reykjavík Dublin Edinburgh Lissabon
  Madrid Barcelona Sevilla Zagreb Laibach Ljubljana Marburg Maribor Agram Sarajevo Tirana Skopje Podgorica Pristina Chisinau Minsk
  Wilna Vilnius Riga Tallinn Istanbul Ankara Izmir Antalya Damaskus Aleppo Homs Idlib Beirut Bagdad Mossul Basra Erbil Teheran Isfahan
  Kabul Kandahar Islamabad Karatschi Lahore Delhi Neu-Delhi Mumbai Peking Shanghai Schanghai Hongkong Tokio Seoul Pjöngjang Bangkok
  Hanoi Jakarta Manila Kairo Alexandria Tripolis Bengasi Tunis Algier Rabat Casablanca Khartum Dschuba Juba Addis Abeba Nairobi
  Mogadischu Kampala Kigali Kinshasa Lagos Abuja Accra Dakar Bamako Johannesburg Kapstadt Pretoria Harare Washington York Chicago
  Angeles Boston Philadelphia Dallas Houston Miami Seattle Detroit Denver Atlanta Phoenix Guantanamo Toronto Montreal Ottawa Vancouver
  Havanna Caracas Bogotá Bogota Lima Quito Santiago Brasília Riad Riyadh Dubai Doha Mekka Medina Sanaa Aden Maskat Abu Dhabi
  Alaska Arizona Arkansas Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kalifornien Kansas Kentucky
  Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon
  Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Manhattan Brooklyn Harlem Hollywood Quebec Ontario
  Katalonien Andalusien Baskenland Galicien Mallorca Ibiza Teneriffa Kanaren Azoren Madeira Korsika Sardinien Sizilien Toskana Lombardei
  Venetien Umbrien Ligurien Piemont Apulien Kalabrien Friaul Istrien Dalmatien Kreta Rhodos Lesbos Lampedusa Bretagne Normandie
  Provence Burgund Savoyen Flandern Wallonien Tibet Kaschmir Punjab Xinjiang Kurdistan Anatolien Transnistrien Abchasien Ossetien
  Südossetien Bergkarabach Nagorny Zentralafrika Westsahara Darfur Tigray Biafra
  Rhein Donau Elbe Oder Weser Main Neckar Mosel Saar Isar Inn Salzach Enns Mur Drau Spree Havel Ruhr Ems Wolga Dnipro Dnjepr Don
  Seine Loire Rhône Themse Tiber Nil Amazonas Ganges Indus Euphrat Tigris Jordan Bodensee Neusiedlersee Wörthersee Attersee Traunsee
  Chiemsee Müritz Nordsee Ostsee Mittelmeer Adria Ägäis Atlantik Nordatlantik Pazifik Ärmelkanal Bosporus Schwarzmeer Mittelmeerraum
  Alpen Pyrenäen Karpaten Dolomiten Himalaya Himalaja Anden Ural Vogesen Erzgebirge Riesengebirge Apennin Zugspitze Großglockner
  Dachstein Matterhorn Eiger Brenner Mond Mars Sahara Sinai Golan Golanhöhen Sylt Rügen Usedom Helgoland Fehmarn Hiddensee
  Favoriten Donaustadt Floridsdorf Ottakring Simmering Meidling Hernals Hietzing Döbling Währing Leopoldstadt Josefstadt Neubau
  Kreuzberg Neukölln Charlottenburg Spandau Pankow Köpenick Marzahn Altona Eimsbüttel Wandsbek Schwabing Sachsenhausen Buchenwald
  Auschwitz Dachau Mauthausen Ravensbrück Theresienstadt Treblinka Bergen-Belsen Tschernobyl Fukushima Hiroshima Nagasaki Srebrenica
  Eurozone Euroraum Südpazifik Südchinesisches Taiwanstraße Suezkanal Panamakanal München Vienna Nürnberg
`;

/** `Mühlgasse`, `Karmeliterplatz`: places by their last part. */
export const STREET_ENDING =
  /(?:straße|strasse|gasse|platz|weg|allee|ring|ufer|brücke|berg|tal|see|bach|dorf|stadt|burg|feld|wald|insel|park|hof)s?$/;

/** Also names of towns far away, and in the news something else. */
export const NO_PLACES: ReadonlySet<string> = new Set(['Corona', 'Mobile', 'Reading', 'Orange', 'Genius']);

/** Before the name of a place: `die Gemeinde Killheim`, `Schloss Rabenstein`, `des Kreises Ahrburg`. */
export const NOUNS_OF_PLACES =
  /^(?:Stadt|Gemeinde|Marktgemeinde|Stadtgemeinde|Ortsgemeinde|Landeshauptstadt|Kreis(?:es)?|Landkreis(?:es)?|Bezirk(?:s|es)?|Kanton(?:s)?|Ortsteil(?:s)?|Stadtteil(?:s)?|Schloss(?:es)?|Burg|Insel)$/;

/** Ends of places that the lexicon may take for compounds: `Killwangen`, `Rabenhorst`. */
export const ENDINGS_OF_PLACES =
  /(?<=\p{Ll}{3})(?:ingen|wangen|wil|hausen|heim|dorf|horst|berg|burg|bach|brunn|kirchen|markt|stadt|stetten|reuth|rode|furt|au|falen|wiesen|hofen|hof)$/u;

/** `Nordkorsika`, `Südosteuropa`: a part of what stands behind. */
export const COMPASS =
  /^(?:Nord|Süd|Ost|West|Nordost|Nordwest|Südost|Südwest|Mittel|Zentral|Inner|Hoch)((?:\p{Ll}+))$/u;

/** Last parts of valleys, mountains and regions: `Aubertal`, `Kremsland`. */
export const COUNTRYSIDE = /^\p{Lu}\p{Ll}{2,}(?:(?<!spi|kapi|quar|to)tal|gebirge|viertel|gau|moos|ried)s?$/u;

/** Nouns that have an adjective in their names: `das Rote Meer`, `die Alte Mainbrücke`. */
export const GEOGRAPHIC_HEADS =
  /^(?:Meer|Ozean|See|Heide|Platz|Markt|Tor|Turm|Gasse|Straße|Allee|Wald|Insel|Halbinsel|Berge?|\p{Lu}\p{Ll}+(?:brücke|markt|platz|wald|gasse|straße|strasse|tor|turm))(?:e?s)?$/u;

/** Before `von` and a place they open the name of a place: `Golf von Guinea`. */
export const OPEN_NAMES_OF_WATERS = wordSet('Golf Straße Bucht Kap');

/** Ends of nouns that no dictionary may have and that are no places: `in Bedrängnis`, `in Elternzeit`. */
export const NO_ENDINGS_OF_PLACES =
  /(?:nis|ung|heit|keit|schaft|tion|tät|ismus|weite|zeit|weise|not|sicht|gefahr|form|lage|stellung|ruhe|pose|manier|laune|stimmung)$/u;

/** In front of its name they belong to a part of a country: `(Kreis Felsburg)`. */
export const PARTS_OF_COUNTRIES = /^(?:Kreis|Landkreis|Bezirk|Kanton)$/;
