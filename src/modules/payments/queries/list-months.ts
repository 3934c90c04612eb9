import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { RequestStatus } from '../model/funds-request.ts';

export type ProjectMonths = {
  id: string;
  title: string;
  providerId: string;
  providerName: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  /** The latest request of each month that was asked for. */
  requests: { id: string; month: IsoDate; status: RequestStatus; amountCents: number }[];
};

/** A project with what was asked for in which month. */
export const findProjectMonths = ({ db }: Work, projectId: string): Promise<ProjectMonths | undefined> =>
  db
    .selectFrom('projectTitle as j')
    .innerJoin('organisationName as o', 'o.id', 'j.providerId')
    .select([
      'j.id',
      'j.title',
      'j.providerId',
      'o.name as providerName',
      'j.startsOn',
      'j.endsOn',
      sql<ProjectMonths['requests']>`coalesce((
        select jsonb_agg(m) from (
          select distinct on (r.month) r.id, r.month, r.status, r.amount_cents as "amountCents"
            from funds_request r where r.project_id = j.id
           order by r.month, r.submitted_at desc) m), '[]')`.as('requests'),
    ])
    .where('j.id', '=', projectId)
    .executeTakeFirst();
