import { z } from 'zod';
import { SPEAKERS } from '#modules/identity/index.ts';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody } from '#web/letter.ts';
import { documentAddress } from './addresses.ts';

const words = catalogue(
  {
    returned: {
      job: 'Über ein zurückgegebenes Dokument schreiben',
      subject: 'Ihr Dokument kam zurück',
      text: 'was Sie eingereicht haben, kam mit einer Begründung zurück. Sie steht hier; dort beginnen Sie auch die nächste Fassung:',
    },
    offered: {
      job: 'Um eine Unterschrift bitten',
      subject: 'Ein Text wartet auf Ihre Unterschrift',
      text: 'Ihre Stelle ist gebeten, einen Text zu unterzeichnen. Er steht hier; dort unterzeichnen Sie oder lehnen mit Begründung ab:',
    },
    signed: {
      job: 'Über eine Unterschrift schreiben',
      subject: 'Ihr Text ist unterzeichnet worden',
      text: 'eine Stelle hat Ihren Text unterzeichnet oder ist ihm beigetreten. Wer unterzeichnet hat und wer noch fehlt, steht hier:',
    },
    refused: {
      job: 'Über eine abgelehnte Unterschrift schreiben',
      subject: 'Eine Unterschrift ist abgelehnt worden',
      text: 'eine Stelle hat Ihren Text nicht unterzeichnet oder tritt ihm nicht bei. Ihr Grund steht hier:',
    },
    approved: {
      job: 'Über ein genehmigtes Dokument schreiben',
      subject: 'Ihr Dokument ist genehmigt',
      text: 'was Sie eingereicht haben, ist genehmigt und gilt ab heute:',
    },
  },
  {
    returned: {
      job: 'Write about a returned document',
      subject: 'Your document came back',
      text: 'what you submitted came back with a reason. It stands here, where you also begin the next text:',
    },
    offered: {
      job: 'Ask for a signature',
      subject: 'A text waits for your signature',
      text: 'your body is asked to sign a text. It stands here, where you sign it or refuse with a reason:',
    },
    signed: {
      job: 'Write about a signature',
      subject: 'Your text was signed',
      text: 'a body signed your text or joined it. Who has signed and who is still missing stands here:',
    },
    refused: {
      job: 'Write about a refused signature',
      subject: 'A signature was refused',
      text: 'a body did not sign your text, or does not join it. Its reason stands here:',
    },
    approved: {
      job: 'Write about an approved document',
      subject: 'Your document is approved',
      text: 'what you submitted is approved and holds from today on:',
    },
  },
);

const document = z.object({ documentId: z.uuid(), ownerId: z.uuid() });

const toOwner = (job: string, said: keyof typeof words) =>
  defineLetter({
    job,
    to: SPEAKERS,
    words: () => words[said],
    payload: document,
    find: async (_, { documentId, ownerId }) => ({
      path: documentAddress(documentId),
      organisationId: ownerId,
    }),
  });

export const letterOfApproval = toOwner('tell-of-approval', 'approved');

/** The other events of this module, and who is told of them in which words. */
export const documentsEvents: Events = {
  'document-offered': defineLetter({
    job: 'ask-for-signature',
    to: SPEAKERS,
    words: () => words.offered,
    payload: z.object({ documentId: z.uuid(), organisationIds: z.array(z.uuid()) }),
    find: async (_, { documentId, organisationIds }) =>
      organisationIds.map((organisationId) => ({ path: documentAddress(documentId), organisationId })),
  }),
  'document-signed': toOwner('tell-of-signature', 'signed'),
  'document-refused': toOwner('tell-of-refusal', 'refused'),
  'document-submitted': nobody,
  'document-returned': toOwner('tell-of-return', 'returned'),
};
