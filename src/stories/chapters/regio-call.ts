import { addDays } from '#kernel/calendar.ts';
import { createCall, inviteBidders, openCall } from '#modules/calls/index.ts';
import type { Story } from '../story-file.ts';
import type { Storyteller } from '../storyteller.ts';
import { applyWithProposal } from './apply.ts';
import { handInAll, selectByRanking } from './call-steps.ts';

const OFFICE = 'office-15086';
const MEMBERS = ['ahrens', 'fiedler', 'hoppe'];

/**
 * Tells the call of area A: at least fifty places for thirty-six months. Two providers answer, the regional committee
 * recommends one. Answers the call with its proposals, in the order of the story.
 */
export async function tellAreaCall(
  teller: Storyteller,
  story: Story,
  programmeId: string,
): Promise<{ callId: string; proposals: readonly string[] }> {
  teller.on('2022-09-01');
  const callId = await teller.does(OFFICE, createCall, {
    ...{ programmeId, area: 'a', title: 'Ideenwettbewerb Aktive Eingliederung' },
    description:
      'Erfundener Text nach wirklichen Aufrufen: 36 Monate, mindestens 50 Plätze, mindestens 130 Teilnehmende bis Ende 2025.',
    offers: [{ kind: 'place', quantity: 50 }],
    ...{ budgetCents: 90_000_000, opensOn: '2022-09-01', closesOn: '2022-10-04' },
    criteria: [
      { title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 3 },
      { title: 'Vorstellung', phase: 'oral', maximumPoints: 10, weight: 1 },
    ],
  });
  await teller.does(OFFICE, openCall, { id: callId, version: 1 });
  const proposals = await handInAll(teller, story, callId, {
    on: (index) => addDays('2022-09-20', index),
    summary: 'Erfunden: Anleitung, Beratung und Praktika, drei Jahre lang.',
  });
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
  return { callId, proposals };
}

/**
 * Tells how the provider that the committee chose is invited, and applies for money of ESF and Land by actual cost; what
 * participants live on is counted beside it and never paid.
 */
export async function tellInvited(
  teller: Storyteller,
  { callId, proposals }: { callId: string; proposals: readonly string[] },
): Promise<void> {
  teller.on('2022-11-02');
  await teller.does(OFFICE, inviteBidders, { id: callId, dueOn: '2022-12-15' });
  teller.on('2022-11-28');
  await applyWithProposal(teller, {
    ...{ person: 'sommer', proposalId: proposals[0] ?? '' },
    ...{ startsOn: '2023-02-01', lastDay: '2026-01-31' },
  });
}
