import { createHash } from 'node:crypto';
import { addDays } from '#kernel/calendar.ts';
import { agreePlan, writeContact } from '#modules/coaching/index.ts';
import { signInLinks } from '#modules/participants/index.ts';
import type { Storyteller } from '../storyteller.ts';
import type { ToldPerson } from './people.ts';

/** Tells how coaches write contacts and agree plans; not all of them with everybody yet, as in life. */
export async function tellCoaching(teller: Storyteller, people: readonly ToldPerson[]): Promise<void> {
  for (const [number, person] of people.entries()) {
    if (number % 12 === 11) continue;
    await meet(teller, person, number);
    if (number % 3 !== 2) await agree(teller, person, number);
  }
  await letIn(teller, people[0] as ToldPerson);
}

async function meet(
  teller: Storyteller,
  { participantId, coach }: ToldPerson,
  number: number,
): Promise<void> {
  const day = addDays('2018-05-07', number % 26);
  teller.on(day);
  await teller.does(coach, writeContact, {
    participantId,
    kind: number % 4 === 0 ? 'work-visit' : number % 4 === 1 ? 'phone' : 'meeting',
    onDay: day,
    minutes: 20 + (number % 5) * 10,
    nextContactOn: addDays('2018-06-04', (number * 3) % 18),
    note: 'Erfundene Notiz: Der Arbeitsweg klappt, der Schuldenberater ist gefunden, der nächste Schritt ist besprochen.',
  });
}

const agree = (teller: Storyteller, { participantId, coach }: ToldPerson, number: number) =>
  teller.does(coach, agreePlan, {
    participantId,
    goal: 'Einen festen Tagesablauf finden und herausfinden, welche Arbeit auf Dauer passt.',
    reviewOn: addDays('2018-06-01', (number * 5) % 120),
    milestones: [
      { title: 'Vier Wochen pünktlich am Platz', dueOn: '2018-06-15', isWorkRelated: true },
      {
        title: 'Termin bei der Schuldnerberatung',
        dueOn: addDays('2018-06-08', number % 20),
        isWorkRelated: false,
      },
      { title: 'Praktikum in einem Betrieb ansehen', dueOn: '2018-10-31', isWorkRelated: true },
    ],
  });

/** Gives one person a link to their own page, so that the demonstration shows it too. */
async function letIn(teller: Storyteller, { participantId }: ToldPerson): Promise<void> {
  teller.on('2018-06-04');
  const secretHash = createHash('sha256').update('a link that nobody has').digest('base64url');
  await teller.does('marx', signInLinks.makeSignInLink, { participantId, secretHash });
}
