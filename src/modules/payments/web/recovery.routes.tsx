import { decisionRoutes } from '#modules/decisions/index.ts';
import { decideRecoveryAddress, recoveryAddress } from '../addresses.ts';
import { recoveryDecision } from '../commands/recovery-decision.ts';
import { recoveryWords } from '../messages/recovery-words.ts';
import { paymentsMessages } from '../messages.ts';
import { findClaim } from '../queries/find-claim.ts';
import { prepareRecoveryFields, presentProposal, presentRecovery } from './recovery.presenter.ts';
import { RecoveryClaims } from './recovery-claims.tsx';

/** The page on which money of a payment is claimed back. */
export const recoveryRoutes = decisionRoutes(recoveryDecision, {
  address: recoveryAddress,
  decideAddress: decideRecoveryAddress,
  read: 'payments.read-recovery',
  done: 'payments.recovery',
  words: recoveryWords,
  messages: paymentsMessages,
  fields: prepareRecoveryFields,
  proposal: presentProposal,
  find: async ({ work }, id) => {
    const claim = await findClaim(work, id);
    return (
      claim && {
        ...presentRecovery(claim),
        more: <RecoveryClaims claims={claim.recoveries} isOwn={false} mayReceive={false} />,
      }
    );
  },
});
