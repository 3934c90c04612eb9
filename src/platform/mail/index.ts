/** Mail: written with the change that gives rise to it, sent by a job, at least once. */
export { type Letter, writeLetters } from './mail.ts';
export { openPost, type Post } from './post.ts';
export { sendMail } from './send-mail.ts';
