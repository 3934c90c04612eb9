import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { ProgrammeStatus } from '../model/programme.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { type ProgrammeRules, rulesOf, rulesOfAreas } from '../model/programme-rules.ts';

/** A programme as those see it who act under it: how far it is, and what it says. */
export type RuledProgramme = ProgrammeRules & {
  readonly id: string;
  readonly status: ProgrammeStatus;
  /** The version of the rules that a decision names. */
  readonly definitionHash: string;
};

/**
 * Finds what a programme says, of itself or in one of its areas, if this person may see it. Whoever wants to know it asks here and reads no definition.
 * Who opens something new asks for today, and keeps `validFrom` with it (`rules_from`).
 */
export async function findProgrammeRules(
  { db, today }: Work,
  id: string,
  day: IsoDate = today,
  area: string | null = null,
): Promise<RuledProgramme | undefined> {
  const row = await db
    .selectFrom('programme')
    .select(['id', 'status', 'definitionHash', 'definition'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && ruled(row, day, area);
}

/** Lists what every programme says that this person may see, by the name in its address. There are few of them. */
export const listProgrammeRules = async ({ db, today }: Work): Promise<RuledProgramme[]> =>
  (
    await db
      .selectFrom('programme')
      .select(['id', 'status', 'definitionHash', 'definition'])
      .orderBy('slug')
      .limit(200)
      .execute()
  ).map((row) => ruled(row, today, null));

/** Lists what a programme says in each of its areas, by the version that a record lives by; once where it has none. */
export async function listAreaRules({ db }: Work, id: string, rulesFrom: IsoDate): Promise<ProgrammeRules[]> {
  const { definition } = await db
    .selectFrom('programme')
    .select('definition')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return rulesOfAreas(definition, rulesFrom);
}

/**
 * Returns the same for a record under a programme, by the version that the record lives by. The programme was published
 * before anything could be done under it.
 */
export async function getProgrammeRules(
  work: Work,
  id: string,
  rulesFrom: IsoDate,
  area: string | null = null,
): Promise<RuledProgramme> {
  const found = await findProgrammeRules(work, id, rulesFrom, area);
  if (!found) throw new Error(`the programme ${id} of a record is not to be seen`);
  return found;
}

type Row = Omit<RuledProgramme, keyof ProgrammeRules> & { definition: ProgrammeDefinition };

const ruled = ({ definition, ...programme }: Row, day: IsoDate, area: string | null): RuledProgramme => ({
  ...programme,
  ...rulesOf(definition, area, day),
});
