import {
  check,
  list,
  parseChangeInput,
  parseCheckInput,
  parsePlanInput,
  plan,
  whatWouldChange,
} from './index.ts';
import type { Parsed } from './input/input-problem.ts';

/** The result of a command: one JSON document, a word for people, and how it ended. */
export type CommandOutput = {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr?: string;
};

const USAGE = `Usage:
  stellwerk law check [file]              the verdict on one person and one instrument
  stellwerk law plan [file]               the wage subsidy of one job, month by month
  stellwerk law what-would-change [file]  who is affected by other values or another day
  stellwerk law list                      every instrument with its versions
`;

/** Runs `bin/stellwerk law …`; the case is the document on standard input. */
export function lawCommand([command]: readonly string[], stdin: string): CommandOutput {
  switch (command) {
    case 'check':
      return answer(parseCheckInput, check, stdin);
    case 'plan':
      return answer(parsePlanInput, plan, stdin);
    case 'what-would-change':
      return answer(parseChangeInput, whatWouldChange, stdin);
    case 'list':
      return done(list());
    default:
      return {
        exitCode: 1,
        stdout: '',
        stderr: USAGE,
      };
  }
}

/** Runs a pure function over one JSON document: its answer, or every problem of the document. */
export function answer<Input>(
  parse: (document: unknown) => Parsed<Input>,
  run: (input: Input) => unknown,
  stdin: string,
): CommandOutput {
  const { input, problems } = read(parse, stdin);
  if (problems === undefined) return done(run(input));
  return {
    exitCode: 2,
    stdout: json({ error: 'invalid-input', problems }),
    stderr: `Nothing was decided: the input has ${problems.length} problem(s), listed on standard output.\n`,
  };
}

function read<Input>(parse: (document: unknown) => Parsed<Input>, stdin: string): Parsed<Input> {
  let document: unknown;
  try {
    document = JSON.parse(stdin);
  } catch (error) {
    return { problems: [{ path: '', message: `is not JSON: ${(error as SyntaxError).message}` }] };
  }
  return parse(document);
}

const done = (document: unknown): CommandOutput => ({ exitCode: 0, stdout: json(document) });

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
