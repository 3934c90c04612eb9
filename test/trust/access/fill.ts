import { createHash } from 'node:crypto';
import { HALVES, idOf, type Whose } from './ids.ts';
import type { TableShape } from './shape.ts';
import { FILLED, type State, world } from './world.ts';

type Row = { readonly table: string; readonly values: Readonly<Record<string, unknown>> };

const BY_TYPE: Readonly<Record<string, unknown>> = {
  int4: 1,
  numeric: 1,
  bool: false,
  date: '2026-01-01',
  timestamptz: '2026-01-01T12:00:00Z',
  daterange: '[2026-01-01,2027-01-01)',
  jsonb: '{}',
  _text: '{}',
  _uuid: '{00000000-0000-0000-0000-000000000001}',
};

/** All rows of the world for a table, each under its label (`own.draft`). */
export function rowsOf(shape: TableShape): Row[] {
  const halves = hasTenant(shape) ? HALVES : lands(shape.name);
  const states = Object.entries(world[shape.name] ?? { one: {} });
  return halves.flatMap((whose) =>
    states.map(([state, said]) => ({
      table: shape.name,
      values: { ...filled(shape, whose, state, said), probe_label: `${whose}.${state}` },
    })),
  );
}

const hasTenant = (shape: TableShape): boolean => shape.columns.some(({ name }) => name === 'tenant_id');

/** Tables of the whole installation have one row; each Land has one in the table of Länder. */
const lands = (table: string): Whose[] => (table === 'tenant' ? ['own', 'foreign'] : ['own']);

function filled(shape: TableShape, whose: Whose, state: string, said: State): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const column of shape.columns) {
    const value = said[column.name];
    if (value !== undefined && value !== FILLED) values[column.name] = resolved(whose, value);
    else if (value === FILLED || column.isNeeded || column.name === 'tenant_id')
      values[column.name] = usual(shape, column, whose, state);
  }
  return values;
}

/** `@name` becomes the id of that thing in this half, also inside a document. */
const resolved = (whose: Whose, value: State[string]): unknown =>
  typeof value === 'string' ? value.replace(/@([\w.-]+)/g, (_, name: string) => idOf(whose, name)) : value;

function usual(
  shape: TableShape,
  column: TableShape['columns'][number],
  whose: Whose,
  state: string,
): unknown {
  const { name, type, choices } = column;
  if (type === 'uuid') return idOf(whose, thingOf(shape.name, name, state));
  if (choices[0] !== undefined) return choices[0];
  // What comes later in life comes later in the calendar.
  if (/^(ends|review|closes|expires)_/.test(name)) return '2026-12-31';
  if (type === 'int8') return 5 * (1 + HALVES.indexOf(whose));
  if (type === 'bytea') return createHash('sha256').update(`${whose}/${state}`).digest();
  if (type === 'text') return textFor(name, whose, state);
  return BY_TYPE[type];
}

/** Texts that must be unique differ by half and state; addresses and numbers have a form of their own. */
const textFor = (name: string, whose: Whose, state: string): string =>
  ['slug', 'number', 'notice_number', 'credential_id', 'bucket', 'subject'].includes(name)
    ? `${whose}-${state}`.slice(0, 20)
    : name === 'kind'
      ? 'garden'
      : 'invented text';

/** The bodies and things that columns name by what they do. */
const USUALLY: Readonly<Record<string, string>> = {
  grant: 'grant_award',
  grantor: 'authority',
  runner: 'district',
  bidder: 'provider',
  selecting: 'committee',
};

/** `call_id` names the call; a row's own id is that of its table if it is the only one, else of its state. */
function thingOf(table: string, column: string, state: string): string {
  if (column === 'tenant_id' || (table === 'tenant' && column === 'id')) return 'tenant';
  if (column === 'id') return state === 'one' ? table : `${table}.${state}`;
  const thing = column.replace(/_id$/, '');
  return USUALLY[thing] ?? thing;
}
