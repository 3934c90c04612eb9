import type { Jobs, Subscriptions } from '#platform/jobs/index.ts';
import { sendMail } from '#platform/mail/index.ts';
import { type Events, type Letter, nobody } from '#web/letter.ts';
import { notify } from './notify.ts';
import type { Tools } from './tools.ts';

/** Returns which job each event orders: the one that writes its letter. */
export const subscriptionsOf = (events: Events): Subscriptions =>
  Object.fromEntries(
    Object.entries(events).map(([event, letter]) => [event, letter === nobody ? [] : [letter.job]]),
  );

/** Returns every kind of job: one for each letter, and the one that sends what was written. */
export const jobsOf = (events: Events): Jobs<Tools> => ({
  'send-mail': sendMail,
  ...Object.fromEntries(lettersOf(events).map((letter) => [letter.job, notify(letter)])),
});

/** Returns the names of each kind of job on the pages about them. */
export const jobNames = (events: Events): Readonly<Record<string, string>> =>
  Object.fromEntries(lettersOf(events).map((letter) => [letter.job, letter.words().job]));

const lettersOf = (events: Events): Letter[] =>
  Object.values(events).filter((letter): letter is Letter => letter !== nobody);
