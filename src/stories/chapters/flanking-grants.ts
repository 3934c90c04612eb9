import { submitApplication } from '#modules/grants/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { grantAsApplied } from './apply.ts';

const MONTHS = 12;

/** Those who apply: a Jobcenter, a municipality, a provider of employment. People, prices and sums are invented. */
const APPLICANTS = [
  { person: 'nolte', body: 'jobcenter-05978', title: 'Begleitung der Teilhabe im Kreis Unna', people: 700 },
  { person: 'kamen', body: 'town', title: 'Bürgerarbeit in der Stadt', people: 40 },
  { person: 'ruhe', body: 'provider', title: 'Werkstatt und Quartier', people: 60 },
];

/** Tells how three kinds of body apply for what the federal programme lacks, item by item, and get their notices. */
export async function tellFlankingGrants(teller: Storyteller, programmeId: string): Promise<void> {
  for (const [index, { person, body, title, people }] of APPLICANTS.entries()) {
    teller.on(`2017-06-${String(12 + index).padStart(2, '0')}`);
    const lines = [2017, 2018].flatMap((cashYear) =>
      [
        { costType: 'coaching', unitPriceCents: 11_000 },
        { costType: 'work-guidance', unitPriceCents: 7_500 },
      ].map((cost) => ({ project: 0, ...cost, source: 'land', cashYear, quantity: (people * MONTHS) / 2 })),
    );
    const id = await teller.does(person, submitApplication, {
      ...{ programmeId, startsOn: '2017-07-01', lastDay: '2018-06-30' },
      items: [
        {
          ...{ providerId: teller.settled.organisations.get(body), title, fieldOfUse: 'Soziale Teilhabe' },
          offers: [{ kind: 'flanked-place', quantity: people }],
          amountCents: people * MONTHS * (11_000 + 7_500),
        },
      ],
      lines,
    });
    teller.on('2017-06-26');
    await grantAsApplied(
      teller,
      id,
      { first: 'kemper', second: 'yildiz' },
      'Das Land bezahlt, was dem Bundesprogramm fehlt.',
    );
  }
}
