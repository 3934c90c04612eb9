import type { z } from 'zod';
import { problemsOf } from '#platform/commands/problems.ts';
import type { Fault } from '#ui/parts.ts';
import type { FormInput } from './context.ts';
import { type FieldFault, type FieldSpec, readFields } from './form-fields.ts';
import { problemText } from './form-words.ts';

type FormShape<Input> = {
  readonly schema: z.ZodType<Input>;
  readonly fields: readonly FieldSpec[];
  /** Makes last changes to what was read, for defaults and for lists whose empty rows do not count. */
  readonly assemble: (read: Record<string, unknown>) => unknown;
};

/** Reads a form that changes nothing: what was meant, or every fault at once, one a field. */
export function judgeForm<Input>(
  { schema, fields, assemble }: FormShape<Input>,
  form: FormInput,
): { input: Input; faults?: never } | { input?: never; faults: Fault[] } {
  const read = readFields(fields, form);
  const judged = schema.safeParse(assemble(read.input), { reportInput: true });
  if (judged.success && read.faults.length === 0) return { input: judged.data };
  const faults = faultsTogether(read.faults, judged.error);
  return { faults: faults.map((fault) => faultOf(fault, fields)) };
}

/**
 * Returns the faults of form and meaning together, so that every fault shows at once; a field has one fault at a time.
 */
export function faultsTogether(written: readonly FieldFault[], meant: z.ZodError | undefined): FieldFault[] {
  const wrong = new Set(written.map(({ path }) => path));
  const more = meant === undefined ? [] : problemsOf(meant).filter(({ path }) => !wrong.has(path));
  return [...written, ...more];
}

/**
 * Returns a problem as the sentence beside its field; one of what the form does not show, such as another part of the same
 * document, names its place and stands above the form alone.
 */
export function faultOf(problem: FieldFault, fields: readonly FieldSpec[]): Fault {
  const field =
    fields.find(({ name, path = name }) => path === problem.path) ??
    fields.find(({ name, path = name }) => path.startsWith(`${problem.path}.`)) ??
    fields.find(({ name, path = name }) => problem.path.startsWith(`${path}.`));
  const label = field?.label ?? problem.path;
  const own = field?.faultText?.(problem.code, problem.facts);
  return {
    field: field?.name ?? null,
    message: own === undefined ? problemText(label, problem.code, problem.facts) : `${label}: ${own}`,
  };
}
