import { addDays } from '#kernel/calendar.ts';
import { agreePlan, writeContact } from '#modules/coaching/index.ts';
import { endParticipation } from '#modules/participants/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { beginTold, personTold, referTold } from './take-part.ts';

/** The Jobcenter whose people are told, its coach, and its measure; all the others go on without their people. */
const JOBCENTER = 'jc-03241';
const COACH = 'bruns';
const MEASURE = 'Förderzentrum PLUS Hannover';

const PEOPLE = [
  'Antje Kruse',
  'Bodo Wessels',
  'Christa Meyerhoff',
  'Dieter Lohse',
  'Edda Brinkmann',
  'Frank Hoyer',
  'Gesine Tamm',
  'Helmut Raabe',
  'Inge Pohlmann',
  'Jan Dreyer',
  'Karla Siemers',
  'Lothar Beyer',
];
/** The place in the list of whoever has drawn benefits for too short a time, and of whoever found work. */
const TOO_SHORT = 11;
const FOUND_WORK = 3;

/**
 * Tells how people come into the measure of Hannover: referred and checked by the Jobcenter, in seats and not on places. One does
 * not belong to the target group, one finds work in May.
 */
export async function tellMeasurePeople(teller: Storyteller, programmeId: string): Promise<void> {
  const began: string[] = [];
  for (const [number, name] of PEOPLE.entries()) {
    const [firstName = '', familyName = ''] = name.split(' ');
    const since = number === TOO_SHORT ? '2017-09-01' : addDays('2013-03-01', number * 61);
    const id = await referTold(
      teller,
      { jobcenter: JOBCENTER, coach: COACH, programmeId },
      {
        ...{ firstName, familyName, birthDate: addDays('1966-05-20', number * 397) },
        facts: { benefitPeriods: [{ from: since, until: null }] },
        referredOn: addDays('2018-01-22', number % 5),
      },
    );
    if (number === TOO_SHORT) continue;
    await beginTold(teller, JOBCENTER, { id, startsOn: STARTS[number % 3] as string, project: MEASURE });
    began.push(id);
  }
  for (const [number, id] of began.entries()) await accompany(teller, id, number);
  await leaveForWork(teller, began[FOUND_WORK] as string);
}

const STARTS = ['2018-02-01', '2018-02-05', '2018-03-01'];

async function accompany(teller: Storyteller, id: string, number: number): Promise<void> {
  const { participantId } = await personTold(teller, JOBCENTER, id);
  const day = addDays('2018-03-12', number);
  teller.on(day);
  await teller.does(COACH, agreePlan, {
    participantId,
    goal: 'Eine Arbeit, die auf Dauer passt, und bis dahin einen festen Wochenplan.',
    reviewOn: addDays('2018-06-11', number * 3),
    milestones: [
      { title: 'Stärken und Hindernisse besprochen', dueOn: '2018-04-13', isWorkRelated: false },
      { title: 'Zwei Betriebe angesehen', dueOn: '2018-07-31', isWorkRelated: true },
    ],
  });
  await teller.does(COACH, writeContact, {
    participantId,
    ...{ kind: 'meeting', onDay: day, minutes: 45, nextContactOn: addDays('2018-06-04', number) },
    note: 'Erfundene Notiz: Gespräch in der Gruppe, danach zu zweit der Wochenplan.',
  });
}

async function leaveForWork(teller: Storyteller, id: string): Promise<void> {
  teller.on('2018-05-16');
  const { version } = await personTold(teller, JOBCENTER, id);
  await teller.does(JOBCENTER, endParticipation, {
    ...{ id, version, reason: 'work', result: 'work', lastDayOn: '2018-05-15' },
  });
}
