import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROLES, type Role } from './actors.ts';

const COMMANDS = ['read', 'insert', 'update', 'become', 'delete'] as const;
type Command = (typeof COMMANDS)[number];

const GROUPS: Readonly<Record<string, readonly Role[]>> = {
  anyone: ROLES.filter((role) => role !== 'owner' && role !== 'nobody'),
  staff: ROLES.filter((role) => !['owner', 'nobody', 'public', 'participant'].includes(role)),
};

const who = z.partialRecord(z.enum([...ROLES, 'anyone', 'staff']), z.string());
const table = z.strictObject({
  rights: z.string(),
  owner: z.literal('everything').optional(),
  read: who.optional(),
  insert: who.optional(),
  update: who.optional(),
  become: who.optional(),
  delete: who.optional(),
});

export type ExpectedTable = z.infer<typeof table>;
type Expectation = Readonly<Record<string, ExpectedTable>>;

/** The reviewed table of who may do what to whose rows: `expected-access.yaml`. */
export const readExpectation = (): Expectation =>
  z
    .record(z.string(), table)
    .parse(parse(readFileSync(join(import.meta.dirname, 'expected-access.yaml'), 'utf8')));

/**
 * Returns what a role should reach in a table, in the words of `ProbedDatabase.reach`. `labels` are those of its
 * rows.
 */
export function expectedReach(expected: ExpectedTable, role: Role, labels: readonly string[]): string[] {
  const reached = (command: Command) => labelsFor(expected, command, role, labels);
  const changed = reached('update').sort().join(' ');
  const become = new Set(reached('become'));
  return [
    ...(['read', 'insert', 'delete'] as const).flatMap((command) =>
      reached(command).map((label) => `${command} ${label}`),
    ),
    // A change that reaches rows and may not leave them so is refused; one that reaches none does nothing.
    ...(changed === '' ? [] : labels).map((label) =>
      become.has(label) ? `become ${label} from ${changed}` : `become ${label} refused`,
    ),
  ].sort();
}

function labelsFor(
  expected: ExpectedTable,
  command: Command,
  role: Role,
  labels: readonly string[],
): string[] {
  // Functions of the owner act inside the tenant, whatever the role: everything there, and nothing beyond.
  if (role === 'owner')
    return labels.filter((label) => expected.owner === 'everything' || !label.startsWith('foreign'));
  // Who may change a row may turn it into any row they may change, unless something else is said.
  const said = command === 'become' ? (expected.become ?? expected.update) : expected[command];
  const patterns = Object.entries(said ?? {})
    .filter(([name]) => name === role || GROUPS[name]?.includes(role))
    .flatMap(([, list]) => list.split(' '));
  return labels.filter((label) => patterns.some((pattern) => matches(pattern, label)));
}

/** Tells whether a label is meant by `own`, `own.draft`, `all` (own and other) or `all.draft`. */
function matches(pattern: string, label: string): boolean {
  const [whose, state] = label.split('.');
  const [wanted, wantedState] = pattern.split('.');
  const isWhose = wanted === whose || (wanted === 'all' && whose !== 'foreign');
  return isWhose && (wantedState === undefined || wantedState === state);
}
