import { versionMoveRoutes } from '#modules/programmes/index.ts';
import type { Route } from '#web/route.ts';
import {
  applicationAddress,
  applicationVersionAddress,
  decideApplicationVersionAddress,
  decideGrantVersionAddress,
  grantAddress,
  grantVersionAddress,
} from '../addresses.ts';
import { applicationVersionMove, grantVersionMove } from '../commands/version-moves.ts';
import { grantsMessages } from '../messages.ts';

const SHARED = { read: 'grants.read-versions', messages: grantsMessages };

/** The pages on which grants and applications move to another version of their programme. */
export const versionRoutes: readonly Route[] = [
  ...versionMoveRoutes(grantVersionMove, {
    ...SHARED,
    address: grantVersionAddress,
    decideAddress: decideGrantVersionAddress,
    matter: grantAddress,
  }),
  ...versionMoveRoutes(applicationVersionMove, {
    ...SHARED,
    address: applicationVersionAddress,
    decideAddress: decideApplicationVersionAddress,
    matter: applicationAddress,
  }),
];
