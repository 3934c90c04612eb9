import { checkClaim, releaseClaim, submitClaim } from '#modules/payments/index.ts';
import type { Storyteller } from '../storyteller.ts';

/** The office of the district that the story is about. */
const CLAIMANT = 'office-15086';

/** Tells the payments: March and April are paid. */
export async function tellMoney(teller: Storyteller): Promise<void> {
  const grantId = await grantOf(teller);
  await pay(teller, grantId, { month: '2018-03', claimedOn: '2018-04-05', paidOn: '2018-04-17' });
  await pay(teller, grantId, { month: '2018-04', claimedOn: '2018-05-04', paidOn: '2018-05-15' });
}

/** The grant whose projects the story tells of: the one that goes to several providers. */
const grantOf = (teller: Storyteller): Promise<string> =>
  teller.sees(CLAIMANT, async ({ db }) => {
    const project = await db
      .selectFrom('projectTitle')
      .select('grantId')
      .where('title', '=', 'Tafelgarten Möckern')
      .executeTakeFirstOrThrow();
    return project.grantId;
  });

type Month = { month: string; claimedOn: string; paidOn: string };

async function pay(teller: Storyteller, grantId: string, { month, claimedOn, paidOn }: Month): Promise<void> {
  teller.on(claimedOn);
  const id = await teller.does(CLAIMANT, submitClaim, { grantId, month });
  teller.on(paidOn);
  await teller.does('wolter', checkClaim, {
    id,
    version: 1,
    reason: 'Tage und Pauschalen stimmen mit den Plätzen überein.',
  });
  await teller.does('lindner', releaseClaim, { id, version: 2, verdict: 'agree' });
}
