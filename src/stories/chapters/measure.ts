import { decideAppropriation, prepareAppropriation } from '#modules/funding/index.ts';
import {
  decideApplication,
  listGrantedProjects,
  prepareApplicationDecision,
  submitMeasureApplication,
} from '#modules/grants/index.ts';
import { submitClaim } from '#modules/payments/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { grantOf, pay } from './pay.ts';

/** The two people of the Jobcenter who decide on its own money. */
const JOBCENTER = ['marx', 'second-marx'] as const;
/** Those who ask for Diakonisches Werk, DRK and QSG: 15, 12 and 24 of the 51 places that the Jobcenter bears. */
const PROVIDERS = ['lorenz', 'schubert', 'winkler'] as const;
/** The places that the Jobcenter pays, and the money that they are paid from, by the words of the file. */
const BORNE = 'work-opportunity';
const SOURCE = 'integration-budget';
/** The sum of the Jobcenter by place and month, and the cost of the place with the 250 euros of the Land: both are assumed. */
const COST = { rateCents: 12_000, wholeCents: 37_000 };

/**
 * Tells the measure of the Jobcenter beside the grant of the Land (002/18): it pays three of four places from money of its own,
 * by its own notices, and one month of them is claimed and paid. Days and sums are invented.
 */
export async function tellMeasure(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2018-02-05');
  await teller.does(JOBCENTER[0], prepareAppropriation, {
    id: programmeId,
    reason:
      'Eingliederungsmittel 2018 und Verpflichtung für 2019, soweit für diese Plätze vorgesehen (erfunden)',
    appropriations: [
      { source: SOURCE, cashYear: 2018, amountCents: 6_000_000 },
      { source: SOURCE, cashYear: 2019, authorisationYear: 2018, amountCents: 7_500_000 },
    ],
  });
  await teller.does(JOBCENTER[1], decideAppropriation, { id: programmeId, verdict: 'agree' });
  const first = await grantMeasure(teller, PROVIDERS[0]);
  for (const provider of PROVIDERS.slice(1)) await grantMeasure(teller, provider);
  await payMonths(teller, first);
}

/** A provider applies for its places, and two people of the Jobcenter grant it; answers the measure. */
async function grantMeasure(teller: Storyteller, provider: string): Promise<string> {
  teller.on('2018-02-12');
  const grantId = await grantOf(teller, provider);
  const projects = await teller.sees(provider, (work) => listGrantedProjects(work, grantId));
  const id = await teller.does(provider, submitMeasureApplication, {
    ...{ id: grantId, startsOn: '2018-03-15', lastDay: '2019-12-31', ...COST },
    places: projects.flatMap(({ id: projectId, offers }) =>
      offers
        .filter(({ kind }) => kind === BORNE)
        .map(({ kind, quantity: places }) => ({ projectId, kind, places })),
    ),
  });
  teller.on('2018-02-19');
  await teller.does(JOBCENTER[0], prepareApplicationDecision, {
    ...{ id, version: 1, outcome: 'approve' },
    reason: 'Die drei Voraussetzungen sind geprüft, die Kosten der Anleitung kalkuliert (erfunden).',
  });
  await teller.does(JOBCENTER[1], decideApplication, { id, version: 2, verdict: 'agree' });
  return grantOf(teller, provider, id);
}

/** March and April are claimed by one provider, and paid. */
async function payMonths(teller: Storyteller, grantId: string): Promise<void> {
  teller.on('2018-05-28');
  const id = await teller.does(PROVIDERS[0], submitClaim, { grantId, month: '2018-04' });
  const reason = 'Tage und Sätze stimmen mit den Plätzen überein.';
  await pay(teller, id, { by: JOBCENTER, on: '2018-05-31', reason });
}
