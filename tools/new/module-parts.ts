import { add, type Draft, edit, filesIn, textOf } from './draft.ts';

const folderOf = (module: string): string => `src/modules/${module}`;

/** Imports names into a file, into the line that takes from there already if there is one. */
export function importInto(draft: Draft, path: string, from: string, ...names: readonly string[]): void {
  const text = textOf(draft, path) ?? '';
  const line = new RegExp(`import \\{([^}]*)\\} from '${from.replaceAll('.', '\\.')}';`);
  const there = (line.exec(text)?.[1] ?? '').split(',').map((name) => name.trim());
  const all = [...new Set([...there, ...names])].filter((name) => name !== '');
  const statement = `import { ${all.join(', ')} } from '${from}';`;
  draft.written.set(path, line.test(text) ? text.replace(line, statement) : `${statement}\n${text}`);
}

/** Wires something into the list of that name in a module. */
export function wire(
  draft: Draft,
  module: string,
  list: 'commands' | 'decisions' | 'routes',
  item: string,
  from: string,
): void {
  const path = `${folderOf(module)}/module.ts`;
  const name = item.replace(/^\.\.\.|\..*$/g, '');
  importInto(draft, path, from, name);
  // Forms come first, because `:id` of a page would take their names for ids.
  if (textOf(draft, path)?.includes(`${list}: [`))
    edit(draft, path, new RegExp(`${list}: \\[`), `${list}: [${item}, `, '');
  else if (textOf(draft, path)?.includes(`${list}: `))
    edit(draft, path, new RegExp(`${list}: (\\w+),`), `${list}: [${item}, ...$1],`, '');
  else edit(draft, path, /( messages: \w+,)/, `$1 ${list}: [${item}],`, `wire ${item} under ${list}`);
}

/** A right, and who has it at first. */
export function permit(draft: Draft, module: string, right: string, roles: readonly string[]): void {
  const line = `'${module}.${right}': [${roles.map((role) => `'${role}'`).join(', ')}],`;
  const path = `${folderOf(module)}/permissions.ts`;
  edit(draft, path, /Permissions = \{/, `$& ${line}`, `add ${line}`);
}

/** A page of the module. `ids` is the column that `:id` comes from. */
export function locate(draft: Draft, module: string, name: string, path: string, ids?: string): void {
  const file = `${folderOf(module)}/addresses.ts`;
  if (textOf(draft, file) === undefined)
    add(draft, file, `\n/** The addresses of the pages of ${module}. */\n`);
  importInto(draft, file, '#web/address.ts', 'address');
  const column = ids === undefined ? '' : `, '${ids}'`;
  draft.written.set(
    file,
    `${textOf(draft, file)?.trimEnd()}\nexport const ${name} = address('${path}'${column});\n`,
  );
}

type Catalogue = 'actionsDone' | 'done' | 'refusals';

/** A sentence in both languages, in the file of the module that holds such sentences. */
export function say(
  draft: Draft,
  module: string,
  where: Catalogue,
  key: string,
  said: { de: string; en: string },
): void {
  const begin = new RegExp(`\\b${where}: \\{`, 'g');
  const path = filesIn(draft, new RegExp(`^${folderOf(module)}/messages[./].*ts$`), folderOf(module)).find(
    (file) => textOf(draft, file)?.match(begin)?.length === 2,
  );
  if (path === undefined) {
    draft.byHand.push(`${folderOf(module)}/messages.ts: say '${key}' under ${where}`);
    return;
  }
  const text = textOf(draft, path) ?? '';
  // What the four eyes refuse may have its words already.
  if (text.includes(`'${key}': {`)) return;
  const sentences = [said.de, said.en];
  draft.written.set(
    path,
    text.replace(begin, (found) => `${found} '${key}': ${sentences.shift()},`),
  );
}

/** Lets a module import another folder, in the table that the tests read. */
export function letImport(draft: Draft, module: string, folder: string): void {
  const path = 'docs/architecture.md';
  const row = new RegExp(`^(\\| \`modules/${module}\` .*\`modules/identity\`)`, 'm');
  const isThere = new RegExp(`^\\| \`modules/${module}\` .*\`${folder}\``, 'm');
  if (!isThere.test(textOf(draft, path) ?? ''))
    edit(draft, path, row, `$1 \`${folder}\``, `let ${module} import ${folder}`);
}
