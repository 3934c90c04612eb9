import type { ImportTable } from './imports.ts';
import { folderOf, type Source } from './sources.ts';

/** The owner of each table, and the views that an owner publishes for whom; folders are named as modules are. */
export type Ownership = {
  readonly tables: Readonly<Record<string, { readonly owner: string }>>;
  readonly views: Readonly<Record<string, { readonly owner: string; readonly readers: readonly string[] }>>;
};

/** Finds statements that ask or change a table of somebody else instead of a view or a function of its owner. */
export const foreignTables = (sources: readonly Source[], { tables }: Ownership): string[] =>
  namings(sources).flatMap(({ path, name, verb }) => {
    const owner = tables[name]?.owner;
    return owner && owner !== moduleOf(path) ? [`${path} ${verb} ${name} of ${owner}`] : [];
  });

/** Finds statements that use a view without being among its readers, or that want to change one. */
export const uninvitedReaders = (sources: readonly Source[], { views }: Ownership): string[] =>
  namings(sources).flatMap(({ path, name, verb }) => {
    const view = views[name];
    const mayRead = verb === 'reads' && view && [view.owner, ...view.readers].includes(moduleOf(path));
    return view && !mayRead ? [`${path} ${verb} ${name} of ${view.owner}`] : [];
  });

/** Finds statements that name something of a folder which they may not import either. */
export const readingUpward = (
  sources: readonly Source[],
  { tables, views }: Ownership,
  imports: ImportTable,
): string[] =>
  namings(sources).flatMap(({ path, name, verb }) => {
    const owner = tables[name]?.owner ?? views[name]?.owner;
    const below = imports.get(folderOf(path)) ?? [];
    const isInReach =
      !owner ||
      owner === moduleOf(path) ||
      below.includes('all') ||
      below.some((folder) => moduleOf(folder) === owner);
    return isInReach ? [] : [`${path} ${verb} ${name} of ${owner}`];
  });

/** Finds readers that a view names although nothing of theirs reads it. */
export function absentReaders(sources: readonly Source[], { views }: Ownership): string[] {
  const present = new Set(namings(sources).map(({ path, name }) => `${name} ${moduleOf(path)}`));
  return Object.entries(views).flatMap(([view, { readers }]) =>
    readers.filter((reader) => !present.has(`${view} ${reader}`)).map((reader) => `${view} names ${reader}`),
  );
}

/** Returns `calls` for a file of that module, `app` or `platform` for one of those. */
const moduleOf = (path: string): string => folderOf(path).replace('modules/', '');

type Naming = { path: string; name: string; verb: 'reads' | 'writes' };

const IN_KYSELY =
  /\b(selectFrom|from|using|\w*[jJ]oin(?:Lateral)?|insertInto|updateTable|deleteFrom|mergeInto)\(\s*\[?\s*((?:'\w+(?: as \w+)?'[,\s]*)+)/g;
const IN_SQL =
  /\b(from|join|insert into|update|delete from|merge into) (?:only )?(?:public\.)?([a-z_]+)\b(?!\()/g;

/**
 * Finds whatever stands where a table stands in a query, once a file: a table, a view, or a name the statement gives
 * itself.
 */
function namings(sources: readonly Source[]): Naming[] {
  const all = sources.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    return [
      ...[...code.matchAll(IN_KYSELY)].flatMap(([, method = '', listed = '']) =>
        namesIn(method, listed).map((name) => ({ path, name: snakeCase(name), verb: verbOf(method) })),
      ),
      ...[...code.matchAll(IN_SQL)].map(([, verb = '', name = '']) => ({ path, name, verb: verbOf(verb) })),
    ];
  });
  return [...new Map(all.map((one) => [`${one.path} ${one.verb} ${one.name}`, one])).values()];
}

/** Only these take several tables; the further words of a join are columns. */
const namesIn = (method: string, listed: string): string[] => {
  const names = [...listed.matchAll(/'(\w+)(?: as \w+)?'/g)].map(([, name = '']) => name);
  return /^(selectFrom|from|using)$/.test(method) ? names : names.slice(0, 1);
};

const verbOf = (word: string): Naming['verb'] =>
  /insert|update|delete|merge/i.test(word) ? 'writes' : 'reads';

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
