import { submitClaim } from '#modules/payments/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { pay } from './pay.ts';

const AUTHORITY = ['wolter', 'lindner'] as const;

/** The posts of those who claim, with hours and cost of a month; all of them are invented. */
const CLAIMANTS = [
  {
    ...{
      person: 'office-15086',
      months: ['2023-01', '2023-02', '2023-03'],
      on: '2023-04-11',
      paidOn: '2023-04-25',
    },
    posts: [
      { evidence: 'Regionale Koordination, eine Stelle', quantity: 165, amountCents: 500_000 },
      { evidence: 'Regionale Koordination, halbe Stelle', quantity: 82, amountCents: 240_000 },
    ],
  },
  {
    ...{ person: 'sommer', months: ['2023-02', '2023-03'], on: '2023-04-12', paidOn: '2023-04-27' },
    posts: [
      { evidence: 'Anleitung, zwei Stellen', quantity: 330, amountCents: 900_000 },
      { evidence: 'Sozialpädagogik, eine Stelle', quantity: 165, amountCents: 480_000 },
    ],
  },
  {
    ...{ person: 'engel', months: ['2023-02', '2023-03'], on: '2023-04-13', paidOn: '2023-05-02' },
    posts: [{ evidence: 'Familienintegrationscoach', quantity: 165, amountCents: 470_000 }],
  },
  {
    ...{ person: 'falk', months: ['2023-02', '2023-03', '2023-04'], on: '2023-05-10', paidOn: null },
    posts: [{ evidence: 'Jugendberatung, eine Stelle', quantity: 165, amountCents: 455_000 }],
  },
];

/**
 * Tells the first payments: staff by actual cost out of ESF and Land, and beside it what the benefits of those who take part are
 * counted with. The last claim has just come in.
 */
export async function tellRegioMoney(
  teller: Storyteller,
  grants: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { person, months, posts, on, paidOn } of CLAIMANTS) {
    teller.on(on);
    const lines = months.flatMap((month) => posts.map((post) => ({ costType: 'staff', month, ...post })));
    const id = await teller.does(person, submitClaim, { grantId: grants.get(person), lines });
    if (paidOn !== null)
      await pay(teller, id, {
        ...{ by: AUTHORITY, on: paidOn },
        reason: 'Stunden und Entgelte sind belegt; die passive Kofinanzierung ist nachgewiesen.',
      });
  }
}
