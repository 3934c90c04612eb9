import { z } from 'zod';
import { SPEAKERS } from '#modules/identity/index.ts';
import type { Work } from '#platform/work.ts';
import { catalogue, formatDate, inLocale } from '#ui/language.ts';
import { defineLetter, type Events, type Subject } from '#web/letter.ts';
import { invitationAddress } from './addresses.ts';
import { giveLinks, type LinkedGuest } from './guests.store.ts';

const words = catalogue(
  {
    job: 'Zu einer Veranstaltung einladen',
    subject: (title: string) => `Einladung: ${title}`,
    text: (title: string) =>
      `Sie sind eingeladen: ${title}. Programm und Workshops stehen unter dem folgenden Link. Dort sagen Sie auch zu oder ab; ein Konto brauchen Sie nicht. Der Link gehört nur zu Ihrer Einladung, bitte geben Sie ihn nicht weiter:`,
  },
  {
    job: 'Invite to an event',
    subject: (title) => `Invitation: ${title}`,
    text: (title) =>
      `You are invited: ${title}. The programme and the workshops stand behind this link, where you also accept or decline; you need no account. The link is for your invitation alone, please do not pass it on:`,
  },
);

const invited = z.object({ eventId: z.uuid(), guestIds: z.array(z.uuid()) });

/** The events of this module, and who is told of them in which words. */
export const eventsEvents: Events = {
  'guests-invited': defineLetter({
    job: 'invite-guests',
    to: SPEAKERS,
    words: () => words,
    payload: invited,
    find: async (work, { eventId, guestIds }) => {
      const event = await findToCome(work, eventId);
      if (!event) return undefined;
      const said = (locale: 'de' | 'en') =>
        inLocale(locale, () => `${event.title}, ${formatDate(event.heldOn)}, ${event.place}`);
      const title = { de: said('de'), en: said('en') };
      return (await giveLinks(work, guestIds)).map((guest) => ({ title, ...toGuest(guest) }));
    },
  }),
};

/** Finds the event, unless it is over by the time the letters are written. */
const findToCome = ({ db, today }: Work, id: string) =>
  db
    .selectFrom('expertEvent')
    .select(['title', 'heldOn', 'place'])
    .where('id', '=', id)
    .where('heldOn', '>=', today)
    .executeTakeFirst();

/** A guest is written to at the address given; a body at those of the people who speak for it. */
const toGuest = ({ email, organisationId, secret }: LinkedGuest): Pick<Subject, 'path' | 'email'> => ({
  path: invitationAddress({ link: secret }),
  ...(email !== null && { email }),
  ...(organisationId !== null && { organisationId }),
});
