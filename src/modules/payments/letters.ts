import { z } from 'zod';
import type { Work } from '#platform/work.ts';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody, type Subject } from '#web/letter.ts';
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

/** Every event of this module, and who is told of it in which words. */
export const paymentsEvents: Events = {
  'funds-requested': nobody,
  'funds-request-returned': nobody,
  'payment-released': defineLetter({
    job: 'tell-of-payment',
    to: 'provider',
    words: () => words.released,
    payload: request,
    find: requestOfProvider,
  }),
  'recovery-claimed': defineLetter({
    job: 'tell-of-recovery',
    to: 'provider',
    words: () => words.claimed,
    payload: request,
    find: requestOfProvider,
  }),
};

async function requestOfProvider(
  _: Work,
  { fundsRequestId, providerId }: z.output<typeof request>,
): Promise<Subject> {
  return { path: requestAddress(fundsRequestId), organisationId: providerId };
}
