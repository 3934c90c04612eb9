import type { Work } from '#platform/work.ts';
import { atTheGate } from '../gate.ts';

export const hasSignedInBefore = (work: Work, accountId: string): Promise<boolean> =>
  atTheGate(work, async () => {
    const session = await work.db
      .selectFrom('session')
      .select('id')
      .where('accountId', '=', accountId)
      .limit(1)
      .executeTakeFirst();
    return session !== undefined;
  });
