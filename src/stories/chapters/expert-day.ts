import {
  addFile,
  announceEvent,
  answerInvitationCommand,
  draftEvent,
  giveLinks,
  inviteBodies,
  inviteGuests,
  listExpected,
  listWorkshops,
  publishDocumentation,
  recordAttendance,
} from '#modules/events/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { pdfOf } from './pdf.ts';

const OFFICE = 'albers';

/** The number of experts that the seed tells of; that 96 of them came is invented, as are day, agenda and workshops. */
const INVITED = 120;
const COME = 96;
const DECLINE = 9;
const DAY = '2018-03-21';

const EXPERT_DAY = {
  title: 'Fachtag: Wege aus dem Langzeitbezug',
  heldOn: DAY,
  beginsAt: '10:00',
  place: 'Altes Rathaus, Hannover',
  agenda:
    '10:00 Begrüßung durch das Ministerium und die Regionaldirektion\n10:30 Zehn Förderzentren stellen sich vor\n13:00 Workshops\n15:30 Was wir mitnehmen',
  workshops: [
    { name: 'Betreuungsschlüssel: Was mehr Personal bewirkt', seats: 40 },
    { name: 'Familien im Leistungsbezug', seats: 30 },
    { name: 'Gesundheit und Arbeit', seats: 30 },
  ],
};

/** A second day that is still to come, so that whoever tries the demonstration finds an invitation in the mailbox. */
const NEXT_DAY = {
  title: 'Praxistreff der Förderzentren',
  heldOn: '2018-06-20',
  beginsAt: '09:30',
  place: 'Kulturzentrum Lüneburg',
  agenda: '09:30 Ankommen\n10:00 Beispiele aus drei Förderzentren\n12:30 Gemeinsames Mittagessen',
  workshops: [{ name: 'Hausbesuche und Begleitung', seats: 12 }, { name: 'Übergang in Arbeit' }],
};

/** Tells the expert day: invited, answered by link, held, and documented in public from that day on. */
export async function tellExpertDay(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2018-02-05');
  const id = await announced(teller, { programmeId, ...EXPERT_DAY });
  await inviteAll(teller, id);
  teller.on('2018-02-20');
  await answerAll(teller, id);
  teller.on(`${DAY}T16:00:00Z`);
  await documentDay(teller, id);
  teller.on('2018-05-28');
  const next = await announced(teller, { programmeId, ...NEXT_DAY });
  await teller.does(OFFICE, inviteBodies, { id: next });
}

async function announced(teller: Storyteller, event: object): Promise<string> {
  const id = await teller.does(OFFICE, draftEvent, event);
  return teller.does(OFFICE, announceEvent, { id, version: 1 });
}

/** All bodies of the programme by one click, and as many experts by address as make up the number. */
async function inviteAll(teller: Storyteller, id: string): Promise<void> {
  await teller.does(OFFICE, inviteBodies, { id });
  const bodies = await teller.sees(OFFICE, (work) => listExpected(work, id));
  const experts = Array.from(
    { length: INVITED - bodies.length },
    (_, index) => `fachkraft-${index + 1}@jobcenter.invalid`,
  );
  await teller.does(OFFICE, inviteGuests, { id, guests: experts.join('\n') });
}

/** Whoever comes takes a seat of a workshop, in the order of the guests; a few decline, and the rest does not answer. */
async function answerAll(teller: Storyteller, id: string): Promise<void> {
  const guests = await teller.sees(OFFICE, (work) => listExpected(work, id));
  const ids = guests.map((guest) => guest.id);
  const links = await teller.bySystem((work) => giveLinks(work, ids));
  const workshops = await teller.sees(OFFICE, (work) => listWorkshops(work, id));
  const seats = workshops.flatMap(({ id: workshopId, seats: count }) =>
    Array.from({ length: count ?? 0 }, () => workshopId),
  );
  for (const [index, { secret: link }] of links.slice(0, COME + DECLINE).entries()) {
    const answer = index < COME ? { answer: 'accepted', workshopId: seats[index] } : { answer: 'declined' };
    await teller.letsAnswer(answerInvitationCommand, { link, ...answer });
  }
}

/** Ticks who came, all at once, and publishes what was said on the same day. */
async function documentDay(teller: Storyteller, id: string): Promise<void> {
  const expected = await teller.sees(OFFICE, (work) => listExpected(work, id));
  const came = expected.filter(({ outcome }) => outcome === 'accepted');
  await teller.does(OFFICE, recordAttendance, { id, version: 2, guestIds: came.map((guest) => guest.id) });
  for (const [title, name, lines] of LECTURES)
    await teller.does(OFFICE, addFile, {
      id,
      title,
      file: { name, content: pdfOf([title, ...lines]).toString('base64') },
    });
  await teller.does(OFFICE, publishDocumentation, { id, version: 3, publicFrom: DAY });
}

const LECTURES: readonly (readonly [title: string, name: string, lines: readonly string[]])[] = [
  [
    'Dokumentation des Fachtags',
    'dokumentation-fachtag.pdf',
    ['Erfundener Text.', '120 Fachleute waren eingeladen, 96 kamen.', 'Drei Workshops, zehn Beispiele.'],
  ],
  [
    'Vortrag: Was mehr Personal bewirkt',
    'vortrag-betreuungsschluessel.pdf',
    ['Erfundener Text.', 'Ein Team begleitet hoechstens fuenfzehn Menschen.'],
  ],
];
