import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { findLockedOutAdministrator, newGateSecret, SECRET_MINUTES } from '#modules/identity/index.ts';
import { ensureFirstLand } from '#platform/database/land.ts';
import type { Installation } from './installation.ts';
import type { System } from './open-system.ts';

type Offer = { system: System; installation: Installation; origin: string; log: (line: string) => void };

const hoursOf = (kind: keyof typeof SECRET_MINUTES): number => SECRET_MINUTES[kind] / 60;

/**
 * Prints a link that works once where nobody could sign in: an empty installation waits for its first administrator,
 * and one whose administrators have no key yet lets the first of them make it.
 * Whoever starts the service and reads its output is the one who may.
 */
export async function offerWayIn(offer: Offer): Promise<void> {
  if (offer.installation.mode === 'empty') await offerSetUp(offer);
  if (offer.installation.mode === 'production') await offerEnrolment(offer);
}

async function offerSetUp({ system, installation, origin, log }: Offer): Promise<void> {
  const secret = await system.store.forRole(installation.tenantId, 'gate', (work) =>
    newGateSecret(work, { kind: 'set-up-link' }),
  );
  log(
    `This installation is empty. Set it up once, within ${hoursOf('set-up-link')} hours, at:\n  ${origin}/set-up?link=${secret}`,
  );
}

async function offerEnrolment({ system, installation, origin, log }: Offer): Promise<void> {
  await system.store.forRole(installation.tenantId, 'gate', async (work) => {
    const accountId = await findLockedOutAdministrator(work);
    if (!accountId) return;
    const secret = await newGateSecret(work, { kind: 'enrolment-link', accountId });
    log(
      `No administrator can sign in yet. The first one makes a passkey, within ${hoursOf('enrolment-link')} hours, at:\n  ${origin}/link?link=${secret}`,
    );
  });
}

/** Makes the first Land of an empty installation, before anybody asks for it; only the owner of the database can. */
export async function ensureLand({ admin }: System): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await ensureFirstLand(client, { id: randomUUID(), slug: 'land', name: 'Stellwerk' });
  } finally {
    await client.end();
  }
}
