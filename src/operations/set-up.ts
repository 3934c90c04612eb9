import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { setUpAddress, signInByLinkAddress } from '#modules/identity/addresses.ts';
import { findLockedOutAdministrator, newGateSecret, SECRET_MINUTES } from '#modules/identity/index.ts';
import { ensureFirstLand, type Land } from '#platform/database/land.ts';
import { inLand } from '#web/address.ts';
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
  const { mode, lands } = offer.installation;
  if (mode === 'empty' && lands[0]) await offerSetUp(offer, lands[0]);
  if (mode === 'production') for (const land of lands) await offerEnrolment(offer, land);
}

async function offerSetUp({ system, origin, log }: Offer, land: Land): Promise<void> {
  const secret = await system.store.forRole(land.id, 'gate', (work) =>
    newGateSecret(work, { kind: 'set-up-link', detail: { choosesLand: true } }),
  );
  log(
    `This installation is empty. Set it up once, within ${hoursOf('set-up-link')} hours, at:\n  ${origin}${setUpAddress({ link: secret })}`,
  );
}

async function offerEnrolment({ system, installation, origin, log }: Offer, land: Land): Promise<void> {
  const slug = installation.lands.length > 1 ? land.slug : undefined;
  await system.store.forRole(land.id, 'gate', async (work) => {
    const accountId = await findLockedOutAdministrator(work);
    if (!accountId) return;
    const secret = await newGateSecret(work, { kind: 'enrolment-link', accountId });
    log(
      `${land.name}: no administrator can sign in yet. The first one makes a passkey, within ${hoursOf('enrolment-link')} hours, at:\n  ${origin}${inLand(signInByLinkAddress({ link: secret }), slug)}`,
    );
  });
}

/** Makes the first Land of an empty installation, before anybody asks for it; only the owner of the database can. */
export async function ensureLand({ admin }: System): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await ensureFirstLand(client, randomUUID);
  } finally {
    await client.end();
  }
}
