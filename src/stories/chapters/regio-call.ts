import { addDays } from '#kernel/calendar.ts';
import { createCall, inviteBidders, openCall } from '#modules/calls/index.ts';
import { appointMember } from '#modules/identity/index.ts';
import type { Story } from '../story-file.ts';
import type { Storyteller } from '../storyteller.ts';
import { applyWithProposal, grantAsApplied } from './apply.ts';
import { handInAll, personAt, selectByRanking } from './call-steps.ts';

const OFFICE = 'office-15086';
/** The regional committee of the area; its people are invented. */
const COMMITTEE: Readonly<Record<string, string>> = {
  ahrens: 'Dr. Marlies Ahrens (Landkreis)',
  fiedler: 'Rolf Fiedler (DGB)',
  hoppe: 'Katrin Hoppe (IHK)',
};
const MEMBERS = Object.keys(COMMITTEE);

type AreaCall = {
  readonly area: string;
  readonly title: string;
  readonly description: string;
  readonly offers: readonly { readonly kind: string; readonly quantity: number }[];
  readonly budgetCents: number;
  readonly summary: string;
};

/** The calls of the areas that the district chose. Their texts are invented, that of area A after real ones. */
const CALLS: readonly AreaCall[] = [
  {
    ...{ area: 'a', title: 'Ideenwettbewerb Aktive Eingliederung', budgetCents: 90_000_000 },
    description:
      'Erfundener Text nach wirklichen Aufrufen: 36 Monate, mindestens 50 Plätze, mindestens 130 Teilnehmende bis Ende 2025.',
    offers: [{ kind: 'place', quantity: 50 }],
    summary: 'Erfunden: Anleitung, Beratung und Praktika, drei Jahre lang.',
  },
  {
    ...{ area: 'b', title: 'Ideenwettbewerb Familien stärken', budgetCents: 36_000_000 },
    description: 'Erfundener Text: ein Familienintegrationscoach begleitet 30 Familien drei Jahre lang.',
    offers: [{ kind: 'household', quantity: 30 }],
    summary: 'Erfunden: Hausbesuche, Kinderbetreuung, Wege in Arbeit oder Ausbildung für die Eltern.',
  },
  {
    ...{ area: 'i', title: 'Ideenwettbewerb Jugendberatung', budgetCents: 28_800_000 },
    description: 'Erfundener Text: Beratung, Orientierung und Praktika für 60 junge Menschen.',
    offers: [{ kind: 'counselling', quantity: 60 }],
    summary: 'Erfunden: Sprechstunde in der Schule, Betriebe in der Nähe, Übergabe an die Berufsberatung.',
  },
];

/** Tells how the district constitutes its committee for the period of the ESF: it appoints each member from a day until another. */
export async function tellCommittee(teller: Storyteller): Promise<void> {
  teller.on('2022-08-22');
  const id = teller.settled.organisations.get('committee-15086');
  for (const [key, displayName] of Object.entries(COMMITTEE)) {
    const outcome = await teller.tries(OFFICE, appointMember, {
      ...{ id, displayName, email: `${key}@stellwerk.invalid` },
      ...{ validFrom: '2022-09-01', lastDay: '2027-12-31' },
    });
    if (outcome.kind !== 'done') throw new Error(`${key} was not appointed: ${JSON.stringify(outcome)}`);
    await teller.admits(key, String(outcome.answer.membershipId));
  }
}

type Selected = { readonly callId: string; readonly story: Story; readonly proposals: readonly string[] };

/** Tells the calls of the areas, and how those who are chosen are invited, apply and are granted; answers the grants by who applied. */
export async function tellAreaCalls(
  teller: Storyteller,
  story: Story,
  programmeId: string,
): Promise<ReadonlyMap<string, string>> {
  const grants = new Map<string, string>();
  for (const call of CALLS) {
    const proposals = story.proposals.filter(({ area }) => area === call.area);
    const selected = await tellAreaCall(teller, { ...story, proposals }, programmeId, call);
    const person = personAt(story, proposals[0]?.provider ?? '');
    grants.set(person, await tellInvited(teller, person, selected));
  }
  return grants;
}

/** Tells the call of one area; the regional committee recommends the first proposal of the story. */
async function tellAreaCall(
  teller: Storyteller,
  story: Story,
  programmeId: string,
  { summary, ...call }: AreaCall,
): Promise<Selected> {
  teller.on('2022-09-01');
  const callId = await teller.does(OFFICE, createCall, {
    ...{ programmeId, ...call, opensOn: '2022-09-01', closesOn: '2022-10-04' },
    criteria: [
      { title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 3 },
      { title: 'Vorstellung', phase: 'oral', maximumPoints: 10, weight: 1 },
    ],
  });
  await teller.does(OFFICE, openCall, { id: callId, version: 1 });
  const on = (index: number) => addDays('2022-09-20', index);
  const proposals = await handInAll(teller, story, callId, { on, summary });
  await selectByRanking(teller, {
    ...{ office: OFFICE, second: 'second-15086', members: MEMBERS, callId, proposals },
    days: { closed: '2022-10-05', scored: '2022-10-17', decided: '2022-10-27', told: '2022-10-27' },
    points: (_, proposal, criterion) => story.proposals[proposal]?.points[criterion] ?? 0,
    reason: 'Der Arbeitskreis folgt der Reihung.',
    result: {
      text: 'Erfunden: Der Regionale Arbeitskreis empfiehlt ein Vorhaben.',
      startsOn: '2023-02-01',
      reason: 'Der Arbeitskreis hat entschieden.',
    },
  });
  return { callId, story, proposals };
}

/**
 * Tells how the provider that the committee chose is invited, applies and is granted money of ESF and Land by actual cost; what
 * participants live on is counted beside it and never paid.
 */
async function tellInvited(
  teller: Storyteller,
  person: string,
  { callId, story, proposals }: Selected,
): Promise<string> {
  teller.on('2022-11-02');
  await teller.does(OFFICE, inviteBidders, { id: callId, dueOn: '2022-12-15' });
  teller.on('2022-11-28');
  const id = await applyWithProposal(teller, {
    ...{ person, proposalId: proposals[0] ?? '' },
    ...{ startsOn: '2023-02-01', lastDay: '2026-01-31' },
    lines: planOf(story.proposals[0]?.costCents ?? 0),
  });
  teller.on('2023-01-16');
  return grantAsApplied(
    teller,
    id,
    { first: 'wolter', second: 'lindner' },
    'Vom Regionalen Arbeitskreis ausgewählt; Kofinanzierung nachgewiesen.',
  );
}

/** The months of each year from February 2023 on. */
const MONTHS = { 2023: 11, 2024: 12, 2025: 12, 2026: 1 };
/** The parts of a hundred that each source bears: sixty are sourced, the split of the rest is invented. */
const SHARES = { esf: 60, land: 20, benefits: 20 };

const planOf = (costCents: number) =>
  Object.entries(MONTHS).flatMap(([year, months]) =>
    Object.entries(SHARES).map(([source, hundredths]) => ({
      ...{ project: 0, costType: 'staff', source, cashYear: Number(year) },
      amountCents: (costCents / 36 / 100) * months * hundredths,
    })),
  );
