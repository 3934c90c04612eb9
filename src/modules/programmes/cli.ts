import { isIsoDate } from '#kernel/calendar.ts';
import { knownOutside, plausibilityLimits } from './files.ts';
import { versionDays } from './model/definition-on.ts';
import { explainProgramme } from './model/explain.ts';
import { parseLandFile } from './model/land-file.ts';
import { parseProgramme } from './model/parse-programme.ts';
import { flagImplausibleAmounts } from './model/plausibility.ts';
import type { ProgrammeDefinition } from './model/programme-definition.ts';
import { lineIn } from './model/yaml-lines.ts';

/** The outcome of a command: one JSON document, a word for people, and how it ended (0 done, 2 wrong input). */
type CommandOutput = { readonly exitCode: 0 | 2; readonly stdout: string; readonly stderr?: string };
type Problem = { readonly line: number; readonly path: string; readonly message: string };

/** Runs `bin/stellwerk programme check`: the YAML text of a programme in, what is wrong or probably wrong with it out. */
export function checkProgrammeFile(text: string): CommandOutput {
  const { value, problems } = parseProgramme(text, knownOutside);
  if (!value) return invalid(problems);
  return done({
    slug: value.slug,
    versions: versionDays(value).map((validFrom) => ({ validFrom })),
    flags: flagsWithLines(value, text),
  });
}

/** Runs `bin/stellwerk land check`: the YAML text of a Land's bodies in, what is wrong with it out. */
export function checkLandFile(text: string): CommandOutput {
  const { value, problems } = parseLandFile(text);
  return value ? done({ land: value.land, bodies: value.bodies.length }) : invalid(problems, 'file');
}

/**
 * Runs `bin/stellwerk programme explain`: the YAML text of a programme in, what follows from it on a day out; without a
 * day on its first.
 */
export function explainProgrammeFile(text: string, on?: string): CommandOutput {
  if (on !== undefined && !isIsoDate(on))
    return invalid([{ line: 0, path: '--on', message: 'must be a day as YYYY-MM-DD' }]);
  const { value, problems } = parseProgramme(text, knownOutside);
  return value ? done(explainProgramme(value, on ?? value.period.from)) : invalid(problems);
}

const flagsWithLines = (programme: ProgrammeDefinition, text: string) =>
  flagImplausibleAmounts(programme, plausibilityLimits()).map(({ path, reason }) => ({
    line: lineIn(
      text,
      path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    ),
    path,
    reason: reason.en,
  }));

const done = (document: unknown): CommandOutput => ({ exitCode: 0, stdout: json(document) });

const invalid = (problems: readonly Problem[], what = 'programme'): CommandOutput => ({
  exitCode: 2,
  stdout: json({
    error: 'invalid-input',
    problems: problems.map(({ line, path, message }) => ({ line, path, message })),
  }),
  stderr: `The ${what} is not sound: ${problems.length} problem(s), listed on standard output.\n`,
});

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
