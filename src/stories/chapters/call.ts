import { addDays } from '#kernel/calendar.ts';
import {
  checkProposal,
  closeCall,
  completeProposal,
  createCall,
  declareInterests,
  findCall,
  openCall,
  scoreProposal,
} from '#modules/calls/index.ts';
import type { Story } from '../story-file.ts';
import type { Storyteller } from '../storyteller.ts';
import { decideByRanking, handInAll } from './call-steps.ts';

const OFFICE = 'office-15086';
const MEMBERS = ['ahrens', 'fiedler', 'hoppe', 'seidel', 'vogt'];
/** The committee member of a welfare association whose members hand in proposals: the tension the seeds show. */
const INTERESTED = 'vogt';
const HER_MEMBERS = ['diakonie', 'drk'];
/** The distance of a member's points from what the story says, so that members differ as people do. */
const LEANINGS: Readonly<Record<string, readonly number[]>> = {
  ahrens: [0, 1, 0, 0],
  fiedler: [-1, 0, 0, 1],
  hoppe: [0, 0, 1, 0],
  seidel: [0, -1, 0, 0],
  vogt: [1, 0, 0, 0],
};

/** Places that a project must have in Magdeburg. */
const SMALLEST_ELSEWHERE = 5;

const CRITERIA = [
  { title: 'Konzept und Gemeinwohl', phase: 'written', maximumPoints: 10, weight: 3 },
  { title: 'Sozialpädagogische Begleitung', phase: 'written', maximumPoints: 10, weight: 3 },
  { title: 'Umsetzbarkeit bis zum Frühjahr', phase: 'written', maximumPoints: 10, weight: 2 },
  { title: 'Bedarf in der Region', phase: 'oral', maximumPoints: 10, weight: 2 },
];

/**
 * Tells the call of autumn 2017: 19 proposals of four providers for more than a hundred places; the committee
 * recommends 14 of three.
 */
export async function tellCall(teller: Storyteller, story: Story, programmeId: string): Promise<string> {
  teller.on('2017-09-15');
  const callId = await teller.does(OFFICE, createCall, {
    programmeId,
    title: 'Ideenwettbewerb „Stabilisierung und Teilhabe am Arbeitsleben“',
    description:
      'Gesucht sind Vorschläge für Arbeitsgelegenheiten im gemeinwohlorientierten Bereich: niedrigschwellig, sozialpädagogisch begleitet, mit drei Plätzen nach § 16d SGB II zu einem kommunalen Platz in jedem Projekt.',
    offers: [
      { kind: 'work-opportunity', quantity: 51 },
      { kind: 'municipal', quantity: 17 },
    ],
    budgetCents: 64_500_000,
    minimumPoints: '50',
    opensOn: '2017-09-15',
    closesOn: '2017-10-20',
    criteria: CRITERIA,
  });
  await teller.does(OFFICE, openCall, { id: callId, version: 1 });
  const proposals = await handInAll(teller, story, callId, {
    on: (index) => addDays('2017-09-25', index),
    summary: SUMMARY,
  });

  teller.on('2017-10-23');
  await teller.does(OFFICE, closeCall, { id: callId, version: 2 });
  await checkFormally(teller, story, proposals);
  await askForCompletion(teller, story, proposals);
  teller.on('2017-11-06');
  await score(teller, story, callId, proposals);

  await decideByRanking(teller, {
    ...{ office: OFFICE, second: 'second-15086', callId },
    present: MEMBERS.map((member) => teller.settled.accounts.get(member) as string),
    days: { decided: '2017-11-16', told: '2017-11-20' },
    reason:
      'Der Arbeitskreis folgt der Reihung. 68 Plätze und die Mittel des Landes sind mit den ersten 14 Vorschlägen ausgeschöpft.',
    result: {
      text: PUBLISHED,
      startsOn: '2018-03-15',
      reason: 'Der Arbeitskreis hat entschieden; alle Träger sind benachrichtigt.',
    },
  });
  return callId;
}

/** The words with which the district published the result; the day is invented. */
const PUBLISHED =
  'Im Herbst 2017 rief der Landkreis alle interessierten Träger zur Einreichung von Projektvorschlägen für die Umsetzung der Arbeitsgelegenheiten im gemeinwohlorientierten Bereich auf. Mit großer Resonanz wurden Ideen für mehr als 100 Beschäftigungsplätze entwickelt und eingereicht.\n\nDie Projektvorschläge wurden durch den Regionalen Arbeitskreis nach einem einheitlichen Bewertungsschema diskutiert und beurteilt. Im Ergebnis haben die Konzepte nachfolgender Träger eine Empfehlung zur Durchführung ihres Vorschlages erhalten.';

