import type { Child } from 'hono/jsx';
import { Badge, Link, type Tone } from '#ui/parts.ts';
import type { Context } from './context.ts';

type Marked = { readonly label: string; readonly tone: Tone | 'neutral' };

/** One column: what it says of a row, where that leads, and the order that its head brings. */
export type ListColumn<Row, Sort extends string> = {
  /** Returns a text, or a state that the page marks with its colour and the export names. */
  readonly text: (row: Row, context: Context) => string | Marked;
  readonly link?: (row: Row) => string | undefined;
  readonly sort?: Sort;
  readonly numeric?: true;
  /** The place of the column; both places unless it is said. */
  readonly only?: 'page' | 'export';
  /** Tells whether the person sees the column; everybody who sees the list unless it is said. */
  readonly when?: (context: Context) => boolean;
};

/** The columns by their keys, which are also the keys of their words. */
export type Columns<Key extends string, Row, Sort extends string> = {
  readonly [K in Key]: ListColumn<Row, Sort>;
};

/** Returns the columns with their keys, in order. */
export const headOf = <Key extends string, Row, Sort extends string>(columns: Columns<Key, Row, Sort>) =>
  Object.entries(columns) as [Key, ListColumn<Row, Sort>][];

export const isShown = (
  { only, when }: ListColumn<never, string>,
  on: 'page' | 'export',
  context: Context,
): boolean => (only === undefined || only === on) && (when === undefined || when(context));

/** Returns what a column says of a row, as text. */
export function textOf<Row>({ text }: ListColumn<Row, string>, row: Row, context: Context): string {
  const said = text(row, context);
  return typeof said === 'string' ? said : said.label;
}

/** Returns the same for the page: a state in its colour, a name that leads to its record. */
export function cellOf<Row>({ text, link }: ListColumn<Row, string>, row: Row, context: Context): Child {
  const said = text(row, context);
  const shown = typeof said === 'string' ? said : <Badge {...said} />;
  const href = link?.(row);
  return href === undefined ? shown : <Link href={href}>{shown}</Link>;
}
