import { recordEntry } from '#modules/audit/index.ts';
import type { Installation } from '#operations/installation.ts';
import { createRunner } from '#platform/commands/run-command.ts';
import type { Store } from '#platform/database/database.ts';
import type { OpenId } from '#web/open-id.ts';
import { gateOf } from './access.ts';
import type { IsProxy } from './address.ts';
import type { App } from './app.ts';
import { followersOf, permissions } from './modules.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';

export const may = gateOf(permissions);

/** The runner that every change goes through: one permission check, one audit trail, and what follows at once. */
export const run = createRunner({ may, record: recordEntry, followersOf });

/** Puts the web application together from its parts. */
export function compose(parts: {
  store: Store;
  origin: string;
  isProxy?: IsProxy | undefined;
  installation: () => Installation;
  openId?: OpenId | undefined;
  log: (line: string) => void;
}): App {
  const { store, origin, isProxy = () => false, installation, openId, log } = parts;
  return {
    store,
    run,
    may,
    refuseAccess: (work, permission) =>
      recordEntry(work, {
        kind: 'refused',
        action: permission,
        objectKind: 'page',
        objectId: NOBODY,
        payload: { reason: 'not-permitted' },
      }),
    settings: { origin, isProxy },
    openId,
    lands: () => installation().lands,
    isDemonstration: () => installation().mode === 'demonstration',
    log,
  };
}
