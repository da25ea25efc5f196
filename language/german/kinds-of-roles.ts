/** Nouns that stand for several professions: `die Juristin` may be an `Anwältin`. Source: Duden, "Das Synonymwörterbuch". */

/** Each line is one kind: its own nouns, and those of whoever is one. Small letters; masculine, the kind without its last -e, -en, -er or -in. */
const KINDS: readonly (readonly [string, string])[] = [
  ['jurist', 'anwalt verteidiger notar richter staatsanwalt jurist advokat rechtsprofessor'],
  [
    'mediziner',
    'arzt chirurg internist kardiologe virologe epidemiologe onkologe psychiater radiologe gynäkologe mediziner primar',
  ],
  [
    'wissenschaftler',
    'professor forscher biologe physiker chemiker historiker soziologe ökologe geologe archäologe klimaforscher meteorologe politologe psychologe virologe',
  ],
  [
    'forscher',
    'professor wissenschaftler biologe physiker chemiker historiker soziologe ökologe geologe archäologe meteorologe politologe psychologe virologe',
  ],
  [
    'politiker',
    'minister abgeordneter klubobmann bürgermeister stadtrat landesrat landeshauptmann nationalrat ministerpräsident parteichef klubchef senator mandatar gemeinderat ständerat bundesrat',
  ],
  ['ressortchef', 'minister landesrat stadtrat'],
  ['regierungschef', 'kanzler ministerpräsident premier landeshauptmann premierminister'],
  ['stadtchef', 'bürgermeister stadtpräsident'],
  ['ortschef', 'bürgermeister'],
  ['gemeindechef', 'bürgermeister'],
  ['rathauschef', 'bürgermeister'],
  ['landeschef', 'landeshauptmann ministerpräsident'],
  ['coach', 'trainer teamchef'],
  ['keeper', 'torhüter tormann torwart goalie'],
  ['künstler', 'maler bildhauer sänger musiker schauspieler tänzer fotograf'],
  ['geistlich', 'pfarrer bischof kardinal priester pastor dekan kaplan'],
  ['pädagog', 'lehrer direktor erzieher'],
  ['schriftsteller', 'autor dichter romancier dramatiker'],
  ['autor', 'schriftsteller dichter romancier journalist'],
  ['ermittler', 'polizist kommissar staatsanwalt kriminalist'],
  ['beamt', 'polizist'],
  ['landwirt', 'bauer winzer'],
  ['manager', 'vorstandschef geschäftsführer konzernchef ceo'],
  ['konzernchef', 'vorstandschef vorstandsvorsitzender generaldirektor ceo'],
];

export const KINDS_OF_ROLES: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.map(([kind, nouns]) => [kind, nouns.split(' ')]),
);
