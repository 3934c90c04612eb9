import { type ParsedRankInput, parseRankInput } from './recommendation/model/rank/parse-rank-input.ts';
import { rank } from './recommendation/model/rank/rank.ts';
import { readExactJson } from './recommendation/model/rank/read-exact-json.ts';

/** The result of a command: one JSON document, a word for people, and how it ended (0 done, 2 wrong input). */
type CommandOutput = { readonly exitCode: 0 | 2; readonly stdout: string; readonly stderr?: string };

/** Runs `bin/stellwerk calls rank`: the ranking of the lot that stands on standard input. */
export function rankCommand(stdin: string): CommandOutput {
  const { input, problems } = parse(stdin);
  if (input) return { exitCode: 0, stdout: json(rank(input)) };
  return {
    exitCode: 2,
    stdout: json({ error: 'invalid-input', problems }),
    stderr: `Nothing was ranked: the input has ${problems.length} problem(s), listed on standard output.\n`,
  };
}

function parse(stdin: string): ParsedRankInput {
  try {
    return parseRankInput(readExactJson(stdin));
  } catch (error) {
    if (error instanceof SyntaxError)
      return { problems: [{ path: '', message: `is not JSON: ${error.message}` }] };
    throw error;
  }
}

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
