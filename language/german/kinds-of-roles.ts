/** Nouns that stand for several professions, as papers vary them: `die Juristin` may be the `Anwältin` named before. Put together by hand. */

const SCIENCES =
  'professor biologe physiker chemiker historiker soziologe ökologe geologe archäologe klimaforscher meteorologe politologe psychologe virologe';
const WRITERS = 'dichter romancier dramatiker';
const HEADS_OF_FIRMS = 'vorstandschef vorstandsvorsitzender generaldirektor ceo';

/**
 * Of each line: the kinds, and the nouns of those who are of these kinds. Small letters, masculine; behind `der` where an article
 * changes them (`der Geistliche`).
 */
const LINES: readonly (readonly [kinds: string, nouns: string])[] = [
  ['jurist', 'anwalt verteidiger notar richter advokat rechtsprofessor'],
  [
    'mediziner',
    'arzt chirurg internist kardiologe virologe epidemiologe onkologe psychiater radiologe gynäkologe primar',
  ],
  ['wissenschaftler', `forscher ${SCIENCES}`],
  ['forscher', `wissenschaftler ${SCIENCES}`],
  [
    'politiker',
    'minister abgeordneter klubobmann bürgermeister stadtrat landesrat landeshauptmann nationalrat ministerpräsident parteichef klubchef senator mandatar gemeinderat ständerat bundesrat',
  ],
  ['ressortchef', 'minister landesrat stadtrat'],
  ['regierungschef', 'kanzler ministerpräsident premier landeshauptmann premierminister'],
  ['stadtchef ortschef gemeindechef rathauschef', 'bürgermeister stadtpräsident'],
  ['landeschef', 'landeshauptmann ministerpräsident'],
  ['coach', 'trainer teamchef'],
  ['keeper', 'torhüter tormann torwart goalie'],
  ['künstler', 'maler bildhauer sänger musiker schauspieler tänzer fotograf'],
  ['geistliche', 'pfarrer bischof kardinal priester pastor dekan kaplan'],
  ['pädagoge', 'lehrer direktor erzieher'],
  ['schriftsteller', `autor ${WRITERS}`],
  ['autor', `schriftsteller journalist ${WRITERS}`],
  ['ermittler', 'polizist kommissar staatsanwalt kriminalist'],
  ['beamte', 'polizist'],
  ['landwirt', 'bauer winzer'],
  ['manager', `geschäftsführer konzernchef ${HEADS_OF_FIRMS}`],
  ['konzernchef', HEADS_OF_FIRMS],
];

/** Kind → its nouns. */
export const KINDS_OF_ROLES: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.flatMap(([kinds, nouns]) => kinds.split(' ').map((kind) => [kind, nouns.split(' ')] as const)),
);
