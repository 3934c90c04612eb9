import { z } from 'zod';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody } from '#web/letter.ts';
import { requestAddress } from './addresses.ts';

const words = catalogue(
  {
    released: {
      job: 'Über eine Auszahlung schreiben',
      subject: 'Auszahlung freigegeben',
      text: 'eine Mittelanforderung Ihres Trägers ist zur Auszahlung freigegeben.',
    },
    claimed: {
      job: 'Über eine Rückforderung schreiben',
      subject: 'Rückforderung',
      text: 'von einer Auszahlung an Ihren Träger wird Geld zurückgefordert. Betrag, Grund, Rechtsgrundlage und Frist stehen hier:',
    },
  },
  {
    released: {
      job: 'Write about a payment',
      subject: 'Payment released',
      text: 'a request for funds of your organisation is released for payment.',
    },
    claimed: {
      job: 'Write about money claimed back',
      subject: 'Money claimed back',
      text: 'money is claimed back from a payment to your organisation. Amount, reason, legal basis and day stand here:',
    },
  },
);

const request = z.object({ fundsRequestId: z.uuid(), providerId: z.uuid() });

const toProvider = (job: string, said: keyof typeof words) =>
  defineLetter({
    job,
    to: 'provider',
    words: () => words[said],
    payload: request,
    find: async (_, { fundsRequestId, providerId }) => ({
      path: requestAddress(fundsRequestId),
      organisationId: providerId,
    }),
  });

/** The letters of the decisions about payments and about money claimed back. */
export const letterOfPayment = toProvider('tell-of-payment', 'released');
export const letterOfRecovery = toProvider('tell-of-recovery', 'claimed');

/** The other events of this module, and who is told of them in which words. */
export const paymentsEvents: Events = { 'funds-requested': nobody };
