import { folderOf, importsOf, isForTests, type Source } from './sources.ts';

/** From each folder the folders it may import; `all` is written as the one word. */
export type ImportTable = ReadonlyMap<string, readonly string[]>;

/** Reads the table under "Who may import whom" of docs/architecture.md. */
export function parseImportTable(document: string): ImportTable {
  const section = document.split('## Who may import whom')[1]?.split('\n## ')[0] ?? '';
  const rows = section.matchAll(/^\| `([\w/-]+)` \| (.+) \|$/gm);
  return new Map(
    [...rows].map(([, folder = '', cell = '']) => [
      folder,
      cell === 'all' ? ['all'] : [...cell.matchAll(/`([\w/-]+)`/g)].map(([, name = '']) => name),
    ]),
  );
}

/** Imports between folders that the table does not allow, and folders it does not know. */
export const againstTheTable = (sources: readonly Source[], table: ImportTable): string[] =>
  crossings(sources).flatMap(({ from, to }) => {
    const allowed = table.get(folderOf(from));
    if (!allowed) return [`${from} is in no folder of the table`];
    return allowed.includes('all') || allowed.includes(folderOf(to)) ? [] : [`${from} imports ${to}`];
  });

/** Imports into a module that do not go through its door. `app` also takes what the module registers. */
export const pastTheDoor = (sources: readonly Source[]): string[] =>
  crossings(sources)
    .filter(({ to }) => to.startsWith('modules/') && !/^modules\/[^/]+\/index\.ts$/.test(to))
    .filter(({ from, to }) => folderOf(from) !== 'app' || !/^modules\/[^/]+\/module\.ts$/.test(to))
    .map(({ from, to }) => `${from} imports ${to}`);

/** Running code that leans on what is there for tests. */
export const leaningOnTests = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter(({ name, isOwn }) => isOwn && (isForTests(name) || name.startsWith('../')))
      .map(({ name }) => `${source.path} imports ${name}`),
  );

/** Folders that, by their imports, lead back to themselves. */
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

/** Addresses that are spelled where they are used instead of asked of a file of them. */
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

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');

/** What files of addresses import besides the way to write one. */
export const leaningAddresses = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => isAddresses(path))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ name }) => name !== 'web/address.ts')
        .map(({ name }) => `${source.path} imports ${name}`),
    );
