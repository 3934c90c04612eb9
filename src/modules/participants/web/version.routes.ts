import { versionMoveRoutes } from '#modules/programmes/index.ts';
import {
  decideParticipationVersionAddress,
  participationVersionAddress,
  personAddress,
} from '../addresses.ts';
import { participationVersionMove } from '../commands/version-move.ts';
import { participantsMessages } from '../messages.ts';

/** The page on which a participation moves to another version of its programme. */
export const participationVersionRoutes = versionMoveRoutes(participationVersionMove, {
  address: participationVersionAddress,
  decideAddress: decideParticipationVersionAddress,
  matter: personAddress,
  read: 'participants.read-versions',
  messages: participantsMessages,
});
