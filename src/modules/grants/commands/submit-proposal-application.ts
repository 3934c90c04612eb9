import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findSelectedProposal } from '#modules/calls/index.ts';
import { documentsInForce } from '#modules/documents/index.ts';
import { listGrantAuthorities } from '#modules/identity/index.ts';
import { getActingBody, getProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter, grantorOf, mayApply, mayRunFor } from '../model/application.ts';
import { faultsInLines, planLines } from '../model/asked-plan.ts';
import { proposedPlan } from '../model/propose-plan.ts';
import { insertApplication } from '../store/applications.ts';
import { applicationDays, applicationLines, endsAfterStart } from './application-input.ts';

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
      applicant: await getActingBody(work),
      authorities: await listGrantAuthorities(work, districtId),
      inForce: await documentsInForce(work, programmeId, districtId),
    };
  },
  judge: ({ proposal, programme }, { lines, startsOn, lastDay }) =>
    faultsInLines(lines, [proposal.item], programme, { from: startsOn, until: dayAfter(lastDay) }),
  decide: (
    { proposal, districtId, programme, applicant, authorities, inForce },
    { proposalId, startsOn, lastDay, lines },
    { newId, today },
  ) => {
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
    const items = [{ ...proposal.item, projectId: newId() }];
    const grantor = grantorOf(programme, authorities);
    if (grantor.refusal) return grantor;
    if (districtId === null) return refused('no-district');
    return decided({
      ...days,
      id: newId(),
      programmeId: proposal.programmeId,
      rulesFrom: proposal.rulesFrom,
      area: proposal.area,
      districtId,
      callId: null,
      proposalId,
      granteeId: applicant.id,
      grantorId: grantor.change,
      parentGrantId: null,
      items,
      plan: proposedPlan(
        {
          items,
          lines: planLines(lines, items, programme),
          span: { from: days.startsOn, until: days.endsOn },
        },
        programme,
        newId,
      ),
    });
  },
  save: insertApplication,
  trace: (application) => ({
    objectKind: 'application',
    objectId: application.id,
    payload: application,
  }),
  announce: ({ id }) => [{ event: 'application-submitted', payload: { applicationId: id } }],
  answer: ({ id }) => ({ id }),
  constraints: { application_tenant_id_proposal_id_key: 'already-applied' },
});
