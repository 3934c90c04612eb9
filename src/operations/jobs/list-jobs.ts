import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';

export type JobState = 'waiting' | 'failed' | 'finished';
export type JobRow = {
  id: string;
  kind: string;
  state: JobState;
  attempts: number;
  runAt: Date;
  lastError: string | null;
};
type JobSort = 'kind' | 'attempts' | 'run';
type JobFilter = { state: JobState; kind: string };

const ORDER = { kind: 'kind', attempts: 'attempts', run: 'runAt' } as const;

/** Lists what is to be done and could not be done yet; what is done only on request. */
export async function listJobs(
  work: Work,
  list: ListRequest<JobSort, JobFilter>,
): Promise<{ rows: JobRow[]; total: number }> {
  const { state, kind } = list.filters;
  const found = await jobs(work)
    .select(sql<number>`count(*) over ()`.as('total'))
    .$if(state === undefined, (query) => query.where('finishedAt', 'is', null))
    .$if(state !== undefined, (query) => query.where(stateOfJob, '=', state as JobState))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('id')
    .$call(pageOf(list))
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

export const findJob = (work: Work, id: string): Promise<JobRow | undefined> =>
  jobs(work).where('id', '=', id).executeTakeFirst();

const stateOfJob = sql<JobState>`case when finished_at is not null then 'finished'
  when failed_at is not null then 'failed' else 'waiting' end`;

const jobs = ({ db }: Work) =>
  db
    .selectFrom('jobState')
    .select(['id', 'kind', 'attempts', 'runAt', 'lastError'])
    .select(stateOfJob.as('state'));
