import { sql } from 'kysely';
import { countUnchained } from '#modules/audit/index.ts';
import type { Store } from '#platform/database/database.ts';
import type { Work } from '#platform/work.ts';
import { examined, type Finding } from './finding.ts';

const PATIENCE_SECONDS = 60;
const START = 'Start "bin/stellwerk worker" (serve starts one by itself) and look at what it prints.';

type Backlog = {
  readonly entries: number;
  readonly jobs: number;
  readonly events: number;
  readonly failed: number;
};

/**
 * Checks that nothing lies waiting: what is older than a minute tells that no worker runs or that it cannot keep up.
 */
export async function checkBacklog(store: Store): Promise<Finding[]> {
  const backlog = await countBacklog(store);
  const judged = (subject: string, count: number, what: string) =>
    examined(subject, START, () => {
      if (count > 0) throw new Error(`${count} ${what} for more than a minute`);
      return 'nothing waits';
    });
  return [
    await judged('Audit sequencer', backlog.entries, 'entries are not in the chain'),
    await judged('Worker', backlog.jobs + backlog.events, 'events or jobs have waited'),
    {
      subject: 'Failed jobs',
      state: String(backlog.failed),
      advice:
        backlog.failed > 0 ? 'See /jobs for the reasons; an administrator can try them again.' : undefined,
    },
  ];
}

async function countBacklog(store: Store): Promise<Backlog> {
  const tenants = await store.kysely.selectFrom('land').select('id').execute();
  const counted = await Promise.all(tenants.map(({ id }) => store.forRole(id, 'system', countOne)));
  const sum = (key: keyof Backlog) => counted.reduce((total, one) => total + one[key], 0);
  return { entries: sum('entries'), jobs: sum('jobs'), events: sum('events'), failed: sum('failed') };
}

async function countOne(work: Work): Promise<Backlog> {
  const since = new Date(work.now.getTime() - PATIENCE_SECONDS * 1000);
  const entries = await countUnchained(work, since);
  const { rows } = await sql<Omit<Backlog, 'entries'>>`select
    (select count(*) from job_state where finished_at is null and failed_at is null
      and run_at < ${since}) as jobs,
    (select count(*) from event_state where delivered_at is null and at < ${since}) as events,
    (select count(*) from job_state where failed_at is not null) as failed`.execute(work.db);
  return { entries, ...(rows[0] as Omit<Backlog, 'entries'>) };
}
