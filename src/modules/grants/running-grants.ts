import { sql } from 'kysely';
import { catalogue } from '#ui/language.ts';
import type { RunningUnder } from '#web/running-matters.ts';
import { applicationsAddress, grantsAddress } from './addresses.ts';

const words = catalogue(
  {
    applications: (count: number) =>
      count === 1 ? 'ein nicht entschiedener Antrag' : `${count} nicht entschiedene Anträge`,
    grants: (count: number) => (count === 1 ? 'eine laufende Zuwendung' : `${count} laufende Zuwendungen`),
  },
  {
    applications: (count) =>
      count === 1 ? 'one application not decided' : `${count} applications not decided`,
    grants: (count) => (count === 1 ? 'one grant in force' : `${count} grants in force`),
  },
);

/** Returns the applications that nobody has decided on, and the grants whose last day is not over. */
export const runningGrants: RunningUnder = (programmeId, today) => [
  {
    inWords: words.applications,
    href: applicationsAddress({ programme: programmeId }),
    counted: sql`select rules_from, count(*) from application
                  where programme_id = ${programmeId} and status in ('submitted', 'prepared') group by rules_from`,
  },
  {
    inWords: words.grants,
    href: grantsAddress({ programme: programmeId }),
    counted: sql`select rules_from, count(*) from grant_in_force
                  where programme_id = ${programmeId} and ends_on > ${today} group by rules_from`,
  },
];
