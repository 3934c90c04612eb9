import type { Runner } from '#platform/commands/run-command.ts';
import type { Store } from '#platform/database/database.ts';
import type { Land } from '#platform/database/land.ts';
import type { Work } from '#platform/work.ts';
import type { OpenId } from '#web/open-id.ts';
import type { IsProxy } from './address.ts';

/** The parts that answering a request takes, put together once in `compose`. */
export type App = {
  readonly store: Store;
  readonly run: Runner;
  readonly may: (role: string, permission: string) => boolean;
  readonly refuseAccess: (work: Work, what: string) => Promise<void>;
  readonly settings: { readonly origin: string; readonly isProxy: IsProxy };
  readonly openId: OpenId | undefined;
  readonly lands: () => readonly Land[];
  readonly isDemonstration: () => boolean;
  readonly log: (line: string) => void;
};
