import { addDays, addMonths } from '#kernel/calendar.ts';
import { assignPerson, confirmFacts, proposeEnd, referPerson } from '#modules/participants/index.ts';
import { listFreePlaces } from '#modules/places/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { findStay } from './find-stay.ts';

export const JOBCENTER = 'marx';
const COACHES = ['brandt', 'voigt'];
/** The numbers of people whom the Jobcenter referred, who got a place, and whose facts were checked. */
const REFERRED = 48;
const ASSIGNED = 42;
const CHECKED = 46;
/**
 * The step between places: it shares no divisor with the number of free places of a kind, so that nobody gets a taken
 * one.
 */
const SPREAD = 11;
/** Tells whether a person has used up their time in work opportunities; one of four places is for such people. */
const isUsedUp = (number: number): boolean => number % 4 === 3;
const LAST_DAY = '2019-12-31';
/** The person assigned for a short time first, so that the assignment can be extended (invented). */
export const EXTENDED = 8;
const SHORT_LAST_DAY = '2018-06-30';
const STARTS = ['2018-03-15', '2018-03-15', '2018-04-03', '2018-04-16', '2018-05-02'];

const FIRST_NAMES = [
  'Andrea',
  'Bernd',
  'Carola',
  'Detlef',
  'Elvira',
  'Falk',
  'Gudrun',
  'Holger',
  'Ilona',
  'Jürgen',
  'Kerstin',
  'Lutz',
  'Manuela',
  'Norbert',
  'Petra',
  'Rainer',
  'Sylvia',
  'Thorsten',
  'Ute',
  'Wolfgang',
];
const FAMILY_NAMES = [
  'Albrecht',
  'Behrens',
  'Conrad',
  'Dietrich',
  'Ebert',
  'Friedrich',
  'Geisler',
  'Heinrich',
  'Ihle',
  'Jacob',
  'Kaiser',
  'Lehmann',
  'Mewes',
  'Naumann',
  'Ohlsen',
  'Preuß',
  'Richter',
  'Schröder',
  'Thiele',
  'Ulrich',
  'Voss',
  'Wendt',
  'Zimmer',
];

export type ToldPerson = { participationId: string; participantId: string; coach: string };

/** Tells how people are referred, their facts confirmed, the law asked, and most of them assigned. */
export async function tellPeople(teller: Storyteller, programmeId: string): Promise<ToldPerson[]> {
  const people: ToldPerson[] = [];
  for (let number = 0; number < REFERRED; number += 1) people.push(await refer(teller, programmeId, number));
  for (const [number, person] of people.slice(0, CHECKED).entries()) await check(teller, person, number);
  await assign(teller, programmeId, people.slice(0, ASSIGNED));
  return people;
}

async function refer(teller: Storyteller, programmeId: string, number: number): Promise<ToldPerson> {
  const coach = COACHES[number % COACHES.length] as string;
  // Coaching begins at least three months before the work, so most people were referred late in 2017, two a day.
  const day =
    number < ASSIGNED
      ? addDays('2017-11-20', Math.floor(number / 2))
      : addDays('2018-04-20', number - ASSIGNED);
  teller.on(day);
  const outcome = await teller.tries(JOBCENTER, referPerson, {
    programmeId,
    firstName: FIRST_NAMES[number % FIRST_NAMES.length],
    familyName: FAMILY_NAMES[(number * 7) % FAMILY_NAMES.length],
    birthDate: addDays('1961-02-11', (number * 263) % 6900),
    phone: `0170 0000${String(number).padStart(3, '0')}`,
    isVoluntary: true,
    voluntaryOn: day,
    coachId: teller.settled.accounts.get(coach),
  });
  if (outcome.kind !== 'done')
    throw new Error(`number ${number} was not referred: ${JSON.stringify(outcome)}`);
  const { id, participantId } = outcome.answer;
  return { participationId: String(id), participantId: String(participantId), coach };
}

/** Confirms the facts; one person receives benefits for too short a time. */
async function check(teller: Storyteller, { participationId }: ToldPerson, number: number): Promise<void> {
  teller.on(number < ASSIGNED ? addDays('2018-01-08', number % 20) : '2018-05-22');
  const isTooShort = number === CHECKED - 1;
  const facts = isTooShort
    ? {
        ...factsOf(number),
        benefitPeriods: [{ from: '2017-11-01', until: null }],
        unemploymentPeriods: [{ from: '2017-11-01', until: null }],
      }
    : factsOf(number);
  await teller.does(JOBCENTER, confirmFacts, { id: participationId, version: 1, facts });
}

/** Returns the facts of a person who belongs to the target group; all of them invented. */
export const factsOf = (number: number) => ({
  benefitPeriods: [{ from: addMonths('2014-03-01', number % 18), until: null }],
  unemploymentPeriods: [{ from: addMonths('2015-01-01', number % 14), until: null }],
  interruptions: [],
  // Whoever was assigned for two years from autumn 2014 has none left before autumn 2019 (§ 16d (6) SGB II).
  ...(isUsedUp(number)
    ? { assignments16d: [{ from: '2014-09-01', until: '2016-09-01' }], extensionConditionsMet: false }
    : { assignments16d: [] }),
  integrationForecast: 'negative' as const,
  voluntary: true,
});

async function assign(
  teller: Storyteller,
  programmeId: string,
  people: readonly ToldPerson[],
): Promise<void> {
  teller.on('2018-02-26');
  const places = await teller.sees(JOBCENTER, (work) => listFreePlaces(work, programmeId));
  const waiting = Map.groupBy(people.entries(), ([number]) => isUsedUp(number));
  for (const [usedUp, ones] of waiting) {
    const suitable = places.filter(({ kind }) => (kind === 'municipal') === usedUp);
    for (const [turn, [number, person]] of ones.entries()) {
      // Not in the order of the list, so that every provider has people and free places.
      const place = suitable[(turn * SPREAD) % suitable.length];
      if (!place) throw new Error('the story has more people than places');
      await teller.does(JOBCENTER, assignPerson, {
        id: person.participationId,
        version: 2,
        placeId: place.id,
        startsOn: STARTS[number % STARTS.length],
        lastDayOn: number === EXTENDED ? SHORT_LAST_DAY : LAST_DAY,
      });
    }
  }
}

/** Tells how one person found work: the provider proposes the early end, and the Jobcenter has not answered yet. */
export async function tellChangeProposal(teller: Storyteller): Promise<void> {
  teller.on('2018-06-01');
  const { occupancyId } = await findStay(teller, 'lorenz', 'Tafelgarten Burg');
  await teller.does('lorenz', proposeEnd, { occupancyId, lastDayOn: '2018-06-29', reason: 'work' });
}
