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

/** Counts the applications that nobody has decided on, and the grants whose last day is not over. */
export const runningGrants: RunningUnder = async ({ db, today }, programmeId) => {
  const rows = await db
    .selectFrom('application')
    .select(({ fn }) => [
      sql<string>`'application'`.as('kind'),
      'rulesFrom',
      fn.countAll<number>().as('count'),
    ])
    .where('programmeId', '=', programmeId)
    .where('status', 'in', ['submitted', 'prepared'])
    .groupBy('rulesFrom')
    .unionAll(
      db
        .selectFrom('grantInForce')
        .select(({ fn }) => [sql<string>`'grant'`.as('kind'), 'rulesFrom', fn.countAll<number>().as('count')])
        .where('programmeId', '=', programmeId)
        .where('endsOn', '>', today)
        .groupBy('rulesFrom'),
    )
    .execute();
  const versions = (kind: string) => rows.filter((row) => row.kind === kind);
  const programme = { programme: programmeId };
  return [
    { inWords: words.applications, href: applicationsAddress(programme), versions: versions('application') },
    { inWords: words.grants, href: grantsAddress(programme), versions: versions('grant') },
  ];
};
