import { type Draft, filesIn, textOf } from './draft.ts';
import { camel } from './names.ts';

/** The columns of a table as `new module` makes it. */
export const OWN_COLUMNS: readonly Column[] = ['tenantId', 'id', 'title', 'version'].map((name) => ({
  name,
  isText: name === 'title',
}));

export type Column = { readonly name: string; readonly isText: boolean };

const SCHEMA = 'src/platform/database/schema.generated.ts';

/** The columns of a table that is there. */
export function columnsOf(draft: Draft, table: string): readonly Column[] {
  const [, body] =
    new RegExp(`^  ${camel(table)}: \\{\\n([\\s\\S]*?)^  \\};`, 'm').exec(textOf(draft, SCHEMA) ?? '') ?? [];
  if (body === undefined) throw new Error(`there is no table ${table}; name one as the last word`);
  return [...body.matchAll(/^ {4}(\w+): (.*);$/gm)].map(([, name = '', type = '']) => ({
    name,
    isText: /string|'/.test(type) && !/^(id|tenantId|\w+Id)$/.test(name) && !/Generated/.test(type),
  }));
}

/** Tells whether it is such a table as `new module` makes, so that tests know how to fill a row. */
export const isOwn = (columns: readonly Column[]): boolean =>
  columns.map(({ name }) => name).join() === OWN_COLUMNS.map(({ name }) => name).join();

/** A text that people know a row by. */
export function titleOf(columns: readonly Column[]): string {
  const texts = columns.filter(({ isText }) => isText).map(({ name }) => name);
  const found = ['title', 'name'].find((name) => texts.includes(name)) ?? texts[0];
  if (found === undefined) throw new Error('the table has no column with a text to list its rows by');
  return found;
}

export function needsVersion(columns: readonly Column[]): void {
  if (!columns.some(({ name }) => name === 'version')) throw new Error('the table has no column `version`');
}

/** The kinds of decision that there are. */
export const kindsOf = (draft: Draft): string =>
  (/subjectKind: (.*);/.exec(textOf(draft, SCHEMA) ?? '')?.[1] ?? '').replaceAll(' | ', ', ');

/** The number of the next migration. */
export function nextMigration(draft: Draft): string {
  const last = filesIn(draft, /^db\/migrations\/\d{4}_/, 'db/migrations').at(-1) ?? 'db/migrations/0000';
  return String(Number(last.slice('db/migrations/'.length, 'db/migrations/'.length + 4)) + 1).padStart(
    4,
    '0',
  );
}
