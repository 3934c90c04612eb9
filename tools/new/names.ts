/** The words that a template is filled with, by the name between «and». */
export type Words = Readonly<Record<string, string>>;

const isName = (name: string): boolean => /^[a-z]+(-[a-z]+)*$/.test(name);

/** A name that was typed, in kebab-case. */
export function nameFrom(typed: string | undefined, what: string): string {
  if (typed === undefined || !isName(typed)) throw new Error(`${what} is needed, in kebab-case`);
  return typed;
}

export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const text = (name: string): string => name.replaceAll('-', ' ');
const raised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

export const singular = (nouns: string): string =>
  nouns
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** A name in every form that a template asks for: «noun», «Noun», «noun-name», «noun-text», «Noun-text». */
const formsOf = (key: string, name: string): Words => ({
  [key]: camel(name),
  [raised(key)]: raised(camel(name)),
  [`${key}-name`]: name,
  [`${key}-text`]: text(name),
  [`${raised(key)}-text`]: raised(text(name)),
});

export const wordsOf = ({
  module,
  noun,
  act,
  table,
}: Record<'module' | 'noun' | 'act' | 'table', string>): Words => ({
  ...formsOf('module', module),
  ...formsOf('noun', noun),
  ...formsOf('nouns', plural(noun)),
  'noun-names': plural(noun),
  'noun-snake': noun.replaceAll('-', '_'),
  ...formsOf('act', act),
  table: table.replaceAll('-', '_'),
  tableName: camel(table),
  'table-name': table,
  'table-names': plural(table),
  // Who may do it at first; the policies of a new table say the same.
  role: 'grant-officer',
});
