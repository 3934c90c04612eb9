import { submitAdvance, submitClaim } from '#modules/payments/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { grantOf, pay } from './pay.ts';

/** The two people of the district that the story is about; they stand in the middle of the chain. */
const DISTRICT = ['office-15086', 'second-15086'] as const;
const AUTHORITY = ['wolter', 'lindner'] as const;
/** Those who claim for Diakonisches Werk, DRK and QSG. */
const PROVIDERS = ['lorenz', 'schubert', 'winkler'] as const;

/** Coach and coordination of a month, as the plan has them; the names of posts are invented. */
const STAFF = [
  {
    costType: 'intensive-coaching',
    evidence: 'Intensivbetreuung, eine Stelle (erfunden)',
    quantity: 160,
    amountCents: 430_000,
  },
  {
    costType: 'coordination',
    evidence: 'Projektkoordination, eine halbe Stelle (erfunden)',
    quantity: 80,
    amountCents: 277_666,
  },
];

/**
 * Tells the payments along the chain: the staff of 2017 in advance, then March and April, in which providers claim from the
 * district and the district from the authority.
 */
export async function tellMoney(teller: Storyteller): Promise<void> {
  const grantId = await grantFromAuthority(teller);
  await advance(teller, grantId);
  await claimFromDistrict(teller, { month: '2018-03', claimedOn: '2018-04-05', paidOn: '2018-04-16' });
  await claimFromAuthority(teller, grantId, {
    months: ['2018-01', '2018-02', '2018-03'],
    claimedOn: '2018-04-18',
    paidOn: '2018-04-24',
  });
  await claimFromDistrict(teller, { month: '2018-04', claimedOn: '2018-05-04', paidOn: '2018-05-15' });
  await claimFromAuthority(teller, grantId, {
    months: ['2018-04'],
    claimedOn: '2018-05-17',
    paidOn: '2018-05-24',
  });
}

/** The staff of autumn 2017 is drawn before it is paid, and settled at the end of the year. */
async function advance(teller: Storyteller, grantId: string): Promise<void> {
  teller.on('2017-12-01');
  const id = await teller.does(DISTRICT[0], submitAdvance, {
    grantId,
    startsOn: '2017-10-01',
    lastDay: '2017-12-31',
    needs: [
      { costType: 'intensive-coaching', amountCents: 1_290_000 },
      { costType: 'coordination', amountCents: 833_000 },
    ],
  });
  await pay(teller, id, {
    by: AUTHORITY,
    on: '2017-12-05',
    reason: 'Bedarf der nächsten Wochen, wie im Plan.',
  });
  await claimFromAuthority(teller, grantId, {
    months: ['2017-10', '2017-11', '2017-12'],
    claimedOn: '2017-12-27',
    paidOn: '2017-12-29',
  });
}

type Claimed = { readonly claimedOn: string; readonly paidOn: string };

async function claimFromDistrict(
  teller: Storyteller,
  { month, claimedOn, paidOn }: Claimed & { month: string },
): Promise<void> {
  for (const provider of PROVIDERS) {
    teller.on(claimedOn);
    const grantId = await grantOf(teller, provider);
    const id = await teller.does(provider, submitClaim, { grantId, month });
    const reason = 'Tage und Pauschalen stimmen mit den Plätzen überein.';
    await pay(teller, id, { by: DISTRICT, on: paidOn, reason });
  }
}

async function claimFromAuthority(
  teller: Storyteller,
  grantId: string,
  { months, claimedOn, paidOn }: Claimed & { months: readonly string[] },
): Promise<void> {
  teller.on(claimedOn);
  const lines = months.flatMap((month) => STAFF.map((line) => ({ ...line, month })));
  const id = await teller.does(DISTRICT[0], submitClaim, { grantId, lines });
  const reason = 'Personalkosten und weitergeleitete Pauschalen sind belegt.';
  await pay(teller, id, { by: AUTHORITY, on: paidOn, reason });
}

/** The grant that goes to several providers, as its district has it from the authority. */
const grantFromAuthority = (teller: Storyteller): Promise<string> =>
  teller.sees(DISTRICT[0], async ({ db }) => {
    const grants = await db.selectFrom('grantInForce').select(['id', 'parentId']).execute();
    return grants.find(({ parentId }) => parentId !== null)?.parentId ?? '';
  });
