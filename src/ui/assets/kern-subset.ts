/**
 * Cuts the style sheet of KERN to what the parts use: 340 KB of rules come down to what a page can carry.
 * Rules are kept whole or dropped whole, so what remains is KERN as its makers wrote it.
 */
export function kernSubset(kern: string, usedClasses: ReadonlySet<string>, ownStyles: string): string {
  const rules = withoutUnusedClasses(parse(kern.replace(/\/\*[\s\S]*?\*\//g, '')), usedClasses);
  const wanted = wantedProperties(rules, ownStyles);
  return print(rules.map((rule) => withoutUnusedProperties(rule, wanted)));
}

/** A rule of the style sheet: `@media …` holds rules, everything else holds declarations. */
type Rule = {
  readonly prelude: string;
  readonly declarations: readonly string[];
  readonly rules: readonly Rule[];
};

function parse(css: string): Rule[] {
  return blocks(css).map(([prelude, body]) =>
    prelude.startsWith('@media')
      ? { prelude, declarations: [], rules: parse(body) }
      : { prelude, declarations: split(body, ';'), rules: [] },
  );
}

/** Returns the pairs of what stands before and between braces. Quoted text may hold braces of its own. */
function blocks(css: string): [prelude: string, body: string][] {
  const found: [string, string][] = [];
  let [depth, start, open] = [0, 0, 0];
  for (const token of css.matchAll(/"[^"]*"|'[^']*'|[{};]/g)) {
    const at = token.index;
    if (token[0] === '{' && depth++ === 0) open = at;
    if (token[0] === ';' && depth === 0) start = at + 1;
    if (token[0] === '}' && --depth === 0) {
      found.push([css.slice(start, open).trim().replace(/\s+/g, ' '), css.slice(open + 1, at)]);
      start = at + 1;
    }
  }
  return found;
}

/** Splits at a separator that stands outside of quotes and brackets. */
function split(text: string, separator: ';' | ','): string[] {
  const pieces: string[] = [];
  let [depth, start] = [0, 0];
  for (const token of text.matchAll(/"[^"]*"|'[^']*'|[();,]/g)) {
    if (token[0] === '(') depth++;
    if (token[0] === ')') depth--;
    if (token[0] === separator && depth === 0) {
      pieces.push(text.slice(start, token.index));
      start = token.index + 1;
    }
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function withoutUnusedClasses(rules: readonly Rule[], used: ReadonlySet<string>): Rule[] {
  return rules.flatMap((rule) => {
    if (rule.rules.length > 0) return nonEmpty({ ...rule, rules: withoutUnusedClasses(rule.rules, used) });
    const selectors = split(rule.prelude, ',').filter((selector) => canMatch(selector, used));
    return selectors.length > 0 ? [{ ...rule, prelude: selectors.join(',') }] : [];
  });
}

const nonEmpty = (rule: Rule): Rule[] => (rule.rules.length > 0 ? [rule] : []);

/**
 * Tells whether a selector can match: it can when every class it asks for is in use; what `:not` and `:is` name is not
 * asked for.
 */
const canMatch = (selector: string, used: ReadonlySet<string>): boolean =>
  (selector.replace(/:(?:not|is)\([^()]*\)/g, '').match(/\.kern-[\w-]+/g) ?? []).every((name) =>
    used.has(name.slice(1)),
  );

/** Returns the custom properties that the kept declarations and our own styles read, and those that they rest on. */
function wantedProperties(rules: readonly Rule[], ownStyles: string): Set<string> {
  const declarations = rules.flatMap(function all(rule): readonly string[] {
    return [...rule.declarations, ...rule.rules.flatMap(all)];
  });
  const wanted = new Set<string>();
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\((--kern-[\w-]+)/g)) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      for (const declaration of declarations) if (declaration.startsWith(`${name}:`)) visit(declaration);
    }
  };
  for (const declaration of declarations) if (!declaration.startsWith('--')) visit(declaration);
  visit(ownStyles);
  return wanted;
}

const withoutUnusedProperties = (rule: Rule, wanted: ReadonlySet<string>): Rule => ({
  prelude: rule.prelude,
  declarations: rule.declarations.filter(
    (one) => !one.startsWith('--') || wanted.has(one.slice(0, one.indexOf(':'))),
  ),
  rules: rule.rules.map((inner) => withoutUnusedProperties(inner, wanted)),
});

const print = (rules: readonly Rule[]): string =>
  rules
    .filter((rule) => rule.declarations.length > 0 || rule.rules.length > 0)
    .map(
      (rule) =>
        `${rule.prelude}{${rule.rules.length > 0 ? `\n${print(rule.rules)}` : rule.declarations.join(';')}}\n`,
    )
    .join('');
