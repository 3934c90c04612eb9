import { z } from 'zod';
import { type Decision, decided } from '#kernel/decision.ts';
import { decideByAnother, type FourEyesRefusal, type Ruling } from '#kernel/four-eyes.ts';
import { keepCalculation, openCommitment, postEntry } from '#modules/funding/index.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { defineCommand } from '#platform/commands/command.ts';
import type { Work } from '#platform/work.ts';
import { type ApplicationStatus, hashApplication, moveApplication } from '../model/application.ts';
import { type Award, awardGrant } from '../model/award-grant.ts';
import type { SplitRefusal } from '../model/split.ts';
import { updateApplication } from '../store/applications.ts';
import { closeDecision } from '../store/decisions.ts';
import { insertGrant, insertProjects } from '../store/grants.ts';
import { loadForDecision } from '../store/load-for-decision.ts';

const AFTER: Readonly<Record<Ruling, ApplicationStatus>> = {
  approved: 'granted',
  rejected: 'rejected',
  returned: 'submitted',
  lapsed: 'submitted',
};

type Ruled = {
  readonly applicationId: string;
  readonly decisionId: string;
  readonly ruling: Ruling;
  readonly reason: string | undefined;
  readonly award: Award | undefined;
};

/**
 * Entscheiden: the second of two people agrees to what the first prepared, or returns it. What is agreed happens at
 * once and together: notice, commitments in the ledger, projects and their places.
 */
export const decideApplication = defineCommand({
  name: 'grants.decide-application',
  permission: 'grants.decide-application',
  input: z
    .strictObject({
      id: z.uuid(),
      version: z.int(),
      verdict: z.enum(['agree', 'return']),
      reason: z.string().trim().min(3).max(5000).optional(),
    })
    .refine(
      ...acrossFields<{ verdict: string; reason?: string | undefined }>(
        ['reason', 'verdict'],
        'needs-reason',
        ({ verdict, reason }) => verdict === 'agree' || reason !== undefined,
      ),
    ),
  load: (work, { id }) => loadForDecision(work, id),
  version: ({ application }) => application.version,
  decide: (
    loaded,
    { verdict, reason },
    facts,
  ): Decision<Ruled, FourEyesRefusal | SplitRefusal | 'wrong-status'> => {
    const { application, prepared } = loaded;
    const move = moveApplication('grants.decide-application', application.status);
    if (move.refusal) return move;
    const contentHash = hashApplication(application);
    const ruled = decideByAnother(prepared, { by: facts.actor.accountId, verdict, contentHash });
    if (ruled.refusal) return ruled;

    const { decision, ruling } = ruled.change;
    const change = { applicationId: application.id, decisionId: decision.id, ruling, reason };
    if (ruling !== 'approved') return decided({ ...change, award: undefined });
    const award = awardGrant({ ...loaded, prepared: decision }, facts);
    return award.refusal ? award : decided({ ...change, award: award.change });
  },
  save: async (work, { applicationId, decisionId, ruling, reason, award }) => {
    await closeDecision(work, { id: decisionId, ruling, reason });
    await updateApplication(work, applicationId, { status: AFTER[ruling] });
    if (award) await writeAward(work, award);
  },
  trace: ({ applicationId, ruling, reason, award }) => ({
    objectKind: 'application',
    objectId: applicationId,
    payload: { ruling, reason, award },
  }),
  announce: ({ applicationId, ruling, award }) => [
    { event: 'application-decided', payload: { applicationId, ruling } },
    ...(award
      ? [{ event: 'grant-awarded', payload: { grantId: award.grant.id, districtId: award.grant.districtId } }]
      : []),
  ],
  answer: ({ applicationId, ruling, award }) => ({ id: applicationId, ruling, grantId: award?.grant.id }),
  constraints: { commitments_within_appropriation: 'line-exhausted' },
});

async function writeAward(work: Work, { grant, projects, calculation, commitments }: Award): Promise<void> {
  await insertGrant(work, grant);
  await insertProjects(work, grant, projects);
  await keepCalculation(work, calculation);
  for (const { entry, ...commitment } of commitments) {
    await openCommitment(work, commitment);
    await postEntry(work, entry);
  }
}
