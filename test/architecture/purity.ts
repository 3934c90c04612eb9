import { folderOf, importsOf, isModel, type Source } from './sources.ts';

/** Packages that compute and nothing else: no clock, file, network or database behind them. */
const PURE_PACKAGES = new Set(['zod', 'yaml', 'node:crypto', 'fast-check']);

/** Tells whether the rules of a file must be the same on every day and every machine. */
const isPure = (path: string): boolean => folderOf(path) === 'kernel' || isModel(path);

/** Finds pure files that import something with a world behind it. */
export const impure = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => isPure(path))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ name, isOwn }) => (isOwn ? !isPureFile(source.path, name) : !PURE_PACKAGES.has(name)))
        .map(({ name }) => `${source.path} imports ${name}`),
    );

/** A model leans on the kernel, the law, its own model, and on the `index.ts` of another module. */
const isPureFile = (from: string, to: string): boolean =>
  isPure(to) ||
  folderOf(to) === 'law' ||
  (/^modules\/[^/]+\/index\.ts$/.test(to) && folderOf(from) !== folderOf(to));

/** Finds files of pure folders that ask the wall clock or chance instead of being told. */
export const askingTheWorld = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => isPure(path) || folderOf(path) === 'law')
    .filter(({ text }) => /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.env/.test(code(text)))
    .map(({ path }) => path);

const DOMAIN_WORDS =
  /programme|grant|proposal|committee|jobcenter|coach|occupancy|participant|district|zuwendung|träger/i;

/** Finds words of the domain in the platform, file by file. `granted rights` of a database are not meant. */
export const domainWords = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => folderOf(path) === 'platform')
    .flatMap(({ path, text }) => {
      const words = code(text)
        .replace(/\bgrant (all|usage|select|on|\$\{)/gi, '')
        .match(new RegExp(DOMAIN_WORDS, 'gi'));
      return [...new Set(words?.map((word) => word.toLowerCase()))]
        .sort()
        .map((word) => `${path} says ${word}`);
    });

const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
