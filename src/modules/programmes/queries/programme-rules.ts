import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { FlaggedAmount } from '../model/confirmation.ts';
import type { ProgrammeStatus } from '../model/programme.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { type ProgrammeRules, rulesOf, rulesOfAreas } from '../model/programme-rules.ts';
import { type ProgrammeRelations, withRelations } from '../model/related-programme.ts';

/** A programme as those see it who act under it: how far it is, and what it says. */
export type RuledProgramme = ProgrammeRules &
  ProgrammeRelations & {
    readonly id: string;
    readonly status: ProgrammeStatus;
    /** The version of the rules that a decision names. */
    readonly definitionHash: string;
    /** The amounts that two people have called right, however much they are. */
    readonly confirmed: readonly FlaggedAmount[];
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
  const row = await db.selectFrom('programme').select(RULED_COLUMNS).where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const { definition, ...programme } = row;
  const rules = { ...programme, ...rulesOf(definition, area, day) };
  const slugs = rules.relations.map((relation) => relation.with);
  const others =
    slugs.length === 0
      ? []
      : await db.selectFrom('programme').select(RULED_COLUMNS).where('slug', 'in', slugs).execute();
  return withRelations(rules, others, today);
}

const CONFIRMED = sql<
  FlaggedAmount[]
>`coalesce((select jsonb_agg(jsonb_build_object('path', f.path, 'amountCents', f.amount_cents))
  from flag_confirmation f where f.programme_id = programme.id), '[]')`.as('confirmed');

/** The columns that a programme is read from. */
export const RULED_COLUMNS = ['id', 'status', 'definitionHash', 'definition', CONFIRMED] as const;

/** Lists what every programme says that this person may see, by the name in its address. There are few of them. */
export async function listProgrammeRules({ db, today }: Work): Promise<RuledProgramme[]> {
  const rows = await db.selectFrom('programme').select(RULED_COLUMNS).orderBy('slug').limit(200).execute();
  return rows.map(({ definition, ...programme }) =>
    withRelations({ ...programme, ...rulesOf(definition, null, today) }, rows, today),
  );
}

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

/**
 * Returns what a programme says as part of another query, for a page that may not ask once more; `rulesOf` reads it.
 */
export const definitionBehind = (programmeId: string): RawBuilder<ProgrammeDefinition> =>
  sql`(select definition from programme where id = ${sql.ref(programmeId)})`;
