import type { Job } from '#platform/jobs/index.ts';
import { type Letter as Mail, writeLetters } from '#platform/mail/index.ts';
import type { Work } from '#platform/work.ts';
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
    const found = (await letter.find(work, announced)) ?? [];
    for (const subject of [found].flat()) await writeAbout(work, letter, subject, tools);
  };

async function writeAbout(work: Work, letter: Letter, subject: Subject, tools: Tools): Promise<void> {
  const recipients = await recipientsOf(work, letter, subject);
  const mails = recipients.map(({ id, email, language }): Mail => {
    const said = inLocale(language, () => sentences(letter.words(), subject, tools));
    return { accountId: id, recipient: email, ...said };
  });
  await writeLetters(work, mails);
}

/** Somebody without an account has not said in which language to write; the office writes German. */
const recipientsOf = (work: Work, { to }: Letter, { email, ...subject }: Subject) =>
  email === undefined
    ? listRecipients(work, { to: [to].flat(), ...subject })
    : [{ id: null, email, language: 'de' as const }];

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
