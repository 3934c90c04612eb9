import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { HOLDING } from '../model/document.ts';
import { loadOwn, updateDocument } from '../store.ts';

/** Öffentlich machen: from this day on everybody reads it, with its parties and their days. */
export const makePublic = defineCommand({
  name: 'documents.make-public',
  permission: 'documents.make-public',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    publicFrom: z.string().refine(isIsoDate, { error: 'no-such-day' }),
  }),
  load: (work, { id }) => loadOwn(work, id),
  version: ({ version }) => version,
  decide: ({ id, status, inForceOn }, { publicFrom }) => {
    if (!HOLDING.includes(status)) return refused('not-in-force', { status });
    if (inForceOn !== null && publicFrom < inForceOn) return refused('before-in-force', { inForceOn });
    return decided({ id, publicFrom });
  },
  save: (work, { id, publicFrom }) => updateDocument(work, id, { publicFrom }),
  trace: ({ id, publicFrom }) => ({ objectKind: 'document', objectId: id, payload: { publicFrom } }),
  answer: ({ id }) => ({ id }),
});
