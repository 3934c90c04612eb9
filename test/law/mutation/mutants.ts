import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** One change of one file; `at` is its place in the file without types. */
export type Mutant = {
  readonly file: string;
  readonly at: number;
  readonly was: string;
  readonly becomes: string;
};

const SWAPS: readonly [pattern: RegExp, becomes: readonly string[]][] = [
  [/ === /g, [' !== ']],
  [/ !== /g, [' === ']],
  [/ <= /g, [' < ', ' > ']],
  [/ >= /g, [' > ', ' < ']],
  [/ < /g, [' <= ', ' > ']],
  [/ > /g, [' >= ', ' < ']],
  [/ && /g, [' || ']],
  [/ \|\| /g, [' && ']],
  [/ \?\? /g, [' && ']],
  [/ \+ /g, [' - ']],
  [/ - /g, [' + ']],
  [/ \* /g, [' / ']],
  [/ \/ /g, [' * ']],
  [/ % /g, [' * ']],
  [/(?<![\w.$]|void )\d[\d_]*(?![\w.])/g, ['+1']],
  [/\btrue\b/g, ['false']],
  [/\bfalse\b/g, ['true']],
  [/!(?=[\w(])/g, ['']],
  [/ \? (?=[^:]+:)/g, [' && false ? ', ' || true ? ']],
  [/\bif \(/g, ['if (true || ', 'if (false && ']],
  [/\bMath\.max\b/g, ['Math.min']],
  [/\bMath\.min\b/g, ['Math.max']],
  [/\ballOf\((?=\[)/g, ['anyOf(']],
  [/\banyOf\((?=\[)/g, ['allOf(']],
  [/\.some\(/g, ['.every(']],
  [/\.every\(/g, ['.some(']],
  [/\.find\(/g, ['.findLast(']],
  [/\.findLast\(/g, ['.find(']],
  [/\.at\(-1\)/g, ['.at(0)']],
  [/\bNEVER\b/g, ['ALWAYS']],
  [/\bALWAYS\b/g, ['NEVER']],
];

/** The file as it runs: types and comments gone, layout even. */
export const codeOf = (file: string): string =>
  transformSync(readFileSync(file, 'utf8'), { loader: 'ts' }).code;

/** Every change that the swaps make to the code of a file, its texts left alone. */
export function mutantsOf(file: string): Mutant[] {
  const code = withoutTexts(codeOf(file));
  return SWAPS.flatMap(([pattern, becomes]) =>
    [...code.matchAll(pattern)].flatMap(({ 0: was, index }) =>
      becomes.map((other) => ({
        file,
        at: index,
        was,
        becomes: other === '+1' ? String(Number(was.replaceAll('_', '')) + 1) : other,
      })),
    ),
  );
}

export function apply(code: string, { at, was, becomes }: Mutant): string {
  const close = becomes.startsWith('if (') ? closingParenthesis(code, at + was.length) : null;
  const rest = code.slice(at + was.length);
  if (close === null) return code.slice(0, at) + becomes + rest;
  const condition = code.slice(at + was.length, close);
  return `${code.slice(0, at)}${becomes}(${condition}))${code.slice(close + 1)}`;
}

function closingParenthesis(code: string, from: number): number {
  let open = 1;
  for (let at = from; ; at++) {
    if (code[at] === '(') open++;
    if (code[at] === ')') open--;
    if (open === 0) return at;
  }
}

/** Imports, strings, templates and regular expressions blanked out, so that every place keeps its number. */
const withoutTexts = (code: string): string =>
  code.replace(
    /^import [\s\S]*?;$|^export (?:\{[\s\S]*?\}|\*)[^;]*;$|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|\/\^(?:\\.|[^/\\])*\//gm,
    (text) => text.replace(/[^\n]/g, '·'),
  );
