import { z } from 'zod';

/** One fault of a document; `path` reads like `facts.benefitPeriods[0].from` and is empty for the whole document. */
type InputProblem = { readonly path: string; readonly message: string };

export type Parsed<Input> =
  | { readonly input: Input; readonly problems?: never }
  | { readonly input?: never; readonly problems: readonly InputProblem[] };

/** Takes a document as what the schema describes, or names everything that is wrong with it. */
export function parseWith<Input>(schema: z.ZodType<Input>, document: unknown): Parsed<Input> {
  const parsed = schema.safeParse(document, { error: sayPlainly });
  return parsed.success ? { input: parsed.data } : { problems: parsed.error.issues.flatMap(toProblems) };
}

const toProblems = (issue: z.core.$ZodIssue): InputProblem[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => problem([...issue.path, key], 'is not a known field'))
    : [problem(issue.path, issue.message)];

const problem = (path: readonly PropertyKey[], message: string): InputProblem => ({
  path: z.core.toDotPath(path),
  message,
});

function sayPlainly(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `must not list more than ${issue.maximum}`
        : `must be at most ${issue.maximum}`;
    default:
      return undefined;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};
