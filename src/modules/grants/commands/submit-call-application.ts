import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findRecommendedCall } from '#modules/calls/index.ts';
import { documentsInForce } from '#modules/documents/index.ts';
import { listGrantAuthorities } from '#modules/identity/index.ts';
import { getActingBody, getProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter, grantorOf, mayApply } from '../model/application.ts';
import { faultsInLines, planLines } from '../model/asked-plan.ts';
import { proposedPlan } from '../model/propose-plan.ts';
import { insertApplication } from '../store/applications.ts';
import { applicationDays, applicationLines, endsAfterStart } from './application-input.ts';

/** Antrag aus einem Aufruf: what the committee recommended becomes the application, proposal by proposal. */
export const submitCallApplication = defineCommand({
  name: 'grants.submit-call-application',
  permission: 'grants.submit-call-application',
  input: z
    .strictObject({ callId: z.uuid(), ...applicationDays, lines: applicationLines })
    .refine(...endsAfterStart),
  load: async (work, { callId }) => {
    const call = await findRecommendedCall(work, callId);
    if (!call?.districtId) return undefined;
    const programme = await getProgrammeRules(work, call.programmeId, call.rulesFrom, call.area);
    return {
      call: { ...call, districtId: call.districtId },
      programme,
      applicant: await getActingBody(work),
      authorities: await listGrantAuthorities(work, call.districtId),
      inForce: await documentsInForce(work, call.programmeId, call.districtId),
    };
  },
  judge: ({ call, programme }, { lines, startsOn, lastDay }) =>
    faultsInLines(lines, call.items, programme, { from: startsOn, until: dayAfter(lastDay) }),
  decide: (
    { call, programme, applicant, authorities, inForce },
    { callId, startsOn, lastDay, lines },
    { newId, today },
  ) => {
    const endsOn = dayAfter(lastDay);
    if (call.status !== 'recommended') return refused('call-not-recommended');
    if (call.items.length === 0) return refused('nothing-recommended');
    const may = mayApply(programme, { by: applicant.kind, startsOn, endsOn, inForce }, today);
    if (may.refusal) return may;
    const grantor = grantorOf(programme, authorities);
    if (grantor.refusal) return grantor;
    const items = call.items.map((item) => ({ ...item, projectId: newId() }));
    return decided({
      id: newId(),
      programmeId: call.programmeId,
      rulesFrom: call.rulesFrom,
      area: call.area,
      districtId: call.districtId,
      callId,
      proposalId: null,
      granteeId: applicant.id,
      grantorId: grantor.change,
      parentGrantId: null,
      startsOn,
      endsOn,
      items,
      plan: proposedPlan(
        { items, lines: planLines(lines, items, programme), span: { from: startsOn, until: endsOn } },
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
  constraints: { application_tenant_id_call_id_key: 'already-applied' },
});
