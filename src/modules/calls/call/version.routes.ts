import { versionMoveRoutes } from '#modules/programmes/index.ts';
import { callAddress, callVersionAddress, decideCallVersionAddress } from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import { callVersionMove } from './version-move.ts';

/** The page on which a call moves to another version of its programme. */
export const callVersionRoutes = versionMoveRoutes(callVersionMove, {
  address: callVersionAddress,
  decideAddress: decideCallVersionAddress,
  matter: callAddress,
  read: 'calls.read-versions',
  messages: callsMessages,
});
