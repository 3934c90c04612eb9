import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { catalogue } from '#ui/language.ts';
import type { RunningUnder } from '#web/running-matters.ts';

const words = catalogue(
  {
    participations: (count: number) =>
      count === 1 ? 'eine laufende Teilnahme' : `${count} laufende Teilnahmen`,
  },
  {
    participations: (count) =>
      count === 1 ? 'one running participation' : `${count} running participations`,
  },
);

/** Counts the participations that have not ended; who they are, their Jobcenters know, so no list leads to them. */
export const runningParticipations: RunningUnder = async ({ db }, programmeId) => {
  const { rows } = await sql<{ rulesFrom: IsoDate; count: number }>`
    select rules_from as "rulesFrom", total as count from running_participations(${programmeId})`.execute(db);
  return [{ inWords: words.participations, href: null, versions: rows }];
};
