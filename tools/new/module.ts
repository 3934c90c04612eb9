import { type Draft, edit, filesIn, textOf } from './draft.ts';
import { newList } from './list.ts';
import { importInto } from './module-parts.ts';
import { camel, nameFrom, singular, wordsOf } from './names.ts';
import { render } from './render.ts';
import { nextMigration, OWN_COLUMNS } from './tables.ts';

/**
 * Writes `module NAME [noun]`: a module with one table under row-level security, its list, and its lines in the
 * shared files.
 */
export function newModule(draft: Draft, [typed, given]: readonly string[]): void {
  const module = nameFrom(typed, 'the name of the module (a plural)');
  if (module.includes('-')) throw new Error('the name of a module is one word');
  const noun = nameFrom(given ?? singular(module), 'what it is about (a noun)');
  const words = wordsOf({ module, noun, act: '', table: noun });
  render(draft, 'module', { ...words, number: nextMigration(draft), place: String(nextPlace(draft)) }, true);
  newList(draft, [module, noun], OWN_COLUMNS);
  compose(draft, module);
  classify(draft, module, noun.replaceAll('-', '_'));
  draft.byHand.push(
    `db/migrations/: the columns and policies of the table (then: npm run schema, db/columns.yaml, expected-access.yaml)`,
    `docs/architecture.md: its line in the picture, and which modules it may import`,
    `docs/glossary.md: its words`,
    `stories/: a row for somebody to see`,
  );
}

function compose(draft: Draft, module: string): void {
  const list = 'src/app/modules.ts';
  const name = `${camel(module)}Module`;
  importInto(draft, list, `#modules/${module}/module.ts`, name);
  edit(
    draft,
    list,
    /(const aboveProgrammes: readonly Module<DecisionKind>\[\] = \[[^\]]*)\]/,
    `$1  ${name},\n]`,
    `add ${name}`,
  );
  const table = 'docs/architecture.md';
  const may = ['kernel', 'platform', 'ui', 'web', 'modules/audit', 'modules/identity', 'modules/decisions'];
  const row = `| \`modules/${module}\` | ${may.map((folder) => `\`${folder}\``).join(' ')} |\n`;
  edit(draft, table, /^\| `modules\/reporting` /m, `${row}$&`, `add ${row}`);
  edit(
    draft,
    table,
    /^(\| `app` .*) `api` /m,
    `$1 \`modules/${module}\` \`api\` `,
    `let app import ${module}`,
  );
}

/** Classifies what the new table holds, and who may see and change it: the tests hold the database to both. */
function classify(draft: Draft, module: string, table: string): void {
  const columns = `  ${table}:
    owner: ${module}
    kind: organisational
    retention: programme
    columns:
      id: names the ${table}
      title: what people call it

`;
  edit(draft, 'db/columns.yaml', /^# What an owner publishes/m, `${columns}$&`, `classify ${table}`);
  const access = `${table}:
  rights: select, insert, update (title, version)
  read: { grant-officer: all, auditor: all }
  insert: { grant-officer: all }
  update: { grant-officer: all }
`;
  edit(
    draft,
    'test/trust/access/expected-access.yaml',
    /\n$(?![\s\S])/,
    `\n${access}`,
    `say who may do what to ${table}`,
  );
}

/** Returns the place behind all that the role has in its navigation. */
function nextPlace(draft: Draft): number {
  const places = filesIn(draft, /navigation\.ts$/, 'src').flatMap((path) =>
    [...(textOf(draft, path) ?? '').matchAll(/'grant-officer': (\d+)/g)].map(([, place]) => Number(place)),
  );
  return Math.max(0, ...places) + 10;
}
