/** A form as it stands on a page: where it goes, and what can be entered. */
export type FoundForm = {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly FoundField[];
};
export type FoundField = {
  readonly name: string;
  readonly kind: string;
  readonly choices: readonly string[];
};

/** The forms of a page that send something a person typed or chose. */
export function formsOf(html: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', body = '']) => {
    if (attribute(head, 'method') !== 'post') return [];
    const inputs = [...body.matchAll(/<input\b([^>]*)>/g)].map(([, text = '']) => text);
    const hidden = inputs
      .filter((text) => attribute(text, 'type') === 'hidden')
      .map((text) => [attribute(text, 'name'), attribute(text, 'value')] as const);
    const fields = [...inputs.flatMap(fieldOf), ...areasOf(body), ...selectsOf(body)];
    return fields.length === 0
      ? []
      : [{ action: attribute(head, 'action'), hidden: Object.fromEntries(hidden), fields }];
  });
}

function fieldOf(text: string): FoundField[] {
  const kind = attribute(text, 'type') || 'text';
  if (kind === 'hidden' || kind === 'submit' || kind === 'file') return [];
  return [{ name: attribute(text, 'name'), kind, choices: [attribute(text, 'value')] }];
}

const areasOf = (body: string): FoundField[] =>
  [...body.matchAll(/<textarea\b([^>]*)>/g)].map(([, text = '']) => ({
    name: attribute(text, 'name'),
    kind: 'textarea',
    choices: [],
  }));

const selectsOf = (body: string): FoundField[] =>
  [...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(([, text = '', options = '']) => ({
    name: attribute(text, 'name'),
    kind: 'select',
    choices: [...options.matchAll(/<option value="([^"]+)"/g)].map(([, value = '']) => value),
  }));

const attribute = (text: string, name: string): string =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '').replaceAll('&amp;', '&');
