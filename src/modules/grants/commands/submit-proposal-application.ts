import { z } from 'zod';
import { refused } from '#kernel/decision.ts';
import { findSelectedProposal } from '#modules/calls/index.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter, mayApply, mayRunFor } from '../model/application.ts';
import { faultsInLines } from '../model/asked-plan.ts';
import { openApplication } from '../model/open-application.ts';
import { applicationDays, applicationLines, endsAfterStart } from './application-input.ts';
import { loadApplying, submitted } from './submitted.ts';

/** Antrag aus einem Vorschlag: who was selected applies with the proposal as it is, invited where the programme wants that. */
export const submitProposalApplication = defineCommand({
  name: 'grants.submit-proposal-application',
  permission: 'grants.submit-proposal-application',
  input: z
    .strictObject({ proposalId: z.uuid(), ...applicationDays, lines: applicationLines })
    .refine(...endsAfterStart),
  load: async (work, { proposalId }) => {
    const proposal = await findSelectedProposal(work, proposalId);
    if (!proposal) return undefined;
    const { programmeId, rulesFrom, area } = proposal;
    const districtId = proposal.districtId ?? work.actor.districtId;
    return {
      proposal,
      districtId,
      programme: await getProgrammeRules(work, programmeId, rulesFrom, area),
      ...(await loadApplying(work, programmeId, districtId)),
    };
  },
  judge: ({ proposal, programme }, { lines, startsOn, lastDay }) =>
    faultsInLines(lines, [proposal.item], programme, { from: startsOn, until: dayAfter(lastDay) }),
  decide: (
    { proposal, districtId, inForce, ...between },
    { proposalId, startsOn, lastDay, lines },
    { newId, today },
  ) => {
    const { programme, applicant } = between;
    if (proposal.status !== 'recommended') return refused('not-selected');
    if (proposal.appliedBy === 'runner') return refused('runner-applies');
    const days = { startsOn, endsOn: dayAfter(lastDay) };
    // Where the programme has no station for applications, the selected proposal is the application.
    const may =
      proposal.appliedBy === 'invitation'
        ? mayApply(
            programme,
            { by: applicant.kind, ...days, inForce, invitedUntil: proposal.invitedUntil },
            today,
          )
        : mayRunFor(programme, { to: applicant.kind, ...days });
    if (may.refusal) return may;
    const { programmeId, rulesFrom, area } = proposal;
    const items = [{ ...proposal.item, projectId: newId() }];
    return openApplication(
      { programmeId, rulesFrom, area, districtId, callId: null, proposalId, ...days, items, lines },
      between,
      newId,
    );
  },
  ...submitted,
  constraints: { application_tenant_id_proposal_id_key: 'already-applied' },
});
