import type { z } from 'zod';
import { defineJob, type Job } from '#platform/jobs/index.ts';
import { type Letter, writeLetters } from '#platform/mail/index.ts';
import type { Work } from '#platform/work.ts';
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
      const words = mailTexts[language];
      const { subject, text } = words.notices[name];
      const title = notice.title?.[language] ?? '';
      const body = [
        words.greeting,
        text(title),
        `${tools.origin}${notice.path}`,
        words.closing(tools.operator),
      ];
      return { accountId: id, recipient: email, subject: subject(title), body: body.join('\n\n') };
    });
    await writeLetters(work, letters);
  });
