import { z } from 'zod';
import { refused } from '#kernel/decision.ts';
import { faultsInArea, findProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter, mayApply } from '../model/application.ts';
import { faultsInLines } from '../model/asked-plan.ts';
import { openApplication } from '../model/open-application.ts';
import {
  applicationDays,
  applicationItems,
  applicationLines,
  endsAfterStart,
  faultsInItems,
  itemsOf,
  runBy,
} from './application-input.ts';
import { loadApplying, submitted } from './submitted.ts';

/** A project that no proposal stands behind. */
const NO_PROPOSAL = { proposalId: null };

/** Antrag stellen: whoever the programme lets apply does, for projects that it names itself, without a call of ours. */
export const submitApplication = defineCommand({
  name: 'grants.submit-application',
  permission: 'grants.submit-application',
  input: z
    .strictObject({
      programmeId: z.uuid(),
      area: z.string().min(1).max(80).nullable().default(null),
      ...applicationDays,
      items: applicationItems,
      lines: applicationLines,
    })
    .refine(...endsAfterStart),
  load: async (work, { programmeId, area }) => {
    const programme = await findProgrammeRules(work, programmeId, work.today, area);
    const { districtId } = work.actor;
    return programme && { programme, districtId, ...(await loadApplying(work, programmeId, districtId)) };
  },
  judge: ({ programme }, { area, items, lines, startsOn, lastDay }) => [
    ...faultsInArea(area, programme),
    ...faultsInItems(items, programme),
    ...faultsInLines(
      lines,
      items.map(() => NO_PROPOSAL),
      programme,
      {
        from: startsOn,
        until: dayAfter(lastDay),
      },
    ),
  ],
  decide: (
    { districtId, inForce, ...between },
    { programmeId, area, startsOn, lastDay, items, lines },
    { newId, today },
  ) => {
    const { programme, applicant } = between;
    if (programme.status !== 'published') return refused('programme-not-published');
    const days = { startsOn, endsOn: dayAfter(lastDay) };
    const may = mayApply(programme, { by: applicant.kind, ...days, inForce }, today);
    if (may.refusal) return may;
    const projects = runBy(applicant, itemsOf(items, programme, newId));
    return openApplication(
      {
        ...{ programmeId, rulesFrom: programme.validFrom, area, districtId, callId: null, proposalId: null },
        ...{ ...days, items: projects, lines },
      },
      between,
      newId,
    );
  },
  ...submitted,
  constraints: { application_item_tenant_id_provider_id_fkey: 'no-such-provider' },
});
