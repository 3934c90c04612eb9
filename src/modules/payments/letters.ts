import { z } from 'zod';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody } from '#web/letter.ts';
import { claimAddress } from './addresses.ts';

const words = catalogue(
  {
    released: {
      job: 'Über eine Auszahlung schreiben',
      subject: 'Auszahlung freigegeben',
      text: 'ein Auszahlungsantrag Ihrer Organisation ist zur Auszahlung freigegeben.',
    },
    claimed: {
      job: 'Über eine Rückforderung schreiben',
      subject: 'Rückforderung',
      text: 'von einer Auszahlung an Ihre Organisation wird Geld zurückgefordert. Betrag, Grund, Rechtsgrundlage und Frist stehen hier:',
    },
  },
  {
    released: {
      job: 'Write about a payment',
      subject: 'Payment released',
      text: 'a claim of your organisation is released for payment.',
    },
    claimed: {
      job: 'Write about money claimed back',
      subject: 'Money claimed back',
      text: 'money is claimed back from a payment to your organisation. Amount, reason, legal basis and day stand here:',
    },
  },
);

const claim = z.object({ claimId: z.uuid(), granteeId: z.uuid() });

/** A grantee is a provider or a district; the one that is not is nobody of that role. */
const toGrantee = (to: 'provider' | 'district-office', job: string, said: keyof typeof words) =>
  defineLetter({
    job,
    to,
    words: () => words[said],
    payload: claim,
    find: async (_, { claimId, granteeId }) => ({
      path: claimAddress(claimId),
      organisationId: granteeId,
    }),
  });

/** The letters of the decisions about payments and about money claimed back. */
export const letterOfPayment = toGrantee('provider', 'tell-of-payment', 'released');
export const letterOfDistrictPayment = toGrantee('district-office', 'tell-district-of-payment', 'released');
export const letterOfRecovery = toGrantee('provider', 'tell-of-recovery', 'claimed');
export const letterOfDistrictRecovery = toGrantee('district-office', 'tell-district-of-recovery', 'claimed');

/** The other events of this module, and who is told of them in which words. */
export const paymentsEvents: Events = { 'claim-submitted': nobody };
