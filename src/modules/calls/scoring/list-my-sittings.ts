import { type RawBuilder, sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { CallStatus } from '../call/call.model.ts';

/** One call of a member's own committee, with what is left for them to do. Recused proposals are counted, never named. */
export type MySitting = {
  callId: string;
  title: string;
  status: string;
  closesAt: Date;
  /** Proposals in sight. */
  proposals: number;
  scored: number;
  unscored: number;
  undeclared: number;
  recused: number;
};
/** A committee sits while it scores, and looks back once it has recommended. */
type SittingStatus = Extract<CallStatus, 'scoring' | 'recommended'>;
type SittingSort = 'title' | 'status' | 'closes';
type SittingFilter = { status: SittingStatus };

const ORDER = { title: 'c.title', status: 'c.status', closes: 'c.closesAt' } as const;

/** One sitting of the acting member. */
export const findSitting = (work: Work, callId: string): Promise<MySitting | undefined> =>
  sittings(work).where('c.id', '=', callId).executeTakeFirst();

/** All calls that the acting member's committee scores or has scored. */
export async function listSittings(
  work: Work,
  list: ListRequest<SittingSort, SittingFilter>,
): Promise<{ rows: MySitting[]; total: number }> {
  const { status } = list.filters;
  const found = await sittings(work)
    .select(sql<number>`count(*) over ()`.as('total'))
    .$if(status !== undefined, (query) => query.where('c.status', '=', status as SittingStatus))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('c.id')
    .$call(pageOf(list))
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

const sittings = ({ db, actor }: Work) =>
  db
    .selectFrom('call as c')
    .innerJoinLateral(OPEN_WORK(actor.accountId).as<'w'>('w'), (join) => join.onTrue())
    .select([
      'c.id as callId',
      'c.title',
      'c.status',
      'c.closesAt',
      'w.proposals',
      'w.scored',
      sql<number>`w.proposals - w.scored`.as('unscored'),
      'w.undeclared',
      'w.recused',
    ])
    .where('c.selectingId', '=', actor.organisationId)
    .where('c.status', 'in', ['scoring', 'recommended']);

type Counts = Pick<MySitting, 'proposals' | 'scored' | 'undeclared' | 'recused'>;

const OPEN_WORK = (memberId: string | null): RawBuilder<Counts> => sql<Counts>`(
  select count(*) as proposals,
         count(*) filter (where s.criteria = (select count(*) from criterion k where k.call_id = c.id)) as scored,
         count(*) filter (where i.member_id is null) as undeclared,
         (select count(*) from interest r where r.call_id = c.id
            and r.member_id = ${memberId} and r.has_interest) as recused
    from proposal p
    left join interest i on i.proposal_id = p.id and i.member_id = ${memberId}
    left join lateral (select count(*) as criteria from score o where o.proposal_id = p.id and o.member_id = ${memberId}) s on true
   where p.call_id = c.id)`;
