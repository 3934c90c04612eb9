import { checkReferences } from './check-references.ts';
import { type InputProblem, shapeProblems } from './input-problem.ts';
import { type RankInput, rankInputSchema } from './rank-input.ts';

export type ParsedRankInput =
  | { readonly input: RankInput; readonly problems?: never }
  | { readonly input?: never; readonly problems: readonly InputProblem[] };

/** Reads a JSON document (already parsed) as the input of a ranking, or lists everything that is wrong with it. */
export function parseRankInput(json: unknown): ParsedRankInput {
  const parsed = rankInputSchema.safeParse(json, { error: missing });
  const problems = [...(parsed.success ? [] : shapeProblems(parsed.error)), ...checkReferences(json)];
  return parsed.success && !problems.length ? { input: parsed.data } : { problems };
}

const missing = ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : undefined);
