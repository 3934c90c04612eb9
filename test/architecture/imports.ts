import { folderOf, importsOf, isForTests, type Source, withoutComments } from './sources.ts';

/** The folders that each folder may import; `all` is written as the one word. */
export type ImportTable = ReadonlyMap<string, readonly string[]>;

/** Reads the table of folders under a heading of docs/architecture.md. */
export function parseImportTable(document: string, heading = 'Who may import whom'): ImportTable {
  const section = document.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.matchAll(/^\| `([\w/-]+)` \| (.+) \|$/gm);
  return new Map(
    [...rows].map(([, folder = '', cell = '']) => [
      folder,
      cell === 'all' ? ['all'] : [...cell.matchAll(/`([\w/-]+)`/g)].map(([, name = '']) => name),
    ]),
  );
}

/** Finds imports between folders that the table does not allow, and folders it does not know. */
export const againstTheTable = (sources: readonly Source[], table: ImportTable): string[] =>
  crossings(sources).flatMap(({ from, to }) => {
    const allowed = table.get(folderOf(from));
    if (!allowed) return [`${from} is in no folder of the table`];
    return allowed.includes('all') || allowed.includes(folderOf(to)) ? [] : [`${from} imports ${to}`];
  });

/** Finds imports into a module that do not go through its `index.ts`. `app` also takes what the module registers. */
export const pastTheIndex = (sources: readonly Source[]): string[] =>
  crossings(sources)
    .filter(({ to }) => to.startsWith('modules/') && !/^modules\/[^/]+\/index\.ts$/.test(to))
    .filter(({ from, to }) => folderOf(from) !== 'app' || !/^modules\/[^/]+\/module\.ts$/.test(to))
    .map(({ from, to }) => `${from} imports ${to}`);

/**
 * Finds imports between the matters of a module that the table of matters does not allow, and matters it does not know.
 * Above them stand the files that all share; a matter takes only addresses and messages from there, so that nothing
 * leads back.
 */
export const againstTheMatters = (sources: readonly Source[], matters: ImportTable): string[] => {
  const sorted = new Set([...matters.keys()].map((matter) => matter.split('/')[0]));
  return sources
    .filter(({ path }) => sorted.has(moduleOf(path)) && matterOf(path))
    .flatMap((source) => {
      const allowed = matters.get(matterOf(source.path) ?? '');
      if (!allowed) return [`${source.path} is in no matter of the table`];
      return importsOf(source)
        .filter(({ name, isOwn }) => isOwn && !isForTests(name) && moduleOf(name) === moduleOf(source.path))
        .filter(({ name }) => {
          const matter = matterOf(name);
          if (matter === undefined) return !/\/(addresses|messages)\.ts$/.test(name);
          return matter !== matterOf(source.path) && !allowed.includes(matter);
        })
        .map(({ name }) => `${source.path} imports ${name}`);
    });
};

const moduleOf = (path: string): string | undefined => /^modules\/([^/]+)/.exec(path)?.[1];

/** Returns `calls/scoring` for a file of that matter; nothing for one that stands above the matters. */
const matterOf = (path: string): string | undefined => /^modules\/([^/]+\/[^/]+)\//.exec(path)?.[1];

/** Finds running code that imports what is there for tests. */
export const leaningOnTests = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter(({ name, isOwn }) => isOwn && (isForTests(name) || name.startsWith('../')))
      .map(({ name }) => `${source.path} imports ${name}`),
  );

/** Finds folders that, by their imports, lead back to themselves. */
export function cycles(sources: readonly Source[]): string[] {
  const next = Map.groupBy(crossings(sources), ({ from }) => folderOf(from));
  const reaches = (start: string, goal: string, seen = new Set<string>()): boolean =>
    (next.get(start) ?? []).some(({ to }) => {
      const folder = folderOf(to);
      if (folder === goal) return true;
      return !seen.has(folder) && reaches(folder, goal, seen.add(folder));
    });
  return [...next.keys()].filter((folder) => reaches(folder, folder)).sort();
}

const crossings = (sources: readonly Source[]): { from: string; to: string }[] =>
  sources
    // main.ts starts app and nothing else; the rules begin there.
    .filter(({ path }) => path !== 'main.ts')
    .flatMap((source) =>
      importsOf(source)
        .filter(({ name, isOwn }) => isOwn && !name.startsWith('../') && !isForTests(name))
        .map(({ name }) => ({ from: source.path, to: name }))
        .filter(({ from, to }) => folderOf(from) !== folderOf(to) && !isAddresses(to)),
    );

/** Links lead every way, so everybody may write an address; a file of them leans on nothing itself. */
const isAddresses = (path: string): boolean => path.endsWith('/addresses.ts');

/** Finds addresses that are spelled where they are used instead of asked of a file of them. */
export const spelledAddresses = (sources: readonly Source[]): string[] =>
  sources
    // What begins with a slash there is a file of the machine.
    .filter(({ path }) => !isAddresses(path) && !path.startsWith('platform/'))
    .flatMap((source) =>
      [...withoutComments(source.text).matchAll(SPELLED)].map(
        ([spelled]) => `${source.path} spells ${spelled}`,
      ),
    );

const SPELLED = /(?<=['"`])\/(?:[a-z][a-z-]*(?=[/'"`?$])|(?=\?))/g;

/** Finds what files of addresses import besides the way to write one. */
export const leaningAddresses = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => isAddresses(path))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ name }) => name !== 'web/address.ts')
        .map(({ name }) => `${source.path} imports ${name}`),
    );
