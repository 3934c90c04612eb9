import pg from 'pg';
import type { Statement } from '../land/recorder.ts';

/** One statement as PostgreSQL plans and runs it, in milliseconds. */
export type Explained = {
  readonly sql: string;
  /** Planned for its values, as in the first five times on a connection. */
  readonly first: Run;
  /** The same with the plan that PostgreSQL settled on afterwards: a kept one needs no planning any more. */
  readonly later: Run;
  /** The tables that one of the two reads from end to end. */
  readonly scanned: readonly string[];
};

type Run = { readonly planning: number; readonly execution: number };

/** PostgreSQL decides after five; the sixth still pays for making the plan that is kept. */
const TIMES_UNTIL_SETTLED = 7;

/** Prepares a statement and runs it until its plan is settled, inside a transaction, and leaves no trace in it. */
export async function explain(client: pg.Client, { sql, parameters }: Statement): Promise<Explained> {
  const values = parameters.length > 0 ? `(${parameters.map(literal).join(', ')})` : '';
  await client.query(`prepare explained as ${sql}`);
  const plans: Plan[] = [];
  while (plans.length < TIMES_UNTIL_SETTLED) {
    await client.query('savepoint untouched');
    const { rows } = await client.query<{ 'QUERY PLAN': [Plan] }>(
      `explain (analyze, timing off, format json) execute explained${values}`,
    );
    plans.push((rows[0] as { 'QUERY PLAN': [Plan] })['QUERY PLAN'][0]);
    await client.query('rollback to untouched; release untouched');
  }
  await client.query('deallocate explained');
  // The very first also reads what the connection did not know yet about the tables.
  const [first, later] = [plans[1], plans[TIMES_UNTIL_SETTLED - 1]] as [Plan, Plan];
  return {
    sql: sql.replace(/\s+/g, ' ').trim(),
    first: runOf(first),
    later: runOf(later),
    scanned: [...new Set([first, later].flatMap((plan) => scannedTables(plan.Plan)))],
  };
}

type Plan = { Plan: PlanNode; 'Planning Time': number; 'Execution Time': number };

type PlanNode = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Loops': number;
  Plans?: PlanNode[];
};

const runOf = (plan: Plan): Run => ({ planning: plan['Planning Time'], execution: plan['Execution Time'] });

/** Returns the tables that were read from end to end; a part of the plan that was not needed reads none. */
const scannedTables = (node: PlanNode): string[] => [
  ...(node['Node Type'] === 'Seq Scan' && node['Relation Name'] && node['Actual Loops'] > 0
    ? [node['Relation Name']]
    : []),
  ...(node.Plans ?? []).flatMap(scannedTables),
];

/** A prepared statement takes its values from SQL only here, so they are written as the driver would send them. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map((each) => JSON.stringify(each)).join()}}`);
  return pg.escapeLiteral(typeof value === 'object' ? JSON.stringify(value) : String(value));
}
