import { submitClaim } from '#modules/payments/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { OFFICERS, PRICES } from './flanking-grants.ts';
import { pay } from './pay.ts';

const MONTHS = ['2017-07', '2017-08', '2017-09'];
/** Those who claim for the first three months, with how many took part in each: the places fill one by one. Invented. */
const CLAIMANTS = [
  { person: 'nolte', people: [420, 560, 640], on: '2017-10-11', paidOn: '2017-10-24' },
  { person: 'kamen', people: [22, 31, 36], on: '2017-10-12', paidOn: '2017-10-25' },
  { person: 'ruhe', people: [30, 48, 57], on: '2017-10-16', paidOn: '2017-10-26' },
];

/**
 * Tells the first payments: a Jobcenter, a municipality and a provider claim coaching and work guidance by participant and month.
 * Of the provider more months are claimed than people took part.
 */
export async function tellFlankingMoney(
  teller: Storyteller,
  grants: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { person, people, on, paidOn } of CLAIMANTS) {
    teller.on(on);
    const lines = MONTHS.flatMap((month, index) =>
      Object.keys(PRICES).map((costType) => ({
        ...{ costType, month, evidence: `Liste der Teilnehmenden ${month}, ${costType}` },
        quantity: people[index],
        subsidiarity: 'none-applies',
        subsidiarityReason: '§§ 16d bis 16f SGB II geprüft: dort nicht zu bekommen (erfunden).',
      })),
    );
    const id = await teller.does(person, submitClaim, { grantId: grants.get(person), lines });
    await pay(teller, id, {
      ...{ by: [OFFICERS.first, OFFICERS.second], on: paidOn },
      reason: 'Teilnehmermonate und Sätze stimmen mit Listen und Bescheid überein.',
      ...(person === 'ruhe' && { cut: DOUBLE }),
    });
  }
}

const DOUBLE = {
  item: 'Liste der Teilnehmenden 2017-09, work-guidance',
  acceptedCents: 55 * PRICES['work-guidance'],
  reasonCode: 'reckoned-wrong',
  remark: 'Zwei Teilnehmende sind am 31. August ausgeschieden.',
};
