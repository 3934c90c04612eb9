import type { Command } from '#platform/commands/command.ts';
import type { Context } from './context.ts';
import type { FieldSpec } from './form-fields.ts';
import { type FormHandling, handleForm } from './handle-form.ts';

type Values = Readonly<Record<string, unknown>>;

/** The way on from a form: an address, or to the answer itself, for what is shown only once. */
export type Next = string | Response;

/** The facts about the sent form beside the command's answer. */
export type Sent = {
  /** It was sent twice and did its work the first time. */
  readonly isRepeated: boolean;
  /** The secret that this form makes, the same one each time it is sent; empty for forms that make none. */
  readonly secret: string;
};

/** The part of a definition that its sent form needs, whether it has a page of its own or stands on one of something else. */
type Taking<I, L, C> = {
  readonly command: Command<I, L, C>;
  readonly fields: readonly FieldSpec[];
  /** Returns what the address says and nobody types; the id of its record unless it is said. */
  readonly also: Values | undefined;
  /** Returns what the command is told of a secret that the form makes; `done` is handed the secret itself. */
  readonly ofSecret: ((secret: string) => Values) | undefined;
  readonly done: (answer: Values, context: Context, sent: Sent) => Next | Promise<Next>;
} & Pick<FormHandling<I, L, C>, 'takesVersion' | 'assemble' | 'again'>;

/** Takes the sent form of a definition: its secret, its command, and on to where it leads. */
export function takeForm<I, L, C>(
  context: Context,
  { also, ofSecret, done, ...handling }: Taking<I, L, C>,
): Promise<Response> {
  const secret = ofSecret ? context.formSecret() : '';
  return handleForm(context, {
    ...handling,
    also: { ...(also ?? idOf(context)), ...ofSecret?.(secret) },
    done: async (answer, isRepeated) => goOn(context, await done(answer, context, { isRepeated, secret })),
  });
}

const idOf = ({ params }: Context): Values => (params.id === undefined ? {} : { id: params.id });

/** Leads on to an address; an answer that is there already is given as it is. */
const goOn = (context: Context, next: Next): Response =>
  typeof next === 'string' ? context.redirect(next) : next;
