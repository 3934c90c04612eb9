import { z } from 'zod';
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
    to: 'district-office',
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
  'document-offered': nobody,
  'document-signed': nobody,
  'document-refused': nobody,
  'document-submitted': nobody,
  'document-returned': toOwner('tell-of-return', 'returned'),
};
