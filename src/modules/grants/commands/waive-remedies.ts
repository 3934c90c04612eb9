import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { insertWaiver, loadOwnNotice } from '../store/waivers.ts';

/**
 * Auf Rechtsbehelfe verzichten: a grantee declares that it will not contest the notice it has read, which is final from then
 * on. Which notice that is, its number says, in the place of a version.
 */
export const waiveRemedies = defineCommand({
  name: 'grants.waive-remedies',
  permission: 'grants.waive-remedies',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: (work, { id }) => loadOwnNotice(work, id),
  version: ({ number }) => number,
  decide: (notice, _input, { today }) =>
    notice.finalOn <= today
      ? refused('already-final', { finalOn: notice.finalOn })
      : decided({ notice, waivedOn: today }),
  save: (work, { notice, waivedOn }) => insertWaiver(work, notice, waivedOn),
  trace: ({ notice: { applicationId, grantId, number }, waivedOn }) => ({
    objectKind: 'application',
    objectId: applicationId,
    payload: { grantId, number, waivedOn },
  }),
  answer: ({ notice: { grantId } }) => ({ id: grantId }),
});
