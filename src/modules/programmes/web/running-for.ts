import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Context } from '#web/context.ts';
import type { RunningMatters, RunningUnder } from '#web/running-matters.ts';

/** Counts what runs under a programme, for those who read its amendments; nothing for all others. */
export async function runningFor(
  { work, may }: Context,
  running: readonly RunningUnder[],
  programmeId: string,
): Promise<readonly RunningMatters[]> {
  if (!may('programmes.read-amendments') || running.length === 0) return [];
  const kinds = running.flatMap((under) => under(programmeId, work.today));
  const asked = kinds.map(
    ({ counted }, kind) => sql`select ${sql.lit(kind)} as kind, rules_from, count from (${counted}) counted`,
  );
  const { rows } = await sql<{ kind: number; rulesFrom: IsoDate; count: number }>`
    select kind, rules_from as "rulesFrom", count::integer as count from (${sql.join(asked, sql` union all `)}) every`.execute(
    work.db,
  );
  return kinds.map(({ inWords, href }, kind) => ({
    ...{ inWords, href },
    versions: rows.filter((row) => row.kind === kind),
  }));
}
