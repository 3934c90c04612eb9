import type { Source } from './sources.ts';

const linesOf = ({ text }: Source): number => text.trimEnd().split('\n').length;

/** Returns the length that half of all files do not exceed, in lines. */
export function medianLines(sources: readonly Source[]): number {
  const lengths = sources.map(linesOf).sort((one, next) => one - next);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** A catalogue of sentences may be as long as people have something to read. */
export const longFiles = (sources: readonly Source[], limit: number): string[] =>
  sources
    .filter((source) => linesOf(source) > limit && !/[/.]messages[/.]/.test(source.path))
    .map(({ path }) => path);

const BEGINS =
  /^(?:export )?(?:async )?function\*? (\w+)|^(?:export )?const (\w+)[^=]*= (?:async )?(?:<.*>)?\(/;

/**
 * Finds functions at the top of a file that are longer than `limit` lines. The formatter puts their first and last
 * line at the margin, so the margin is enough to measure them; what is inside them counts for them.
 */
export const longFunctions = (sources: readonly Source[], limit: number): string[] =>
  sources.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, start) => {
      const [, declared, assigned] = BEGINS.exec(line) ?? [];
      const name = declared ?? assigned;
      return name && lengthFrom(lines, start) > limit ? [`${path} ${name}`] : [];
    });
  });

/** Counts the lines up to its closing line at the margin, or to the next thing that begins there. */
function lengthFrom(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, index) => index > start && /^\S/.test(line) && !opensBody(line));
  if (end < 0) return lines.length - start;
  return isClosing(lines[end] ?? '') ? end - start + 1 : end - start;
}

const isClosing = (line: string): boolean => /^[)\]}]/.test(line);

/** The line after a list of parameters stands at the margin too. */
const opensBody = (line: string): boolean => isClosing(line) && /[{(]$|=>$/.test(line);
