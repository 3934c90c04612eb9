import { importsOf, type Source } from '../../architecture/sources.ts';

const REFUSED = /\brefused(?:<[^>]*>)?\(\s*'([a-z-]+)'/g;
const ALREADY = /\balreadyPrepared: '([a-z-]+)'/g;
const CONSTRAINTS = /\bconstraints:\s*\{([^}]*)\}/g;

export type Said = { readonly code: string; readonly by: Source };

/** Every code that a file refuses with: what its rules say, and its names for constraints of the database. */
export const refusals = (sources: readonly Source[]): Said[] =>
  sources.flatMap((by) => [...new Set(codesIn(by))].map((code) => ({ code, by })));

const codesIn = ({ text }: Source): string[] => [
  ...[...text.matchAll(REFUSED)].map(([, code = '']) => code),
  ...[...text.matchAll(ALREADY)].map(([, code = '']) => code),
  ...[...text.matchAll(CONSTRAINTS)].flatMap(([, body = '']) =>
    [...body.matchAll(/:\s*'([a-z-]+)'/g)].map(([, code = '']) => code),
  ),
];

/**
 * The modules whose commands may refuse with what a file says: its own, or those that take something from it by name.
 * A rule of the kernel speaks through every module that uses its file; what the four eyes say, through every module that
 * defines a decision.
 */
export function speakersOf(
  { by }: Said,
  sources: readonly Source[],
): { own: string | undefined; users: string[] } {
  const own = moduleOf(by.path);
  const exported = [...by.text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)];
  const names = own === 'decisions' ? ['defineDecision'] : exported.map(([, name = '']) => name);
  if (names.length === 0) return { own, users: [] };
  const takes = new RegExp(`\\b(?:${names.join('|')})\\b`);
  const entries = own ? [`modules/${own}/index.ts`] : [by.path];
  const users = sources.filter(
    (source) => takes.test(source.text) && importsOf(source).some(({ name }) => entries.includes(name)),
  );
  return { own, users: [...new Set(users.flatMap(({ path }) => moduleOf(path) ?? []))] };
}

const moduleOf = (path: string): string | undefined => /^modules\/([^/]+)/.exec(path)?.[1];

/** The words that the page of a decision adds to its `done`, by what happened. */
const HAPPENED = ['prepared', 'approved', 'returned', 'lapsed'];

const WRITTEN_OUT = /(?:[?&]done=|\{ done: ')([a-z]+)\.([a-z-]+)/g;
const OF_DECISION = /^ +done: '([a-z]+)\.([a-z-]+)',$/gm;

/** Every key of a `done` that is written out in a file, and those that the page of a decision says. */
export const doneKeys = (sources: readonly Source[]): { path: string; module: string; key: string }[] =>
  sources.flatMap(({ path, text }) => [
    ...[...text.matchAll(WRITTEN_OUT)].map(([, module = '', key = '']) => ({ path, module, key })),
    ...(text.includes('decisionRoutes(') ? [...text.matchAll(OF_DECISION)] : []).flatMap(
      ([, module = '', kind = '']) => HAPPENED.map((ruling) => ({ path, module, key: `${kind}-${ruling}` })),
    ),
  ]);
