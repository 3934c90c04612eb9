import { submitApplication } from '#modules/grants/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { grantAsApplied } from './apply.ts';

/** The prices that are granted for a participant and month. */
export const PRICES = { coaching: 11_000, 'work-guidance': 7_500 };
export const OFFICERS = { first: 'kemper', second: 'yildiz' } as const;

type Applicant = {
  readonly person: string;
  readonly body: string;
  readonly title: string;
  readonly people: number;
  readonly appliedOn: string;
  readonly grantedOn: string;
  readonly startsOn: string;
  readonly lastDay: string;
  /** The months of each year for which it applies. */
  readonly months: Readonly<Record<number, number>>;
};

const FROM_JULY = {
  ...{ grantedOn: '2017-06-26', startsOn: '2017-07-01', lastDay: '2018-06-30' },
  months: { 2017: 6, 2018: 6 },
};

/** Those who apply at first: a Jobcenter, a municipality, a provider of employment. People, prices and sums are invented. */
const APPLICANTS: readonly Applicant[] = [
  {
    ...{ person: 'nolte', body: 'jobcenter-05978', title: 'Begleitung der Teilhabe im Kreis Unna' },
    ...{ people: 700, appliedOn: '2017-06-12', ...FROM_JULY },
  },
  {
    ...{ person: 'kamen', body: 'town', title: 'Bürgerarbeit in der Stadt' },
    ...{ people: 40, appliedOn: '2017-06-13', ...FROM_JULY },
  },
  {
    ...{ person: 'ruhe', body: 'provider', title: 'Werkstatt und Quartier' },
    ...{ people: 60, appliedOn: '2017-06-14', ...FROM_JULY },
  },
];

/** A Jobcenter that comes in with the amendment, by its version from the first day. */
const LATECOMER: Applicant = {
  ...{ person: 'scholz', body: 'jobcenter-05913', title: 'Begleitung der Teilhabe in Dortmund', people: 150 },
  ...{ appliedOn: '2017-10-09', grantedOn: '2017-10-23', startsOn: '2017-11-01', lastDay: '2018-12-31' },
  months: { 2017: 2, 2018: 12 },
};

/**
 * Tells how three kinds of body apply for what the federal programme lacks, item by item, and get their notices; answers the grants
 * by who applied. Nobody is let in who wants to top up the federal wage.
 */
export async function tellFlankingGrants(
  teller: Storyteller,
  programmeId: string,
): Promise<ReadonlyMap<string, string>> {
  const grants = new Map<string, string>();
  for (const applicant of APPLICANTS) {
    await refuseTopUp(teller, programmeId, applicant);
    grants.set(applicant.person, await tellFlankingGrant(teller, programmeId, applicant));
  }
  return grants;
}

/** Tells how one more Jobcenter applies and is granted once there are more places. */
export const tellLatecomer = (teller: Storyteller, programmeId: string): Promise<string> =>
  tellFlankingGrant(teller, programmeId, LATECOMER);

async function tellFlankingGrant(
  teller: Storyteller,
  programmeId: string,
  applicant: Applicant,
): Promise<string> {
  teller.on(applicant.appliedOn);
  const asked = applicationOf(teller, programmeId, applicant);
  const id = await teller.does(applicant.person, submitApplication, asked);
  teller.on(applicant.grantedOn);
  return grantAsApplied(teller, id, OFFICERS, 'Das Land bezahlt, was dem Bundesprogramm fehlt.');
}

/** Returns the application with its plan: for every year each item at its price, for everybody who takes part. */
function applicationOf(
  { settled }: Storyteller,
  programmeId: string,
  { body, title, people, startsOn, lastDay, months }: Applicant,
) {
  const lines = Object.entries(months).flatMap(([year, some]) =>
    Object.entries(PRICES).map(([costType, unitPriceCents]) => ({
      ...{ project: 0, costType, source: 'land', cashYear: Number(year) },
      ...{ quantity: people * some, unitPriceCents },
    })),
  );
  return {
    ...{ programmeId, startsOn, lastDay },
    items: [
      {
        ...{ providerId: settled.organisations.get(body), title, fieldOfUse: 'Soziale Teilhabe' },
        offers: [{ kind: 'flanked-place', quantity: people }],
        amountCents: lines.reduce((sum, line) => sum + line.quantity * line.unitPriceCents, 0),
      },
    ],
    lines,
  };
}

/** The federation alone pays the wage: nobody plans money of the Land for it. */
async function refuseTopUp(teller: Storyteller, programmeId: string, applicant: Applicant): Promise<void> {
  teller.on(applicant.appliedOn);
  const { lines, ...asked } = applicationOf(teller, programmeId, applicant);
  const wage = {
    project: 0,
    costType: 'wage',
    source: 'land',
    cashYear: 2017,
    quantity: 1,
    unitPriceCents: 20_000,
  };
  const outcome = await teller.tries(applicant.person, submitApplication, {
    ...asked,
    lines: [...lines, wage],
  });
  if (outcome.kind === 'done') throw new Error('the federal wage was topped up');
}
