import { addDays } from '#kernel/calendar.ts';
import { referPerson } from '#modules/participants/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { beginTold, referTold } from './take-part.ts';

const JOBCENTER = 'nolte';
const COACH = 'pieper';
const ELSEWHERE = 'Die Zuweisung in das Bundesprogramm liegt vor (erfundenes Zeichen).';
const [UNNA, TOWN, WORKSHOP] = [
  'Begleitung der Teilhabe im Kreis Unna',
  'Bürgerarbeit in der Stadt',
  'Werkstatt und Quartier',
];

/** Those who take part, and the project that accompanies each of them. All of them are invented. */
const PEOPLE: readonly (readonly [name: string, project: string])[] = [
  ['Beate Kowalski', UNNA],
  ['Cem Aydin', UNNA],
  ['Doris Hülsmann', UNNA],
  ['Egon Wiemann', TOWN],
  ['Fatma Demir', TOWN],
  ['Gregor Sobotta', WORKSHOP],
  ['Heidrun Lück', WORKSHOP],
  ['Ingo Brinkhoff', UNNA],
];

/** Tells how people on federal places are accompanied by the Land: nobody of whom the Jobcenter cannot say that they are there. */
export async function tellFlankedPeople(teller: Storyteller, programmeId: string): Promise<void> {
  await refuseUnknown(teller, programmeId);
  for (const [number, [name, project]] of PEOPLE.entries()) {
    const [firstName = '', familyName = ''] = name.split(' ');
    const id = await referTold(
      teller,
      { jobcenter: JOBCENTER, coach: COACH, programmeId },
      {
        ...{ firstName, familyName, birthDate: addDays('1968-09-02', number * 511) },
        facts: {
          benefitPeriods: [{ from: addDays('2011-04-01', number * 45), until: null }],
          healthImpairment: number % 2 === 0,
          minorChildInHousehold: number % 2 === 1,
        },
        ...{ referredOn: addDays('2017-07-03', number), takesPartElsewhere: ELSEWHERE },
      },
    );
    await beginTold(teller, JOBCENTER, { id, startsOn: addDays('2017-07-17', number), project });
  }
}

async function refuseUnknown(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2017-07-03');
  const outcome = await teller.tries(JOBCENTER, referPerson, {
    ...{ programmeId, firstName: 'Karl', familyName: 'Niemand', birthDate: '1970-01-01' },
    ...{ isVoluntary: false, coachId: teller.settled.accounts.get(COACH) },
  });
  if (outcome.kind === 'done') throw new Error('somebody is flanked who takes no part in what is flanked');
}
