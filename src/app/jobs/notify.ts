import type { z } from 'zod';
import { defineJob, type Job } from '#platform/jobs/index.ts';
import { type Letter, writeLetters } from '#platform/mail/index.ts';
import type { Work } from '#platform/work.ts';
import { currentLanguage, inLocale } from '#ui/language.ts';
import { mailTexts, type NoticeName } from './mail-texts.ts';
import { type Audience, listRecipients } from './recipients.ts';
import type { Tools } from './tools.ts';

/** Whom an event concerns, where they can look, and what it is called in either language. */
export type Notice = {
  readonly to: Audience;
  readonly path: string;
  readonly title?: { readonly de: string; readonly en: string };
};

/** A job that writes to those whom an event concerns; `find` answers nothing when there is nobody to tell any more. */
export const notify = <Payload>(
  name: NoticeName,
  payload: z.ZodType<Payload>,
  find: (work: Work, payload: Payload) => Promise<Notice | undefined>,
): Job<Tools> =>
  defineJob(payload, async (work, ordered, tools: Tools) => {
    const notice = await find(work, ordered);
    if (!notice) return;
    const recipients = await listRecipients(work, notice.to);
    const letters = recipients.map(({ id, email, language }): Letter => {
      const said = inLocale(language, () => sentences(name, notice, tools));
      return { accountId: id, recipient: email, ...said };
    });
    await writeLetters(work, letters);
  });

function sentences(name: NoticeName, { title, path }: Notice, { origin, operator }: Tools) {
  const { greeting, closing, notices } = mailTexts;
  const { subject, text } = notices[name];
  const called = title?.[currentLanguage()] ?? '';
  const body = [greeting, text(called), `${origin}${path}`, closing(operator)];
  return { subject: subject(called), body: body.join('\n\n') };
}
