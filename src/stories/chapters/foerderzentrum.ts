import { addDays } from '#kernel/calendar.ts';
import { createCall, inviteBidders, openCall } from '#modules/calls/index.ts';
import { decideAppropriation, prepareAppropriation } from '#modules/funding/index.ts';
import type { Story } from '../story-file.ts';
import type { Storyteller } from '../storyteller.ts';
import { applyWithProposal, grantAsApplied } from './apply.ts';
import { handInAll, personAt, selectByRanking } from './call-steps.ts';

const OFFICE = 'albers';
const SECOND = 'gerdes';
const JURY = ['jury-1', 'jury-2', 'jury-3'];
/** The first ten of the story are those with the most points. */
const CHOSEN = 10;

const CRITERIA = [
  { title: 'Konzept der Maßnahme', phase: 'written', maximumPoints: 10, weight: 4 },
  { title: 'Personalschlüssel', phase: 'written', maximumPoints: 10, weight: 4 },
  { title: 'Zusammenarbeit vor Ort', phase: 'oral', maximumPoints: 10, weight: 2 },
];

/**
 * Tells how the ten that the jury chose are invited, apply with their proposals and get their notices; answers the grants by who
 * applied.
 */
export async function tellMeasures(
  teller: Storyteller,
  story: Story,
  { callId, proposals }: { callId: string; proposals: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const grants = new Map<string, string>();
  teller.on('2017-12-01');
  await teller.does(OFFICE, inviteBidders, { id: callId, dueOn: '2018-01-12' });
  const days = { startsOn: '2018-02-01', lastDay: '2019-12-31' };
  for (const [index, proposalId] of proposals.slice(0, CHOSEN).entries()) {
    teller.on(addDays('2017-12-11', index));
    const { provider = '', costCents = 0 } = story.proposals[index] ?? {};
    const person = personAt(story, provider);
    const lines = [2018, 2019].map((cashYear) => ({
      ...{ project: 0, costType: 'model-measure', source: 'land', cashYear, amountCents: costCents / 2 },
    }));
    const id = await applyWithProposal(teller, { person, proposalId, ...days, lines });
    teller.on(addDays('2018-01-08', index));
    const reason = 'Von der Jury ausgewählt; Plan und Personalschlüssel sind geprüft.';
    grants.set(person, await grantAsApplied(teller, id, { first: 'harms', second: 'onken' }, reason));
  }
  return grants;
}

/** Tells of the money of the Land: eight million euros are known, how they spread over the years is ours. */
export async function tellLandBudget(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2017-08-16');
  await teller.does(OFFICE, prepareAppropriation, {
    id: programmeId,
    reason: 'Acht Millionen Euro des Landes; die Aufteilung auf Jahre ist erfunden',
    appropriations: [
      { source: 'land', cashYear: 2018, amountCents: 400_000_000 },
      { source: 'land', cashYear: 2019, amountCents: 400_000_000 },
    ],
  });
  await teller.does(SECOND, decideAppropriation, { id: programmeId, verdict: 'agree' });
}

/** Tells the call of the Land: fourteen Jobcenters propose, a jury chooses ten by points. Answers the call. */
export async function tellLandCall(
  teller: Storyteller,
  story: Story,
  programmeId: string,
): Promise<{ callId: string; proposals: readonly string[] }> {
  teller.on('2017-09-18');
  const callId = await teller.does(OFFICE, createCall, {
    programmeId,
    title: 'Modellmaßnahmen mit besserem Personalschlüssel',
    description:
      'Erfundener Text: Jobcenter schlagen eine Maßnahme vor, in der mehr Personal Menschen im Langzeitbezug begleitet. Jeder Vorschlag nennt seinen Personalschlüssel und das eigene Geld des Jobcenters.',
    offers: [{ kind: 'seat', quantity: 1_020 }],
    budgetCents: 800_000_000,
    opensOn: '2017-09-18',
    closesOn: '2017-10-27',
    committee: { presentAbovePercent: 50, leastPresent: 2, largeSpreadPercent: 40 },
    criteria: CRITERIA,
  });
  await teller.does(OFFICE, openCall, { id: callId, version: 1 });
  const proposals = await handInAll(teller, story, callId, {
    on: (index) => addDays('2017-10-02', index),
    summary: 'Erfunden: ein Team für höchstens fünfzehn Menschen, Beratung und Lernen an einem Ort.',
  });
  await selectByRanking(teller, {
    ...{ office: OFFICE, second: SECOND, members: JURY, callId, proposals },
    days: { closed: '2017-10-30', scored: '2017-11-13', decided: '2017-11-24', told: '2017-11-28' },
    points: (member, proposal, criterion) =>
      (story.proposals[proposal]?.points[criterion] ?? 0) + ((proposal + member) % 3 === 0 ? 1 : 0),
    reason: 'Die Jury folgt der Reihung; gefördert werden bis zu zehn Jobcenter.',
    result: {
      text: 'Erfunden: Vierzehn Jobcenter haben sich beworben. Eine Jury des Landes hat zehn Maßnahmen ausgewählt.',
      startsOn: '2018-02-01',
      reason: 'Die Jury hat entschieden; alle Jobcenter sind benachrichtigt.',
    },
  });
  return { callId, proposals };
}
