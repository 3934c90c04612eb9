import { type Draft, edit } from './draft.ts';
import { importInto, locate, permit, wire } from './module-parts.ts';
import { camel, nameFrom, plural, wordsOf } from './names.ts';
import { render } from './render.ts';
import { type Column, columnsOf, isOwn, titleOf } from './tables.ts';

/**
 * Writes `list MODULE noun [TABLE]`: a query, its list with page and export, the same for programs, words, right and
 * test.
 */
export function newList(
  draft: Draft,
  [module, typed, table]: readonly string[],
  known?: readonly Column[],
): void {
  const noun = nameFrom(typed, 'what it lists (a noun)');
  const words = wordsOf({ module: nameFrom(module, 'the module'), noun, act: '', table: table ?? noun });
  const columns = known ?? columnsOf(draft, table ?? noun);
  const column = titleOf(columns);
  const shown = { column, Column: column.slice(0, 1).toUpperCase() + column.slice(1) };
  render(draft, 'list', { ...words, ...shown }, isOwn(columns));
  const { role, module: name } = words as { role: string; module: string };
  const see = `see-${plural(noun)}`;
  locate(draft, name, `${camel(plural(noun))}Address`, `/${plural(noun)}`);
  permit(draft, name, see, [role, 'auditor']);
  wire(draft, name, 'routes', `${camel(noun)}List.route`, `./web/${noun}-list.ts`);
  answerPrograms(draft, { name, noun, column });
  draft.byHand.push(
    `src/modules/${name}/queries/list-${plural(noun)}.ts: its columns, filters and orders, each order with an index`,
    `src/modules/${name}/messages/${noun}-list-words.ts: the German and English words`,
    ...(known ? [] : [`a link to ${camel(plural(noun))}Address(), in navigation.ts or on a page`]),
    ...(isOwn(columns)
      ? []
      : [`src/modules/${name}/queries/list-${plural(noun)}.test.ts: who sees which real rows`]),
  );
}

type Answered = Record<'name' | 'noun' | 'column', string>;

function answerPrograms(draft: Draft, { name, noun, column }: Answered): void {
  const path = `src/modules/${name}/api.ts`;
  const list = `${camel(noun)}List`;
  const query = `listOf({
    ...${list}.asked,
    summary: '${plural(noun)} that you may see',
    row: z.object({ id, ${column}: text.nullable() }),
  }),`;
  edit(draft, path, /: readonly ApiQuery\[\] = \[/, `$&${query}`, `answer programs with ${list}`);
  importInto(draft, path, 'zod', 'z');
  importInto(draft, path, '#web/api-fields.ts', 'id', 'text');
  importInto(draft, path, '#web/api-query.ts', 'listOf');
  importInto(draft, path, `./web/${noun}-list.ts`, list);
}
