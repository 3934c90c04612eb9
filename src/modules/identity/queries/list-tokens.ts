import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

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
export type TokenSort = 'label' | 'organisation' | 'created' | 'expires';
export type TokenFilter = 'state' | 'label';

const ORDER = {
  label: 't.label',
  organisation: 'o.name',
  created: 't.created_at',
  expires: 't.expires_at',
} as const;

/** API tokens, what they may do and whether they still work. */
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
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

export const findToken = (work: Work, id: string): Promise<TokenRow | undefined> =>
  tokens(work).where('t.id', '=', id).executeTakeFirst();

const tokens = ({ db, actor, now }: Work) =>
  db
    .selectFrom('api_token as t')
    .innerJoin('membership as m', (join) =>
      join.onRef('m.tenant_id', '=', 't.tenant_id').onRef('m.id', '=', 't.membership_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'm.tenant_id').onRef('o.id', '=', 'm.organisation_id'),
    )
    .select([
      't.id',
      't.label',
      'm.role',
      'o.id as organisationId',
      'o.name as organisationName',
      't.created_at as createdAt',
      't.expires_at as expiresAt',
    ])
    .select(stateAt(now).as('state'))
    .where('t.tenant_id', '=', actor.tenantId);

const stateAt = (now: Date) =>
  sql<TokenRow['state']>`case when t.revoked_at is not null then 'revoked'
    when t.expires_at <= ${now} then 'expired' else 'active' end`;
