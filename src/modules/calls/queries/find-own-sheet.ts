import type { Work } from '#platform/work.ts';

export type SheetRow = {
  criterionId: string;
  title: string;
  phase: string;
  maximumPoints: number;
  weight: number;
  points: number | null;
  reason: string | null;
  version: number | null;
};

/** The acting member's sheet for one proposal: every criterion of the call, with the points given so far. */
export const findOwnSheet = (
  { db, actor }: Work,
  { id, callId }: { id: string; callId: string },
): Promise<SheetRow[]> =>
  db
    .selectFrom('criterion as k')
    .leftJoin('score as s', (join) =>
      join
        .onRef('s.tenant_id', '=', 'k.tenant_id')
        .onRef('s.criterion_id', '=', 'k.id')
        .on('s.proposal_id', '=', id)
        .on('s.member_id', '=', actor.accountId),
    )
    .select([
      'k.id as criterionId',
      'k.title',
      'k.phase',
      'k.maximum_points as maximumPoints',
      'k.weight',
      's.points',
      's.reason',
      's.version',
    ])
    .where('k.tenant_id', '=', actor.tenantId)
    .where('k.call_id', '=', callId)
    .orderBy('k.position')
    .execute();
