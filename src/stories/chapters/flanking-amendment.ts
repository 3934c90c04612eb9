import { decideNotice, grantVersionMove, prepareNotice, submitApplication } from '#modules/grants/index.ts';
import { amendmentDecision, programmeFiles } from '#modules/programmes/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { OF_THE_LAND, OFFICE, SECOND } from './flanking.ts';
import { OFFICERS, PRICES } from './flanking-grants.ts';

/** The first day of the amended version. */
const AMENDED = '2017-10-01';
/** The last day of the federal programme, and with it of what the Land pays beside it. */
const LAST_DAY = '2018-12-31';
/** The people of the Jobcenter from October 2017 on, beside its first 700. */
const MORE = 150;
const PEOPLE = 700;

/** Tells the amendment: 3,328 places at 22 Jobcenters from October 2017 on; what was granted before keeps its version. */
export async function tellAmendment(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2017-09-20');
  await teller.does(OFFICE, amendmentDecision.prepare, {
    id: programmeId,
    text: programmeFiles().get(OF_THE_LAND) ?? '',
    reason: 'Aufstockung auf 3.328 Plätze bei 22 Jobcentern',
  });
  await teller.does(SECOND, amendmentDecision.decide, { id: programmeId, verdict: 'agree' });
}

/**
 * Tells what the amendment does to a grant that runs: two officers move it to the new version, and a notice on its application
 * grants more months and the time until the federal programme ends. Not a day longer.
 */
export async function tellAmendedGrant(teller: Storyteller, grantId: string): Promise<void> {
  const { first, second } = OFFICERS;
  teller.on('2017-11-06');
  const reason = 'Das Jobcenter begleitet durch die Aufstockung weitere Teilnehmende.';
  await teller.does(first, grantVersionMove.prepare, { id: grantId, to: AMENDED, reason });
  await teller.does(second, grantVersionMove.decide, { id: grantId, verdict: 'agree' });
  teller.on('2017-11-13');
  const notice = {
    ...{ id: grantId, kind: 'amendment', askedOn: '2017-10-30', lastDay: LAST_DAY },
    amounts: amountsOf(PEOPLE * 6 + MORE * 2, (PEOPLE + MORE) * 12),
    reason: 'Mehr Teilnehmende seit November und Verlängerung bis zum Ende des Bundesprogramms.',
  };
  const tooLong = await teller.tries(first, prepareNotice, { ...notice, lastDay: '2019-03-31' });
  if (tooLong.kind === 'done') throw new Error('a grant outlasts the programme that it ends with');
  await teller.does(first, prepareNotice, notice);
  await teller.does(second, decideNotice, { id: grantId, verdict: 'agree' });
}

/** Returns the amounts of the lines of the plan: each year has coaching and work guidance, in this order. */
const amountsOf = (...months: readonly number[]) =>
  months
    .flatMap((some) => Object.values(PRICES).map((price) => some * price))
    .map((amountCents, index) => ({ number: index + 1, amountCents }));

/** Tells the end: what is applied for beyond the last day of the federal programme is refused. */
export async function tellEnd(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2018-05-28');
  const beyond = await teller.tries('ruhe', submitApplication, {
    ...{ programmeId, startsOn: '2018-07-01', lastDay: '2019-06-30' },
    items: [
      {
        ...{
          providerId: teller.settled.organisations.get('provider'),
          title: 'Werkstatt und Quartier, zweites Jahr',
        },
        ...{ fieldOfUse: 'Soziale Teilhabe', offers: [{ kind: 'flanked-place', quantity: 60 }] },
        amountCents: 60 * 12 * PRICES.coaching,
      },
    ],
  });
  if (beyond.kind !== 'refused') throw new Error('the programme of the Land outlasts the federal one');
}
