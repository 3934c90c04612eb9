import { randomUUID } from 'node:crypto';
import { run } from '#app/compose.ts';
import { cookieValue, createToken, hashSecret, newSecret } from '#modules/identity/index.ts';
import { namedLand, readInstallation } from '#operations/installation.ts';
import type { Outcome } from '#platform/commands/command.ts';
import type { Store } from '#platform/database/database.ts';
import { type Arguments, usage } from './command-line.ts';
import { withSystem } from './with-system.ts';

type Wanted = { organisationId?: string | undefined; role?: string | undefined };

/**
 * Runs `token create`: an API token with the rights of one role in one organisation; prints it once, keeps only its
 * hash.
 */
export async function token({ words, options, settings }: Arguments): Promise<number> {
  if (words[0] !== 'create') return usage('token knows: create');
  const wanted = { organisationId: options.organisation, role: options.role };
  const { exitCode, document } = await withSystem(settings, ({ store }) =>
    issueToken(store, wanted, options.land),
  );
  process.stdout.write(`${JSON.stringify(document)}\n`);
  return exitCode;
}

type Answer = { exitCode: 0 | 1 | 2; document: Readonly<Record<string, unknown>> };

/** Runs the same command as the page, with the rights of whoever can reach the database. */
export async function issueToken(store: Store, wanted: Wanted, slug?: string): Promise<Answer> {
  const { id: tenantId } = namedLand(await readInstallation(store), slug);
  const secret = newSecret();
  const input = {
    ...wanted,
    label: `API ${wanted.role ?? ''}`,
    secretHash: hashSecret(secret).toString('base64url'),
  };
  const outcome = await store.forRole(tenantId, 'gate', (work) =>
    run(work, createToken, { commandId: randomUUID(), input }),
  );
  if (outcome.kind !== 'done')
    return { exitCode: 2, document: { error: 'invalid-input', problems: problemsOf(outcome) } };
  return {
    exitCode: 0,
    document: { token: cookieValue({ tenantId, secret }), expiresAt: outcome.answer.expiresAt },
  };
}

/** Returns what to change on the command line, every fault at once. */
function problemsOf(outcome: Exclude<Outcome, { kind: 'done' }>): { path: string; message: string }[] {
  if (outcome.kind === 'invalid')
    return outcome.problems.map(({ path, code }) => ({
      path: OPTIONS[path] ?? path,
      message: MESSAGES[code] ?? code,
    }));
  const code = outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
  return [
    { path: code === 'role-does-not-fit' ? '--role' : '--organisation', message: MESSAGES[code] ?? code },
  ];
}

const OPTIONS: Readonly<Record<string, string>> = { organisationId: '--organisation', role: '--role' };

const MESSAGES: Readonly<Record<string, string>> = {
  required: 'is missing',
  'wrong-format': 'is not an id',
  'not-a-choice': 'is not a role that staff can hold',
  'no-such-organisation': 'there is no organisation with this id',
  'role-does-not-fit': 'an organisation of this kind does not have this role',
};
