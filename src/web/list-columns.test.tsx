import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from './context.ts';
import { cellOf, headOf, isShown, type ListColumn, textOf } from './list-columns.tsx';

type Row = { id: string; title: string; cents: number | null };

const row: Row = { id: '7', title: 'Hilfe <im> Garten', cents: 1250 };
const context = { may: (permission: string) => permission === 'grants.see' } as unknown as Context;
const onPage = (column: ListColumn<Row, string>, of = row) => String(cellOf(column, of, context));

test('a name leads to its record, and where nothing is to be seen it leads nowhere', () => {
  const column: ListColumn<Row, string> = {
    text: ({ title }) => title,
    link: ({ id, cents }) => (cents === null ? undefined : `/places/${id}`),
  };
  assert.match(onPage(column), /<a [^>]*href="\/places\/7"[^>]*>Hilfe &lt;im&gt; Garten<\/a>/);
  assert.equal(onPage(column, { ...row, cents: null }), 'Hilfe <im> Garten');
  assert.equal(textOf(column, row, context), 'Hilfe <im> Garten');
});

test('a state has its colour on the page and its name in the file', () => {
  const column: ListColumn<Row, string> = { text: () => ({ label: 'frei', tone: 'success' }) };
  assert.match(onPage(column), /kern-badge--success.*frei/s);
  assert.equal(textOf(column, row, context), 'frei');
});

test('the file says the bare number where the page writes it for people, and nothing for a dash', () => {
  const column: ListColumn<Row, string> = {
    text: ({ cents }) => (cents === null ? '–' : '12,50 €'),
    exported: ({ cents }) => cents,
  };
  assert.deepEqual([onPage(column), textOf(column, row, context)], ['12,50 €', 1250]);
  assert.equal(textOf(column, { ...row, cents: null }, context), null);
});

test('a column stands where and for whom it is meant', () => {
  const columns = {
    everywhere: { text: () => '' },
    file: { text: () => '', only: 'export' },
    money: { text: () => '', when: ({ may }: Context) => may('grants.see') },
    names: { text: () => '', when: ({ may }: Context) => may('participants.see') },
  } as const;
  const shown = (on: 'page' | 'export') =>
    headOf<keyof typeof columns, Row, string>(columns)
      .filter(([, column]) => isShown(column, on, context))
      .map(([key]) => key);
  assert.deepEqual(shown('page'), ['everywhere', 'money']);
  assert.deepEqual(shown('export'), ['everywhere', 'file', 'money']);
});
