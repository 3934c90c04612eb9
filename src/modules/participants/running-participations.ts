import { sql } from 'kysely';
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

/** Returns the participations that have not ended; who they are, their Jobcenters know, so no list leads to them. */
export const runningParticipations: RunningUnder = (programmeId) => [
  {
    inWords: words.participations,
    href: null,
    counted: sql`select rules_from, total as count from running_participations(${programmeId})`,
  },
];
