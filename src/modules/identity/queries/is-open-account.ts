import type { Work } from '#platform/work.ts';
import { atTheGate } from '../gate.ts';

/** Tells whether somebody may still sign in with this account. */
export const isOpenAccount = (work: Work, id: string): Promise<boolean> =>
  atTheGate(work, async () => {
    const account = await work.db
      .selectFrom('account')
      .select('id')
      .where('id', '=', id)
      .where('disabledAt', 'is', null)
      .executeTakeFirst();
    return account !== undefined;
  });
