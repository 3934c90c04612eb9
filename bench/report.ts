import type { Inspection } from './floor/inspect.ts';
import type { Measurement } from './measure.ts';

type Row = readonly [name: string, ...cells: string[]];

/** One line a task: how long, how far above its floors, how much it asks. */
export function reportPages(measured: ReadonlyMap<string, Measurement>): string {
  const rows = [...measured].map(([name, m]): Row => {
    const floor = m.sql.p50 + m.static.p50;
    return [
      name,
      String(m.statements),
      String(m.rowsRead),
      (m.bytes / 1024).toFixed(1),
      ms(m.page.p50),
      ms(m.page.p95),
      ms(m.sql.p50),
      ms(m.static.p50),
      times(m.page.p50 / floor),
      times(m.page.p95 / (m.sql.p95 + m.static.p95)),
    ];
  });
  const head: Row = [
    '',
    'SQL',
    'rows read',
    'KB',
    'p50',
    'p95',
    'its SQL',
    'static',
    'p50/floor',
    'p95/floor',
  ];
  return table([head, ...rows]);
}

/** One line a task: how it grows from the first size to the last. */
export function reportGrowth(
  small: ReadonlyMap<string, Measurement>,
  large: ReadonlyMap<string, Measurement>,
): string {
  const rows = [...small].flatMap(([name, before]): Row[] => {
    const after = large.get(name);
    return after
      ? [
          [
            name,
            ms(before.page.p50),
            ms(after.page.p50),
            times(growthOf(before, after)),
            ms(before.sql.p50),
            ms(after.sql.p50),
            String(before.rowsRead),
            String(after.rowsRead),
          ],
        ]
      : [];
  });
  const [from, to] = [small, large].map((measured) => [...measured.values()][0]?.people);
  const head: Row = [
    '',
    `p50 at ${from}`,
    `at ${to}`,
    'growth',
    `SQL at ${from}`,
    `at ${to}`,
    `rows at ${from}`,
    `at ${to}`,
  ];
  return table([head, ...rows]);
}

export const growthOf = (before: Measurement, after: Measurement): number => after.page.p50 / before.page.p50;

/** Returns one line for each fault; nothing where there is none. */
export const reportScans = (measured: ReadonlyMap<string, Inspection>): string[] =>
  [...measured].flatMap(([name, { longScans }]) => longScans.map((scan) => `${name}: ${scan}`));

/** One line a statement: planning and execution at its first calls on a connection, and once its plan is settled. */
export function reportStatements({ explained }: Inspection): string {
  const rows = explained.map(
    ({ sql, first, later }): Row => [
      shortened(sql),
      ...[first.planning, first.execution, later.planning, later.execution].map(hundredths),
    ],
  );
  return table([['ms', 'planning', 'execution', 'later', 'execution'], ...rows]);
}

/** Returns what a statement is about: not the columns that it asks for, nor what stands in brackets. */
function shortened(sql: string): string {
  const flat = sql.replace(/\([^()]*\)/g, '…');
  if (flat !== sql) return shortened(flat);
  return sql
    .replace(/\bselect .*? from /, 'select … from ')
    .replaceAll('"', '')
    .slice(0, 70);
}

const hundredths = (milliseconds: number): string => milliseconds.toFixed(2);
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const times = (value: number): string => `${value.toFixed(2)}×`;

function table(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd : cell.padStart).call(cell, widths[column] ?? 0))
        .join('  '),
    )
    .join('\n');
}
