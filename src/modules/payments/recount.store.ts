import type { IsoDate } from '#kernel/calendar.ts';
import { ofBody } from '#modules/identity/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

/** A grant of which lines that were paid are no longer what they were, with what was paid by them. */
type RecountRow = {
  readonly grantId: string;
  readonly noticeNumber: string;
  readonly granteeName: string;
  readonly grantorName: string;
  readonly lines: number;
  readonly since: IsoDate;
};

/** Lists the grants under which something that was paid is to be reckoned again. */
export async function listRecounts(
  { db }: Work,
  { direction, filters }: Pick<ListRequest<'since', { grant: string }>, 'direction' | 'filters'> = {
    direction: 'ascending',
    filters: {},
  },
): Promise<{ rows: RecountRow[]; total: number }> {
  const rows = await db
    .selectFrom('openRecount as r')
    .innerJoin('grantInForce as g', 'g.id', 'r.grantId')
    .select(({ fn }) => [
      'r.grantId',
      'g.noticeNumber',
      ofBody('r.granteeId').name.as('granteeName'),
      ofBody('r.grantorId').name.as('grantorName'),
      fn.count<number>('r.lineId').as('lines'),
      fn.min('r.foundOn').as('since'),
    ])
    .$if(filters.grant !== undefined, (query) => query.where('r.grantId', '=', recordId(filters.grant)))
    .groupBy(['r.grantId', 'g.noticeNumber', 'r.granteeId', 'r.grantorId'])
    .orderBy('since', direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('g.noticeNumber')
    .limit(500)
    .execute();
  return { rows, total: rows.length };
}

/** Lists the lines of a grant that are to be reckoned again, and why. */
export const listOpenRecounts = (
  { db }: Work,
  grantId: string,
): Promise<{ lineId: string; cause: 'days' | 'share' | 'notice'; foundOn: IsoDate }[]> =>
  db
    .selectFrom('openRecount')
    .select(['lineId', 'cause', 'foundOn'])
    .where('grantId', '=', grantId)
    .execute();

/** Notes that nothing is left of what these lines were to be reckoned again for. */
export async function settleRecounts(
  { db, actor, today }: Work,
  lines: readonly { readonly lineId: string }[],
): Promise<void> {
  if (lines.length === 0) return;
  await db
    .updateTable('recount')
    .set({ settledOn: today, settledBy: actor.accountId })
    .where(
      'lineId',
      'in',
      lines.map(({ lineId }) => lineId),
    )
    .where('settledOn', 'is', null)
    .execute();
}
