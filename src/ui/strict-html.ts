/**
 * Finds what browsers forgive in silence: wrong nesting, doubled ids, references that lead nowhere,
 * and what our content security policy would refuse. For tests of pages; returns one sentence per problem.
 */
export function htmlProblems(html: string): string[] {
  const tags = [...html.matchAll(TAG)].map(([text, slash = '', name = '', attributes = '']) => ({
    text,
    name: name.toLowerCase(),
    isEnd: slash === '/',
    attributes: attributesOf(attributes),
  }));
  const starts = tags.filter((tag) => !tag.isEnd);
  return [
    ...nestingProblems(tags),
    ...attributeProblems(starts),
    ...referenceProblems(starts),
    ...strayProblems(html),
  ];
}

type Tag = { text: string; name: string; isEnd: boolean; attributes: readonly (readonly [string, string])[] };

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"<]*")?)*)\s*\/?>/g;
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** The elements that may not stand inside an element, at any depth. */
const NEVER_INSIDE: Readonly<Record<string, RegExp>> = {
  p: /^(address|article|aside|details|div|dl|fieldset|figure|footer|form|h\d|header|hgroup|hr|main|nav|ol|p|search|section|table|ul)$/,
  a: /^(a|button|details|input|label|select|textarea)$/,
  button: /^(a|button|details|input|label|select|textarea)$/,
  form: /^form$/,
  label: /^label$/,
};
/** The elements that may only stand directly inside certain others. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  li: /^(ul|ol)$/,
  dt: /^(dl|div)$/,
  dd: /^(dl|div)$/,
  tr: /^(thead|tbody|tfoot)$/,
  td: /^tr$/,
  th: /^tr$/,
  caption: /^table$/,
  legend: /^fieldset$/,
  summary: /^details$/,
  option: /^(select|optgroup)$/,
};

const attributesOf = (text: string) =>
  [...text.matchAll(/([^\s"'<>/=]+)(?:="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value] as const,
  );

function nestingProblems(tags: readonly Tag[]): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  for (const tag of tags) {
    if (tag.isEnd) {
      const last = open.pop();
      if (last !== tag.name) return [...problems, `${tag.text} closes <${last}>`];
    } else {
      problems.push(...misplaced(tag, open));
      if (!VOID.has(tag.name) && !tag.text.endsWith('/>')) open.push(tag.name);
    }
  }
  return open.length > 0 ? [...problems, `<${open.at(-1)}> is never closed`] : problems;
}

function misplaced({ name, text }: Tag, open: readonly string[]): string[] {
  const around = open
    .filter((outer) => NEVER_INSIDE[outer]?.test(name))
    .map((outer) => `${text} stands inside <${outer}>`);
  const parent = open.at(-1) ?? 'nothing';
  const only = ONLY_IN[name];
  return only && !only.test(parent) ? [...around, `${text} stands directly inside <${parent}>`] : around;
}

function attributeProblems(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ name, text, attributes }) => {
    const names = attributes.map(([attribute]) => attribute);
    return [
      ...names.filter((one, index) => names.indexOf(one) !== index).map((one) => `${text} has ${one} twice`),
      ...names
        .filter((one) => one === 'style' || one.startsWith('on'))
        .map((one) => `${text} has ${one}, which the policy refuses`),
      ...(name === 'style' || (name === 'script' && !names.includes('src')) ? [`${text} is inline`] : []),
    ];
  });
}

const ID_LISTS = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'form', 'list'];

function referenceProblems(tags: readonly Tag[]): string[] {
  const attributes = tags.flatMap((tag) => tag.attributes);
  const ids = attributes.filter(([name]) => name === 'id').map(([, value]) => value);
  const wanted = attributes.flatMap(([name, value]) => {
    if (ID_LISTS.includes(name)) return value.split(/\s+/);
    return name === 'href' && value.length > 1 && value.startsWith('#')
      ? [decodeURIComponent(value.slice(1))]
      : [];
  });
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} stands twice`),
    ...wanted.filter((id) => !ids.includes(id)).map((id) => `nothing has the id ${id}`),
  ];
}

/** Finds angle brackets that belong to no tag: text that was not escaped, or a tag that does not parse. */
const strayProblems = (html: string): string[] =>
  (
    html
      .replace(/^<!doctype html>/i, '')
      .replace(TAG, '')
      .match(/.{0,20}[<>].{0,20}/g) ?? []
  ).map((text) => `stray bracket at «${text}»`);
