import { z } from 'zod';
import { catalogue, formatDate, inLocale } from '#ui/language.ts';
import { defineLetter, type Events } from '#web/letter.ts';
import { signInAddress } from './addresses.ts';

const words = catalogue(
  {
    job: 'Über eine Berufung in ein Auswahlgremium schreiben',
    subject: (title: string) => `Berufen: ${title}`,
    text: (title: string) =>
      `Sie sind in ein Auswahlgremium berufen: ${title}. Was zu bewerten ist, steht nach der Anmeldung auf Ihrer Übersicht. Haben Sie noch keinen Zugang, bitten Sie die berufende Stelle um einen Anmeldelink:`,
  },
  {
    job: 'Write about an appointment to a panel',
    subject: (title) => `Appointed: ${title}`,
    text: (title) =>
      `you are appointed to a panel: ${title}. What is to be scored stands on your overview once you have signed in. If you have no access yet, ask whoever appointed you for a link:`,
  },
);

/** The events of this module, and who is told of them: an appointment may begin later, so its letter goes to the person. */
export const identityEvents: Events = {
  'member-appointed': defineLetter({
    job: 'tell-of-appointment',
    to: 'committee-member',
    words: () => words,
    payload: z.object({ membershipId: z.uuid() }),
    find: async ({ db }, { membershipId }) => {
      const found = await db
        .selectFrom('membership as m')
        .innerJoin('account as a', 'a.id', 'm.accountId')
        .innerJoin('organisation as o', 'o.id', 'm.organisationId')
        .select(['a.email', 'o.name', 'm.valid'])
        .where('m.id', '=', membershipId)
        .where('a.disabledAt', 'is', null)
        .executeTakeFirst();
      if (!found?.email) return undefined;
      const { email, name, valid } = found;
      const said = (locale: 'de' | 'en') => inLocale(locale, () => `${name}, ${formatDate(valid.from)}`);
      return { path: signInAddress(), email, title: { de: said('de'), en: said('en') } };
    },
  }),
};
