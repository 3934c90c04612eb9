import type { Command } from '#platform/commands/command.ts';
import { isRecordId } from '#platform/record-id.ts';
import type { Fault, Input } from '#ui/parts.ts';
import { FORM_FIELDS } from '#ui/parts.ts';
import type { Context, FormInput, RefusalText } from './context.ts';
import { type FieldSpec, readFields } from './form-fields.ts';
import { faultOf, faultsTogether } from './judge-form.ts';

/** The state in which a form is drawn: at first nothing but its id, later what went wrong with what was kept. */
export type FormState = {
  readonly commandId: string;
  /** The path that it was sent to, by which a page with several forms knows the one that came back. */
  readonly sentTo?: string;
  readonly version?: number | undefined;
  readonly input?: Input | undefined;
  readonly faults: readonly Fault[];
  readonly refusal?: RefusalText | undefined;
  readonly conflict?: true;
};

/** Returns a form as it is first shown: a fresh command id, so that sending it twice does one thing. */
export const freshForm = ({ work }: Context, version?: number): FormState => ({
  commandId: work.newId(),
  version,
  faults: [],
});

export type FormHandling<I, L, C> = {
  readonly command: Command<I, L, C>;
  readonly fields: readonly FieldSpec[];
  /** The values that the address says and nobody types, such as the id of the record. */
  readonly also?: Readonly<Record<string, unknown>>;
  /** Tells whether the command asks which version was seen; most that change a record do. */
  readonly takesVersion?: boolean;
  /** Makes last changes to what was read, for lists whose empty rows do not count. */
  readonly assemble?: (input: Record<string, unknown>) => Record<string, unknown>;
  /** Returns the next page; also for a form that was sent twice, which did its work the first time. */
  readonly done: (
    answer: Readonly<Record<string, unknown>>,
    isRepeated: boolean,
  ) => Response | Promise<Response>;
  /** Draws the page again with faults, refusal or conflict, and everything that was typed. */
  readonly again: (state: FormState, status: number) => Promise<Response>;
};

/** Reads a form, runs its command and answers: on to the next page, or the same page with everything said at once. */
export async function handleForm<I, L, C>(
  context: Context,
  handling: FormHandling<I, L, C>,
): Promise<Response> {
  const { command, fields, also = {}, takesVersion = true, assemble = (input) => input } = handling;
  const { form, files, work } = context;
  const sentId = text(form[FORM_FIELDS.command]);
  const commandId = isRecordId(sentId) ? sentId : work.newId();
  const version = sentVersion(form);
  const state = (more: Partial<FormState>): FormState => ({
    commandId,
    sentTo: context.url.pathname,
    version,
    input: form,
    faults: [],
    ...more,
  });
  const faultsOf = (
    problems: readonly { path: string; code: string; facts: Readonly<Record<string, string | number>> }[],
  ) => problems.map((problem) => faultOf(problem, fields));

  const read = readFields(fields, form, files);
  const input = assemble({
    ...read.input,
    ...also,
    ...(takesVersion && version !== undefined && { version }),
  });
  if (read.faults.length > 0) {
    const { error } = command.input.safeParse(input, { reportInput: true });
    return handling.again(state({ faults: faultsOf(faultsTogether(read.faults, error)) }), 422);
  }

  const outcome = await context.run(command, { commandId, input });
  switch (outcome.kind) {
    case 'done':
      return handling.done(outcome.answer, outcome.repeated);
    case 'invalid':
      return handling.again(state({ faults: faultsOf(outcome.problems) }), 422);
    case 'refused':
      return handling.again(state({ refusal: context.refusalText(command.name, outcome.refusal) }), 409);
    case 'changed-meanwhile':
      return handling.again(state({ conflict: true, version: outcome.version }), 409);
    case 'not-permitted':
      return context.notAllowed();
    case 'not-found':
      return context.notFound();
  }
}

/** Returns the version of the record that a sent form showed. */
export function sentVersion(form: FormInput): number | undefined {
  const sent = text(form[FORM_FIELDS.version]);
  return /^\d{1,9}$/.test(sent) ? Number(sent) : undefined;
}

const text = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : (value?.[0] ?? '');
