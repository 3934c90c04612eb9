import type { Child } from 'hono/jsx';
import { Badge, Link, type Tone } from '#ui/parts.ts';
import type { Context } from './context.ts';

type Marked = { readonly label: string; readonly tone: Tone | 'neutral' };

/** One column: what it says of a row, where that leads, and the order that its head brings. */
export type ListColumn<Row, Sort extends string> = {
  /** Returns a text, or a state that the page marks with its colour and the export names. */
  readonly text: (row: Row, context: Context) => string | Marked;
  readonly link?: (row: Row, context: Context) => string | undefined;
  /** Draws what the page shows instead, where that is more than a text. */
  readonly cell?: (row: Row, context: Context) => Child;
  /** Returns what the export says, where the page writes it for people: a bare number, nothing for a dash. */
  readonly exported?: (row: Row) => string | number | null;
  readonly sort?: Sort;
  readonly numeric?: true;
  /** The place of the column; both places unless it is said. */
  readonly only?: 'page' | 'export';
  /** Tells for whom the column is; for everybody who sees the list unless it is said. */
  readonly when?: (context: Context, on: 'page' | 'export') => boolean;
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
): boolean => (only === undefined || only === on) && (when === undefined || when(context, on));

/** Returns what a column says of a row in the export. */
export function textOf<Row>(
  { text, exported }: ListColumn<Row, string>,
  row: Row,
  context: Context,
): string | number | null {
  if (exported) return exported(row);
  const said = text(row, context);
  return typeof said === 'string' ? said : said.label;
}

/** The same on the page: a state in its colour, a name that leads to its record. */
export function cellOf<Row>(
  { text, link, cell }: ListColumn<Row, string>,
  row: Row,
  context: Context,
): Child {
  if (cell) return cell(row, context);
  const said = text(row, context);
  const shown = typeof said === 'string' ? said : <Badge {...said} />;
  const href = link?.(row, context);
  return href === undefined ? shown : <Link href={href}>{shown}</Link>;
}
