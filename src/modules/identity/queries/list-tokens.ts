import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';

export type TokenRow = {
  id: string;
  label: string;
  role: string;
  organisationId: string;
  organisationName: string;
  createdAt: Date;
  expiresAt: Date;
  state: 'active' | 'expired' | 'revoked';
};
type TokenSort = 'label' | 'organisation' | 'created' | 'expires';
type TokenFilter = { state: TokenRow['state']; label: string };

const ORDER = {
  label: 't.label',
  organisation: 'o.name',
  created: 't.createdAt',
  expires: 't.expiresAt',
} as const;

/** Lists API tokens, what they may do and whether they still work. */
export async function listTokens(
  work: Work,
  list: ListRequest<TokenSort, TokenFilter>,
): Promise<{ rows: TokenRow[]; total: number }> {
  const { state, label } = list.filters;
  const found = await tokens(work)
    .select(sql<number>`count(*) over ()`.as('total'))
    .$if(state !== undefined, (query) => query.where(stateAt(work.now), '=', state as TokenRow['state']))
    .$if(label !== undefined, (query) =>
      query.where(sql<boolean>`strpos(lower(t.label), lower(${label})) > 0`),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('t.id')
    .$call(pageOf(list))
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

export const findToken = (work: Work, id: string): Promise<TokenRow | undefined> =>
  tokens(work).where('t.id', '=', id).executeTakeFirst();

const tokens = ({ db, now }: Work) =>
  db
    .selectFrom('apiToken as t')
    .innerJoin('membership as m', 'm.id', 't.membershipId')
    .innerJoin('organisation as o', 'o.id', 'm.organisationId')
    .select([
      't.id',
      't.label',
      'm.role',
      'o.id as organisationId',
      'o.name as organisationName',
      't.createdAt',
      't.expiresAt',
    ])
    .select(stateAt(now).as('state'));

const stateAt = (now: Date) =>
  sql<TokenRow['state']>`case when t.revoked_at is not null then 'revoked'
    when t.expires_at <= ${now} then 'expired' else 'active' end`;
