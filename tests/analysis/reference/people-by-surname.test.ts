import { describe, expect, it } from 'vitest';
import { FILLER, rolesIn } from '../people-of.ts';

describe('people by their surnames', () => {
  it('knows somebody by the surname alone where they speak', () => {
    expect(
      rolesIn(
        `Das sei falsch, so Grabner. „Nie und nimmer“, sagte Grabner. Grabner verteidigte die Reform. ${FILLER}`,
      ),
    ).toEqual(['Grabner: ']);
  });

  it('takes no noun with its article for a surname', () => {
    expect(
      rolesIn(`Das wunderte den Vorsitzenden Richter. Der Vorsitzende Richter schwieg. ${FILLER}`),
    ).toEqual([]);
  });

  it('knows both of two who share a surname', () => {
    expect(rolesIn(`Das Haus haben Anna und Peter Huber gebaut. ${FILLER}`)).toEqual([
      'Anna Huber: ',
      'Peter Huber: ',
    ]);
    expect(rolesIn(`Anna Berger kam. Anna und Peter Huber gingen. ${FILLER}`)).toEqual([
      'Anna Berger: ',
      'Peter Huber: ',
    ]);
  });

  it('takes no form of address with an office for somebody', () => {
    expect(rolesIn(`Das sagte die Frau Gemeindeammann. Frau Gemeindeammann schwieg. ${FILLER}`)).toEqual([]);
  });

  it('parts two surnames in a row', () => {
    expect(
      rolesIn(`Holm Huber: Streit im Rathaus. Eva Holm widerspricht Karl Huber. ${FILLER}`).map(
        (line) => line.split(':')[0],
      ),
    ).not.toContain('Holm Huber');
  });
});