const PROVIDERS_PEOPLE: Readonly<Record<string, string>> = {
  diakonie: 'lorenz',
  drk: 'schubert',
  qsg: 'winkler',
  fourth: 'neumann',
};
export const personOf = (provider: string): string => PROVIDERS_PEOPLE[provider] as string;

const SUMMARY =
  'Erfundener Text zu einem wirklichen Einsatzfeld: Menschen arbeiten unter Anleitung für das Gemeinwohl, fünf Tage in der Woche, begleitet von der Intensivbetreuung.';

/** The one proposal that lacked something; which one and what is invented. */
const TO_COMPLETE = 'Radwerkstatt Burg';

/** Checks the proposals: all but one are in order at once. */
async function checkFormally(teller: Storyteller, story: Story, proposals: readonly string[]): Promise<void> {
  for (const [index, id] of proposals.entries()) {
    const proposal = story.proposals[index] as ToldProposal;
    if (proposal.title === TO_COMPLETE) continue;
    await teller.does(OFFICE, checkProposal, { id, version: 2, findings: inOrder(proposal) });
  }
}

/**
 * Tells how the office gives one provider time until a new deadline; it completes the proposal and is checked once
 * more.
 */
async function askForCompletion(
  teller: Storyteller,
  story: Story,
  proposals: readonly string[],
): Promise<void> {
  const index = story.proposals.findIndex(({ title }) => title === TO_COMPLETE);
  const [proposal, id] = [story.proposals[index] as ToldProposal, proposals[index]];
  const { provider, points: _, ...details } = toldDetails(proposal);
  await teller.does(OFFICE, checkProposal, {
    id,
    version: 2,
    findings: {
      ...inOrder(proposal),
      complete: {
        isMet: false,
        reason: 'Erfunden: Im Finanzierungsplan fehlen die Sachkosten der Werkstatt.',
      },
    },
    completeOn: '2017-11-03',
  });
  teller.on('2017-10-30');
  const summary = `${SUMMARY} Nachgereicht (erfunden): der Finanzierungsplan mit den Sachkosten der Werkstatt.`;
  await teller.does(personOf(provider), completeProposal, { id, version: 3, ...details, summary });
  teller.on('2017-11-02');
  await teller.does(OFFICE, checkProposal, { id, version: 4, findings: inOrder(proposal) });
}

type ToldProposal = Story['proposals'][number];

/** Returns a proposal as the command takes it. */
const toldDetails = ({ offers, ...proposal }: ToldProposal) => ({
  ...proposal,
  offers: Object.entries(offers).map(([kind, quantity]) => ({ kind, quantity })),
});

/** Returns the findings; for a project with fewer than five places the office says why that is none of its rules. */
function inOrder({ offers }: ToldProposal) {
  const met = { isMet: true };
  const isSmall = Object.values(offers).reduce((sum, places) => sum + places) < SMALLEST_ELSEWHERE;
  const reason = 'Die Mindestzahl ist für Magdeburg belegt, nicht für das Jerichower Land.';
  return {
    'in-time': met,
    complete: met,
    'cost-types': met,
    'project-size': { isMet: true, reason: isSmall ? reason : '' },
    'place-mix': met,
  };
}

async function score(
  teller: Storyteller,
  story: Story,
  callId: string,
  proposals: readonly string[],
): Promise<void> {
  const call = await teller.sees(OFFICE, (work) => findCall(work, callId));
  const criteria = call?.criteria ?? [];
  for (const member of MEMBERS) {
    const isInterested = (index: number) =>
      member === INTERESTED && HER_MEMBERS.includes(story.proposals[index]?.provider ?? '');
    const said = proposals.map(
      (id, index) =>
        [
          id,
          isInterested(index)
            ? { hasInterest: true, reason: 'Mitgliedsverband der Liga' }
            : { hasInterest: false },
        ] as const,
    );
    await teller.does(member, declareInterests, { id: callId, interests: Object.fromEntries(said) });
    for (const [index, id] of proposals.entries()) {
      if (isInterested(index)) continue;
      const scores = criteria.map(
        (criterion, at) =>
          [
            criterion.id,
            { points: pointsOf(story, member, index, at), reason: 'Nach dem Schema bewertet' },
          ] as const,
      );
      await teller.does(member, scoreProposal, { id, version: 0, scores: Object.fromEntries(scores) });
    }
  }
}

const pointsOf = (story: Story, member: string, proposal: number, criterion: number): number =>
  Math.min(
    10,
    Math.max(0, (story.proposals[proposal]?.points[criterion] ?? 0) + (LEANINGS[member]?.[criterion] ?? 0)),
  );
