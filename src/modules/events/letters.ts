import { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import { SPEAKERS } from '#modules/identity/index.ts';
import type { Work } from '#platform/work.ts';
import { catalogue, formatDate, inLocale } from '#ui/language.ts';
import { defineLetter, type Events, type Subject } from '#web/letter.ts';
import { eventAddress, invitationAddress } from './addresses.ts';
import { giveLinks, type LinkedGuest, listToTell } from './guests.store.ts';

const words = catalogue(
  {
    invited: {
      job: 'Zu einer Veranstaltung einladen',
      subject: (title: string) => `Einladung: ${title}`,
      text: (title: string) =>
        `Sie sind eingeladen: ${title}. Programm und Workshops stehen unter dem folgenden Link. Dort sagen Sie auch zu oder ab; ein Konto brauchen Sie nicht. Der Link gehört nur zu Ihrer Einladung, bitte geben Sie ihn nicht weiter:`,
    },
    moved: {
      job: 'Über eine verlegte Veranstaltung schreiben',
      subject: (title: string) => `Geändert: ${title}`,
      text: (title: string) =>
        `Tag oder Ort haben sich geändert. Es gilt jetzt: ${title}. Ihre Antwort bleibt stehen; ändern können Sie sie unter dem Link aus Ihrer Einladung. Die Veranstaltung steht hier:`,
    },
    calledOff: {
      job: 'Über eine abgesagte Veranstaltung schreiben',
      subject: (title: string) => `Abgesagt: ${title}`,
      text: (title: string) =>
        `Die Veranstaltung findet nicht statt: ${title}. Sie brauchen nichts zu tun. Der Grund steht hier:`,
    },
  },
  {
    invited: {
      job: 'Invite to an event',
      subject: (title) => `Invitation: ${title}`,
      text: (title) =>
        `You are invited: ${title}. The programme and the workshops stand behind this link, where you also accept or decline; you need no account. The link is for your invitation alone, please do not pass it on:`,
    },
    moved: {
      job: 'Write about an event that was moved',
      subject: (title) => `Changed: ${title}`,
      text: (title) =>
        `Day or place have changed. What holds now: ${title}. Your answer stands; you change it behind the link of your invitation. The event stands here:`,
    },
    calledOff: {
      job: 'Write about an event that was called off',
      subject: (title) => `Called off: ${title}`,
      text: (title) =>
        `The event does not take place: ${title}. You need not do anything. The reason stands here:`,
    },
  },
);

const invited = z.object({ eventId: z.uuid(), guestIds: z.array(z.uuid()) });

/** The events of this module, and who is told of them in which words. */
export const eventsEvents: Events = {
  'guests-invited': defineLetter({
    job: 'invite-guests',
    to: SPEAKERS,
    words: () => words.invited,
    payload: invited,
    find: async (work, { eventId, guestIds }) => {
      const event = await findToCome(work, eventId);
      if (event?.status !== 'announced') return undefined;
      const title = titleOf(event);
      return (await giveLinks(work, guestIds)).map((guest) => ({ title, ...toGuest(guest) }));
    },
  }),
  'event-moved': toEveryGuest('tell-of-moved-event', 'moved'),
  'event-called-off': toEveryGuest('tell-of-called-off-event', 'calledOff'),
};

/** Makes the letter to everybody who was invited, about the page of the event: their own link stands in their invitation. */
function toEveryGuest(job: string, said: 'moved' | 'calledOff') {
  return defineLetter({
    job,
    to: SPEAKERS,
    words: () => words[said],
    payload: z.object({ eventId: z.uuid() }),
    find: async (work, { eventId }) => {
      const event = await findToCome(work, eventId);
      if (!event) return undefined;
      const guests = await listToTell(work, eventId, { alsoDeclined: said === 'moved' });
      return guests.map((guest) => ({
        title: titleOf(event),
        path: eventAddress(eventId),
        ...reachedAt(guest),
      }));
    },
  });
}

type ToCome = { readonly title: string; readonly heldOn: IsoDate; readonly place: string };

function titleOf({ title, heldOn, place }: ToCome): { de: string; en: string } {
  const said = (locale: 'de' | 'en') => inLocale(locale, () => `${title}, ${formatDate(heldOn)}, ${place}`);
  return { de: said('de'), en: said('en') };
}

/** Finds the event, unless it is over by the time the letters are written. */
const findToCome = ({ db, today }: Work, id: string) =>
  db
    .selectFrom('expertEvent')
    .select(['title', 'heldOn', 'place', 'status'])
    .where('id', '=', id)
    .where('heldOn', '>=', today)
    .executeTakeFirst();

/** A guest is written to at the address given; a body at those of the people who speak for it. */
const toGuest = ({ secret, ...guest }: LinkedGuest): Pick<Subject, 'path' | 'email'> => ({
  path: invitationAddress({ link: secret }),
  ...reachedAt(guest),
});

const reachedAt = ({ email, organisationId }: Pick<LinkedGuest, 'email' | 'organisationId'>) => ({
  ...(email !== null && { email }),
  ...(organisationId !== null && { organisationId }),
});
