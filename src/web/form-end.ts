import type { Context } from './context.ts';

/** The end of a form: an address, or the answer itself, for what is shown only once. */
export type Next = string | Response;

/** The facts about the sent form beside the command's answer. */
export type Sent = {
  /** It was sent twice and did its work the first time. */
  readonly isRepeated: boolean;
  /** The secret that this form makes, the same one each time it is sent. */
  readonly secret: string;
};

/** Leads on to an address; an answer that is there already is given as it is. */
export const goOn = (context: Context, next: Next): Response =>
  typeof next === 'string' ? context.redirect(next) : next;
