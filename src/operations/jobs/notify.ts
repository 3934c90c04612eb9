import type { Job } from '#platform/jobs/index.ts';
import { type Letter as Mail, writeLetters } from '#platform/mail/index.ts';
import { catalogue, currentLanguage, inLocale } from '#ui/language.ts';
import { inLand } from '#web/address.ts';
import type { Letter, LetterWords, Subject } from '#web/letter.ts';
import { listRecipients } from './recipients.ts';
import type { Tools } from './tools.ts';

const words = catalogue(
  {
    greeting: 'Guten Tag,',
    closing: (operator: string) =>
      `Diese Nachricht hat Stellwerk (${operator}) geschrieben. Auf Antworten an diese Adresse kann niemand reagieren.`,
  },
  {
    greeting: 'Hello,',
    closing: (operator) =>
      `Stellwerk (${operator}) wrote this message. Nobody reads answers to this address.`,
  },
);

/** Makes a job that writes a letter to those whom an event concerns, each in the language of the account. */
export const notify =
  (letter: Letter): Job<Tools> =>
  async (work, announced, tools) => {
    const subject = await letter.find(work, announced);
    if (!subject) return;
    const recipients = await listRecipients(work, { to: [letter.to].flat(), ...subject });
    const mails = recipients.map(({ id, email, language }): Mail => {
      const said = inLocale(language, () => sentences(letter.words(), subject, tools));
      return { accountId: id, recipient: email, ...said };
    });
    await writeLetters(work, mails);
  };

function sentences(
  { subject, text }: LetterWords,
  { title, path }: Subject,
  { origin, operator, land }: Tools,
) {
  const called = title?.[currentLanguage()] ?? '';
  const say = (said: LetterWords['text']): string => (typeof said === 'function' ? said(called) : said);
  const body = [words.greeting, say(text), `${origin}${inLand(path, land)}`, words.closing(operator)];
  return { subject: say(subject), body: body.join('\n\n') };
}
