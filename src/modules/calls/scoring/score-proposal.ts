import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { saveScores } from './committee.store.ts';
import { loadScoreSheet } from './load-score-sheet.ts';
import { fillSheet } from './score-sheet.model.ts';

const score = z.strictObject({
  points: z.int().min(0).max(1000),
  reason: z.string().trim().min(3).max(2000),
});

/** Bewerten: one member's points and reasons for one proposal, changeable until the committee decides. */
export const scoreProposal = defineCommand({
  name: 'calls.score-proposal',
  permission: 'calls.score-proposal',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    scores: z
      .record(z.uuid(), score)
      .refine((scores) => Object.keys(scores).length > 0, { error: 'required' }),
  }),
  load: (work, { id }) => loadScoreSheet(work, id),
  version: (sheet) => sheet.version,
  decide: (sheet, input) => {
    const scores = Object.entries(input.scores).map(([criterionId, said]) => ({ criterionId, ...said }));
    const decision = fillSheet(sheet, scores);
    if (decision.refusal) return decision;
    const { callId, proposalId, version } = sheet;
    return decided({ callId, proposalId, version: version + 1, scores: decision.change });
  },
  save: saveScores,
  trace: ({ callId, proposalId, ...sheet }) => ({
    objectKind: 'score-sheet',
    objectId: proposalId,
    payload: { callId, ...sheet },
  }),
  answer: ({ callId, proposalId }) => ({ id: proposalId, callId }),
});
