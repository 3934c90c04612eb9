import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { run } from '#app/compose.ts';
import { setUpAddress } from '#modules/identity/addresses.ts';
import { newGateSecret, SECRET_MINUTES } from '#modules/identity/index.ts';
import { settleBodies } from '#modules/lands/index.ts';
import { checkLandFile, type LandFile, parseLandFile } from '#modules/programmes/index.ts';
import { namedLand, readInstallation } from '#operations/installation.ts';
import type { System } from '#operations/open-system.ts';
import { foundLand } from '#platform/database/land.ts';
import { inLand } from '#web/address.ts';
import { type Arguments, usage } from './command-line.ts';
import { readDocument } from './read-document.ts';
import { withSystem } from './with-system.ts';

type Answer = { readonly exitCode: 0 | 1 | 2; readonly document: unknown };

/**
 * Runs `land check | found | settle`, each with the file of the bodies of a Land: what is wrong in it; the Land comes into
 * being beside those that are there; its bodies are set up, the second time only what differs.
 */
export async function land({ words, settings }: Arguments): Promise<number> {
  const [verb = '', ...files] = words;
  if (!['check', 'found', 'settle'].includes(verb)) return usage('land knows: check, found, settle');
  const text = readDocument(files);
  const { value } = parseLandFile(text);
  if (verb === 'check' || !value) return write(checkLandFile(text));
  return say(
    await withSystem(settings, (system) =>
      verb === 'found' ? found(system, value, settings.origin) : settle(system, value, text),
    ),
  );
}

/** Founds a Land and makes the link with which its first administrator sets it up. */
export async function found(
  { store, admin }: Pick<System, 'store' | 'admin'>,
  { land: slug, name }: LandFile,
  origin: string,
): Promise<Answer> {
  const { mode } = await readInstallation(store);
  if (mode === 'empty')
    return refusal('not-set-up', 'Set up the first Land with the link that "bin/stellwerk serve" prints.');
  const client = new pg.Client(admin);
  await client.connect();
  const id = await foundLand(client, { slug, name, newId: randomUUID }).finally(() => client.end());
  if (id === undefined) return refusal('already-there', `${name} is there already.`);
  const link = await store.forRole(id, 'gate', (work) => newGateSecret(work, { kind: 'set-up-link' }));
  return {
    exitCode: 0,
    document: {
      land: slug,
      setUp: `${origin}${inLand(setUpAddress({ link }), slug)}`,
      validHours: SECRET_MINUTES['set-up-link'] / 60,
    },
  };
}

/** Sets up the bodies of a Land as its administrator would on the page. */
export async function settle(
  { store }: Pick<System, 'store'>,
  { land: slug }: LandFile,
  text: string,
): Promise<Answer> {
  const { id } = namedLand(await readInstallation(store), slug);
  const outcome = await store.forRole(id, 'gate', (work) =>
    run(work, settleBodies, { commandId: randomUUID(), input: { text } }),
  );
  if (outcome.kind === 'done') return { exitCode: 0, document: { land: slug, ...outcome.answer } };
  return outcome.kind === 'refused'
    ? { exitCode: 1, document: { error: 'refused', ...outcome.refusal } }
    : { exitCode: 1, document: { error: outcome.kind } };
}

const refusal = (error: string, next: string): Answer => ({ exitCode: 1, document: { error, next } });

const say = ({ exitCode, document }: Answer): number =>
  write({ exitCode, stdout: `${JSON.stringify(document, null, 2)}\n` });

function write({
  exitCode,
  stdout,
  stderr = '',
}: {
  exitCode: number;
  stdout: string;
  stderr?: string;
}): number {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return exitCode;
}
