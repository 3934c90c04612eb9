import { sql } from 'kysely';
import { agreePlan } from '#modules/coaching/index.ts';
import {
  assignPerson,
  giveConsent,
  joinHousehold,
  noteGuardian,
  noteStage,
} from '#modules/participants/index.ts';
import { describeActivity, describePlace, listFreePlaces } from '#modules/places/index.ts';
import type { Command } from '#platform/commands/command.ts';
import type { Storyteller } from '../storyteller.ts';
import { beginTold, mayBegin, personTold, referTold } from './take-part.ts';

const JOBCENTER = 'marx';
const COACH = 'brandt';
const PROVIDER = 'sommer';

/** Those who begin on places of area A; all of them are invented. */
const ON_PLACES = ['Anke Bauer', 'Bernd Hahn', 'Conny Scholz', 'Dirk Engelmann'];

/** Tells of the people of three areas: on places, as a family, and a pupil on the way into a trade. */
export async function tellRegioPeople(teller: Storyteller, programmeId: string): Promise<void> {
  await tellOnPlaces(teller, programmeId);
  await tellFamily(teller, programmeId);
  await tellPupil(teller, programmeId);
}

const responsible = (programmeId: string, area: string) => ({
  ...{ jobcenter: JOBCENTER, coach: COACH, programmeId, area },
});

async function tellOnPlaces(teller: Storyteller, programmeId: string): Promise<void> {
  await describePlaces(teller, ON_PLACES.length + 4);
  for (const [number, name] of ON_PLACES.entries()) {
    const [firstName = '', familyName = ''] = name.split(' ');
    const id = await referTold(teller, responsible(programmeId, 'a'), {
      ...{ firstName, familyName, birthDate: `19${70 + number}-04-12`, referredOn: '2023-01-23' },
      facts: { unemploymentPeriods: [{ from: '2019-06-01', until: null }] },
    });
    teller.on('2023-01-30');
    const [place] = await teller.sees(JOBCENTER, (work) => listFreePlaces(work, programmeId));
    const { version } = await personTold(teller, JOBCENTER, id);
    await teller.does(JOBCENTER, assignPerson, {
      ...{ id, version, placeId: place?.id, startsOn: '2023-02-01', lastDayOn: '2024-01-31' },
    });
  }
}

/** The provider describes so many of its places by one activity. */
async function describePlaces(teller: Storyteller, count: number): Promise<void> {
  teller.on('2023-01-20');
  const { rows } = await teller.sees(PROVIDER, ({ db }) =>
    sql<{ id: string; version: number }>`select id, version from place_state where status = 'undescribed'
      order by number limit ${count}`.execute(db),
  );
  const activityId = await teller.does(PROVIDER, describeActivity, {
    ...{ placeId: rows[0]?.id, title: 'Werkstatt und Garten', field: 'Grünpflege', weeklyHours: 30 },
    tasks: 'Holz und Metall bearbeiten\nBeete pflegen\nBetriebe kennenlernen',
  });
  for (const { id, version } of rows)
    await teller.does(PROVIDER, describePlace, {
      ...{ id, version, activityId, hostSite: 'Werkstatt Burg', weeklyHours: 25, plannedFrom: '2023-02-01' },
    });
}

const FAMILY = 'Familien stärken im Jerichower Land';
const CHILDREN = [
  { firstName: 'Lina', birthDate: '2014-08-19', goal: 'Lina hat einen Platz im Hort, der bis 16 Uhr geht.' },
  { firstName: 'Tom', birthDate: '2008-11-02', goal: 'Tom findet ein Praktikum in den Sommerferien.' },
];

/** A lone parent and two children take part as one household, with a goal for each of them. */
async function tellFamily(teller: Storyteller, programmeId: string): Promise<void> {
  const id = await referTold(teller, responsible(programmeId, 'b'), {
    ...{ firstName: 'Nadja', familyName: 'Berger', birthDate: '1988-05-07', referredOn: '2023-02-06' },
    facts: { minorChildInHousehold: true },
  });
  const lead = await personTold(teller, JOBCENTER, id);
  const goals = [
    { participantId: lead.participantId, goal: 'Eine Ausbildung in Teilzeit als Pflegehelferin.' },
  ];
  for (const { goal, ...child } of CHILDREN) {
    const more = { ...child, familyName: 'Berger', role: 'child', joinedOn: '2023-02-06' };
    goals.push({ participantId: (await act(teller, joinHousehold, { id, ...more })).participantId, goal });
  }
  await beginTold(teller, JOBCENTER, { id, startsOn: '2023-02-13', project: FAMILY });
  teller.on('2023-02-20');
  for (const { participantId, goal } of goals)
    await teller.does(COACH, agreePlan, {
      ...{ participantId, goal, reviewOn: '2023-08-21' },
      milestones: [{ title: goal, dueOn: '2023-07-31', isWorkRelated: participantId === lead.participantId }],
    });
}

const ADVICE = 'Jugendberatung Burg und Genthin';
const PURPOSES = ['data', 'counselling', 'internship', 'hand-over'];

/** A pupil of sixteen begins once both parents have agreed: orientation, a firm, counselling. */
async function tellPupil(teller: Storyteller, programmeId: string): Promise<void> {
  const id = await referTold(teller, responsible(programmeId, 'i'), {
    ...{ firstName: 'Jonas', familyName: 'Ritter', birthDate: '2006-07-14', referredOn: '2023-02-14' },
    facts: {},
  });
  const parents: string[] = [];
  for (const name of ['Sabine Ritter', 'Uwe Ritter']) {
    const guardian = { id, name, contact: '03921 000-0', custody: 'joint' };
    parents.push((await act(teller, noteGuardian, guardian)).guardianId);
  }
  await act(teller, giveConsent, { id, givenBy: parents[0], purposes: PURPOSES, givenOn: '2023-02-14' });
  const early = await mayBegin(teller, JOBCENTER, { id, startsOn: '2023-02-14', project: ADVICE });
  if (early.kind === 'done') throw new Error('a pupil began of whom one parent was not asked');
  await act(teller, giveConsent, { id, givenBy: parents[1], purposes: PURPOSES, givenOn: '2023-02-14' });
  await beginTold(teller, JOBCENTER, { id, startsOn: '2023-02-20', project: ADVICE });
  for (const stage of STAGES) await act(teller, noteStage, { id, ...stage });
}

const STAGES = [
  { kind: 'orientation', startsOn: '2023-02-27', lastDayOn: '2023-03-10', hours: 12 },
  {
    kind: 'internship',
    firm: 'Tischlerei in Burg (erfunden)',
    startsOn: '2023-04-03',
    lastDayOn: '2023-04-14',
    hours: 70,
  },
  { kind: 'counselling', startsOn: '2023-04-17', lastDayOn: '2023-06-30', hours: 20 },
];

type Acted = { readonly participantId: string; readonly guardianId: string };

/** Lets the Jobcenter change a participation as it stands; answers what came of it. */
async function act<I, L, C>(
  teller: Storyteller,
  command: Command<I, L, C>,
  { id, ...more }: { readonly id: string } & Readonly<Record<string, unknown>>,
): Promise<Acted> {
  const { version } = await personTold(teller, JOBCENTER, id);
  const outcome = await teller.tries(JOBCENTER, command, { id, version, ...more });
  if (outcome.kind !== 'done') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
  const { participantId, guardianId } = outcome.answer;
  return { participantId: String(participantId), guardianId: String(guardianId) };
}
