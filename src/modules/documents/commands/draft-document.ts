import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { organisationOf } from '#platform/work.ts';
import { WRITTEN_KINDS } from '../model/document.ts';
import { wayOfDocument } from '../model/document-station.ts';
import { findBody, insertDocument, listApprovers } from '../store.ts';

/** Dokument beginnen: a body drafts what the programme lets it write. */
export const draftDocument = defineCommand({
  name: 'documents.draft-document',
  permission: 'documents.draft-document',
  input: z.strictObject({
    programmeId: z.uuid(),
    kind: z.enum(WRITTEN_KINDS),
    title: z.string().trim().min(3).max(200),
  }),
  load: async (work, { programmeId }) => {
    const programme = await findProgrammeRules(work, programmeId);
    const owner = await findBody(work, organisationOf(work.actor));
    const { districtId } = work.actor;
    return programme && owner && { programme, owner, districtId, approvers: await listApprovers(work) };
  },
  decide: ({ programme, owner, districtId, approvers }, { kind, title, programmeId }, { newId, today }) => {
    if (programme.status !== 'published') return refused('programme-not-published');
    const way = wayOfDocument(programme, { kind, owner, on: today }, approvers);
    if (way.refusal) return way;
    const id = newId();
    return decided({
      ...way.change,
      ...{ id, kind, programmeId, title, districtId },
      seriesId: id,
      number: 1,
      rulesFrom: programme.validFrom,
      ownerId: owner.id,
      subjectId: null,
      body: '',
      content: null,
      hash: null,
      status: 'draft' as const,
      inForceOn: null,
    });
  },
  save: insertDocument,
  trace: ({ id, kind, title }) => ({ objectKind: 'document', objectId: id, payload: { kind, title } }),
  answer: ({ id }) => ({ id }),
});
