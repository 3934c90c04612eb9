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
        .onRef('s.criterionId', '=', 'k.id')
        .on('s.proposalId', '=', id)
        .on('s.memberId', '=', actor.accountId),
    )
    .select([
      'k.id as criterionId',
      'k.title',
      'k.phase',
      'k.maximumPoints',
      'k.weight',
      's.points',
      's.reason',
      's.version',
    ])
    .where('k.callId', '=', callId)
    .orderBy('k.position')
    .execute();
