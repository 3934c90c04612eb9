import { z } from 'zod';
import { refused } from '#kernel/decision.ts';
import { findRecommendedCall } from '#modules/calls/index.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter, mayApply } from '../model/application.ts';
import { faultsInLines } from '../model/asked-plan.ts';
import { openApplication } from '../model/open-application.ts';
import { applicationDays, applicationLines, endsAfterStart } from './application-input.ts';
import { loadApplying, submitted } from './submitted.ts';

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
      ...(await loadApplying(work, call.programmeId, call.districtId)),
    };
  },
  judge: ({ call, programme }, { lines, startsOn, lastDay }) =>
    faultsInLines(lines, call.items, programme, { from: startsOn, until: dayAfter(lastDay) }),
  decide: ({ call, inForce, ...between }, { callId, startsOn, lastDay, lines }, { newId, today }) => {
    const { programme, applicant } = between;
    const days = { startsOn, endsOn: dayAfter(lastDay) };
    if (call.status !== 'recommended') return refused('call-not-recommended');
    if (call.items.length === 0) return refused('nothing-recommended');
    const may = mayApply(programme, { by: applicant.kind, ...days, inForce }, today);
    if (may.refusal) return may;
    const { programmeId, rulesFrom, area, districtId } = call;
    const items = call.items.map((item) => ({ ...item, projectId: newId() }));
    return openApplication(
      { programmeId, rulesFrom, area, districtId, callId, proposalId: null, ...days, items, lines },
      between,
      newId,
    );
  },
  ...submitted,
  constraints: { application_tenant_id_call_id_key: 'already-applied' },
});
