import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findRecommendedCall } from '#modules/calls/index.ts';
import { documentsInForce } from '#modules/documents/index.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter, mayApply } from '../model/application.ts';
import { faultsInLines, planLines } from '../model/asked-plan.ts';
import { proposedPlan } from '../model/propose-plan.ts';
import { findGrantor } from '../queries/find-grantor.ts';
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
    if (!call) return undefined;
    const programme = await getProgrammeRules(work, call.programmeId, call.rulesFrom, call.area);
    return {
      call,
      programme,
      inForce: await documentsInForce(work, call.programmeId, call.districtId),
      grantorId: await findGrantor(work, programme, call.districtId),
    };
  },
  judge: ({ call, programme }, { lines, startsOn, lastDay }) =>
    faultsInLines(lines, call.items, programme, { from: startsOn, until: dayAfter(lastDay) }),
  decide: (
    { call, programme, inForce, grantorId },
    { callId, startsOn, lastDay, lines },
    { newId, today },
  ) => {
    const endsOn = dayAfter(lastDay);
    if (call.status !== 'recommended') return refused('call-not-recommended');
    if (call.items.length === 0) return refused('nothing-recommended');
    const may = mayApply(programme, { startsOn, endsOn, inForce }, today);
    if (may.refusal) return may;
    if (!grantorId) return refused('no-grantor');
    const items = call.items.map((item) => ({ ...item, projectId: newId() }));
    return decided({
      id: newId(),
      programmeId: call.programmeId,
      rulesFrom: call.rulesFrom,
      area: call.area,
      districtId: call.districtId,
      callId,
      granteeId: call.districtId,
      grantorId,
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
