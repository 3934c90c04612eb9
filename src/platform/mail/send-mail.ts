import { z } from 'zod';
import { defineJob } from '../jobs/index.ts';
import type { Post } from './post.ts';

/**
 * Sends one mail and notes it. A crash between the two sends it again, under the same Message-ID.
 * Without a post (demonstration) the mail stays where everybody can read it, and counts as not sent.
 */
export const sendMail = defineJob(
  z.object({ mailId: z.uuid() }),
  async ({ db, now }, { mailId }, { post }: { post: Post | undefined }) => {
    if (!post) return;
    const mail = await db
      .selectFrom('mail')
      .select(['id', 'recipient', 'subject', 'body', 'sentAt'])
      .where('id', '=', mailId)
      .executeTakeFirst();
    if (!mail || mail.sentAt) return;
    await post.send(mail);
    await db.updateTable('mail').set({ sentAt: now }).where('id', '=', mailId).execute();
  },
);
