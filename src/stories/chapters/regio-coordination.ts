import { decideAppropriation, prepareAppropriation } from '#modules/funding/index.ts';
import { submitApplication } from '#modules/grants/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { grantAsApplied } from './apply.ts';

const OFFICE = 'office-15086';
const YEARS = [2023, 2024, 2025, 2026];
/** The cost of a year of the posts, by source: the ESF bears sixty of a hundred. Invented. */
const OF_A_YEAR = { esf: 5_400_000, land: 3_600_000 };

/** Tells what ESF and Land have for the programme in the story; the sums are invented. */
export async function tellRegioBudget(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2022-10-04');
  await teller.does('petersen', prepareAppropriation, {
    id: programmeId,
    reason: 'Erfunden: Mittel des ESF und des Landes für die ersten Vorhaben',
    appropriations: YEARS.flatMap((cashYear) => [
      { source: 'esf', cashYear, amountCents: 1_000_000_000 },
      { source: 'land', cashYear, amountCents: 300_000_000 },
    ]),
  });
  await teller.does('reimer', decideAppropriation, { id: programmeId, verdict: 'agree' });
}

/** Tells of area J: a district applies for one and a half posts of its own, without a call, and without a single place; answers its grant. */
export async function tellCoordination(
  teller: Storyteller,
  programmeId: string,
): Promise<ReadonlyMap<string, string>> {
  teller.on('2022-10-10');
  const perYear = Object.entries(OF_A_YEAR);
  const id = await teller.does(OFFICE, submitApplication, {
    ...{ programmeId, area: 'j', startsOn: '2023-01-01', lastDay: '2025-12-31' },
    items: [
      {
        providerId: teller.settled.organisations.get('15086'),
        title: 'Regionale Koordination Jerichower Land',
        fieldOfUse: 'Koordination',
        offers: [{ kind: 'coordination-post', quantity: 1.5 }],
        amountCents: 3 * perYear.reduce((sum, [, cents]) => sum + cents, 0),
      },
    ],
    lines: YEARS.slice(0, 3).flatMap((cashYear) =>
      perYear.map(([source, amountCents]) => ({
        ...{ project: 0, costType: 'staff', source, cashYear, amountCents },
      })),
    ),
  });
  teller.on('2022-11-21');
  const officers = { first: 'wolter', second: 'lindner' };
  const reason = 'Förderbereich J: 1,5 Stellen ohne Aufruf.';
  return new Map([[OFFICE, await grantAsApplied(teller, id, officers, reason)]]);
}
