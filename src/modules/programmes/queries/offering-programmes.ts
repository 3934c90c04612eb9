import type { Work } from '#platform/work.ts';
import type { BodyKind } from '../model/bodies.ts';
import type { StationAct } from '../model/procedure.ts';
import { rulesOf } from '../model/programme-rules.ts';
import { actAtStation } from '../model/station.ts';
import type { RuledProgramme } from './programme-rules.ts';

/**
 * Lists the published programmes, and their areas each by itself, that offer something and let a body of this kind act at
 * a station today: what a form for something new begins with.
 */
export async function listOfferingProgrammes(
  { db, today }: Work,
  { act, by }: { act: StationAct; by: BodyKind },
): Promise<RuledProgramme[]> {
  const rows = await db
    .selectFrom('programme')
    .select(['id', 'status', 'definitionHash', 'definition'])
    .where('status', '=', 'published')
    .orderBy('slug')
    .limit(200)
    .execute();
  return rows
    .flatMap(({ definition, ...programme }) =>
      [null, ...definition.areas.map(({ id }) => id)].map((area) => ({
        ...programme,
        ...rulesOf(definition, area, today),
      })),
    )
    .filter((rules) => rules.offers.length > 0 && !actAtStation(rules, { act, by, on: today }).refusal);
}
