import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsx } from 'hono/jsx';
import { inLocale } from '../language.ts';
import { Form, type FormProps, Radios, Select, TextArea, TextField } from '../parts.ts';

const OPTIONS = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];

/** Returns a form with one field, as German HTML. */
const shown = (field: unknown, props: Partial<FormProps> = {}): string =>
  inLocale('de', () => String(Form({ action: '/x', csrf: 'token', children: field as never, ...props })));

test('a field shows what the page knows until something was sent', () => {
  const field = jsx(TextField, { name: 'title', label: 'Titel', value: 'alt' });
  assert.match(shown(field), /value="alt"/);
  assert.match(shown(field, { input: { title: 'neu' } }), /value="neu"/);
});

test('an emptied field stays empty when the form comes back', () => {
  const field = jsx(TextField, { name: 'title', label: 'Titel', value: 'alt' });
  assert.match(shown(field, { input: {} }), /value=""/);
});

test('a choice that was cleared stays cleared when the form comes back', () => {
  const field = jsx(Radios, { name: 'kind', label: 'Art', options: OPTIONS, value: 'a' });
  assert.match(shown(field), /value="a" checked/);
  assert.doesNotMatch(shown(field, { input: {} }), /checked/);
  assert.match(shown(field, { input: { kind: 'b' } }), /value="b" checked/);
});

test('a fault stands on top with a link, at the field, and is tied to the control', () => {
  const html = shown(jsx(TextField, { name: 'title', label: 'Titel', hint: 'Kurz' }), {
    faults: [{ field: 'title', message: 'Titel fehlt' }],
    input: {},
  });
  assert.match(html, /<a [^>]*href="#field-title"[^>]*>Titel fehlt/);
  assert.match(
    html,
    /id="field-title"[^>]*aria-describedby="field-title-hint field-title-fault" aria-invalid="true"/,
  );
  assert.match(html, /id="field-title-fault"/);
});

test('a fault of a field with dots and brackets in its name still leads to it', () => {
  const html = shown(jsx(TextField, { name: 'lines[0].amount', label: 'Betrag' }), {
    faults: [{ field: 'lines[0].amount', message: 'fehlt' }],
  });
  assert.match(html, /href="#field-lines%5B0%5D.amount"/);
  assert.match(html, /id="field-lines\[0\].amount"/);
});

test('what people typed is escaped, and line breaks at the start survive', () => {
  const html = shown(jsx(TextArea, { name: 'note', label: 'Bemerkung' }), { input: { note: '\n<b>"x' } });
  assert.match(html, /<textarea[^>]*>\n\n&lt;b&gt;&quot;x<\/textarea>/);
});

test('a select without a choice asks for one', () => {
  const html = shown(jsx(Select, { name: 'office', label: 'Stelle', options: OPTIONS }));
  assert.match(html, /<option value="">Bitte wählen<\/option>/);
  assert.doesNotMatch(html, /selected/);
});

test('the hidden fields carry token, command and version, and only what is there', () => {
  const html = shown('', { commandId: 'c1', version: 0 });
  assert.match(html, /name="_csrf" value="token"/);
  assert.match(html, /name="_command" value="c1"/);
  assert.match(html, /name="_version" value="0"/);
  assert.doesNotMatch(shown(''), /_version|_command/);
});
