import type { Work } from '#platform/work.ts';
import type { BodyKind } from '../model/bodies.ts';
import type { StationAct } from '../model/procedure.ts';
import { rulesOf } from '../model/programme-rules.ts';
import { withRelations } from '../model/related-programme.ts';
import { actAtStation } from '../model/station.ts';
import { getActingBody } from './acting-body.ts';
import { RULED_COLUMNS, type RuledProgramme } from './programme-rules.ts';

/** A station, and the kind of body that acts there; where none is named, that of the acting person. */
type Offering = { readonly act: StationAct; readonly by?: BodyKind };

/**
 * Lists the published programmes, and their areas each by itself, that offer something and let such a body act at a
 * station today: what a form for something new begins with.
 */
export async function listOfferingProgrammes(
  work: Work,
  { act, by: named }: Offering,
): Promise<RuledProgramme[]> {
  const { db, today } = work;
  const by = named ?? (await getActingBody(work)).kind;
  const rows = await db.selectFrom('programme').select(RULED_COLUMNS).orderBy('slug').limit(200).execute();
  return rows
    .filter(({ status }) => status === 'published')
    .flatMap(({ definition, ...programme }) =>
      [null, ...definition.areas.map(({ id }) => id)].map((area) =>
        withRelations({ ...programme, ...rulesOf(definition, area, today) }, rows, today),
      ),
    )
    .filter((rules) => {
      const station = actAtStation(rules, { act, by, on: today });
      // Who must be invited begins with the invitation.
      return rules.offers.length > 0 && !station.refusal && !station.change.invited;
    });
}
