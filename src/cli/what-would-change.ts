import pg from 'pg';
import { type ChangeInput, type Parsed, parseChangeInput, whatWouldChange } from '#law/index.ts';
import { recordEntry } from '#modules/audit/index.ts';
import { listOpenCases } from '#modules/participants/index.ts';
import { namedLand, readInstallation } from '#operations/installation.ts';
import type { System } from '#operations/open-system.ts';
import { type Arguments, usage } from './command-line.ts';
import { readDocument } from './read-document.ts';
import { withSystem } from './with-system.ts';

type Answer = { exitCode: 0 | 2; document: unknown };

/**
 * Runs `law what-would-change FILE --cases database`: runs a change over every open case, by pseudonym; prints who is
 * affected.
 */
export async function whatWouldChangeHere({ words, options, settings }: Arguments): Promise<number> {
  if (words[0] !== 'what-would-change' || options.cases !== 'database')
    return usage('--cases database belongs to law what-would-change');
  const text = readDocument(words.slice(1));
  const { exitCode, document } = await withSystem(settings, (system) =>
    runChange(system, text, options.land),
  );
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  return exitCode;
}

/** Compares both sides on the open cases of one Land, and records that it was done. */
export async function runChange(
  { store, admin }: Pick<System, 'store' | 'admin'>,
  text: string,
  slug?: string,
): Promise<Answer> {
  const { input, problems } = parseSides(text);
  if (problems) return { exitCode: 2, document: { error: 'invalid-input', problems } };
  const { id: tenantId } = namedLand(await readInstallation(store), slug);
  const cases = await withOwner(admin, (client) => listOpenCases(client, tenantId));
  const comparison = whatWouldChange({ ...input, cases });
  await store.forRole(tenantId, 'system', (work) =>
    recordEntry(work, {
      kind: 'read',
      action: 'law.what-would-change',
      objectKind: 'law',
      objectId: work.newId(),
      payload: {
        before: input.before,
        after: input.after,
        cases: comparison.cases,
        affectedCases: comparison.affectedCases,
      },
    }),
  );
  return { exitCode: 0, document: comparison };
}

/** Reads from the file what is compared; on whom, the database says. */
function parseSides(text: string): Parsed<ChangeInput> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: '', message: `is not JSON: ${(error as SyntaxError).message}` }] };
  }
  if (document !== null && typeof document === 'object' && 'cases' in document)
    return { problems: [{ path: 'cases', message: 'come from the database: leave them out' }] };
  return parseChangeInput({ ...(document as object), cases: [] });
}

async function withOwner<T>(admin: pg.ClientConfig, read: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    return await read(client);
  } finally {
    await client.end();
  }
}
