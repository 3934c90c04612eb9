import type { z } from 'zod';
import { citationFaults } from './citations.ts';
import type { Fault } from './fault.ts';
import { findGarbledWords } from './garbled-text.ts';
import { valuesIn } from './values-in.ts';
import { readYaml } from './yaml-lines.ts';

/** One fault of a file: where it stands, as a path and as the line for an editor, and what is wrong. */
type FileProblem = { readonly path: string; readonly line: number; readonly message: string };
export type Parsed<Value> =
  | { readonly value: Value; readonly problems?: never }
  | { readonly value?: never; readonly problems: readonly FileProblem[] };

/**
 * Reads a YAML text by its schema, or lists everything that is wrong with it, from the top of the file down.
 * `moreFaults` looks at the raw values, so it works even where the shape is wrong elsewhere.
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  moreFaults: (value: unknown) => readonly Fault[] = () => [],
): Parsed<z.output<Schema>> {
  const yaml = readYaml(text);
  if (yaml.faults) return { problems: yaml.faults.map((fault) => ({ path: '', ...fault })) };
  const { value, lineOf } = yaml;

  const parsed = schema.safeParse(value, {
    error: ({ input }) => (input === undefined ? 'is missing' : undefined),
  });
  const problems = [...shapeFaults(parsed.error), ...faultsOfEveryFile(value), ...moreFaults(value)];
  if (parsed.success && !problems.length) return { value: parsed.data };
  return {
    problems: problems
      .map(({ path, message }) => ({ path: path.join('.'), line: lineOf(path), message }))
      .sort((a, b) => a.line - b.line),
  };
}

const shapeFaults = (error: z.ZodError | undefined): Fault[] =>
  (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is not a known field' }))
      : [{ path: issue.path, message: issue.message }],
  );

/** Finds what is wrong in any file, whatever it is about: sources that are not listed, and words that are garbled. */
export const faultsOfEveryFile = (file: unknown): Fault[] => [
  ...citationFaults(file),
  ...garbledFaults(file),
];

const garbledFaults = (file: unknown): Fault[] =>
  [...valuesIn(file)].flatMap(({ path, value }) =>
    (typeof value === 'string' ? findGarbledWords(value) : []).map(({ word, intended }) => ({
      path,
      message: `a wrong code page garbled "${word}"${intended ? `; it was probably "${intended}"` : ''}`,
    })),
  );
