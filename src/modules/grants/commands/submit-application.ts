import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { documentsInForce } from '#modules/documents/index.ts';
import { faultsInArea, findProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { districtOf } from '#platform/work.ts';
import { dayAfter, mayApply } from '../model/application.ts';
import { faultsInLines, planLines } from '../model/asked-plan.ts';
import { proposedPlan } from '../model/propose-plan.ts';
import { findGrantor } from '../queries/find-grantor.ts';
import { insertApplication } from '../store/applications.ts';
import {
  applicationDays,
  applicationItems,
  applicationLines,
  endsAfterStart,
  faultsInItems,
  itemsOf,
} from './application-input.ts';

/** A project that no proposal stands behind. */
const NO_PROPOSAL = { proposalId: null };

/** Antrag stellen: a district applies for projects that it names itself, without a call of ours. */
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
    const districtId = districtOf(work.actor);
    const inForce = await documentsInForce(work, programmeId, districtId);
    if (!programme) return undefined;
    return { programme, districtId, inForce, grantorId: await findGrantor(work, programme, districtId) };
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
    { programme, districtId, inForce, grantorId },
    { programmeId, area, startsOn, lastDay, items, lines },
    { newId, today },
  ) => {
    if (programme.status !== 'published') return refused('programme-not-published');
    const endsOn = dayAfter(lastDay);
    const may = mayApply(programme, { startsOn, endsOn, inForce }, today);
    if (may.refusal) return may;
    if (!grantorId) return refused('no-grantor');
    const projects = itemsOf(items, programme, newId);
    return decided({
      id: newId(),
      programmeId,
      rulesFrom: programme.validFrom,
      area,
      districtId,
      callId: null,
      granteeId: districtId,
      grantorId,
      parentGrantId: null,
      startsOn,
      endsOn,
      items: projects,
      plan: proposedPlan(
        {
          items: projects,
          lines: planLines(lines, projects, programme),
          span: { from: startsOn, until: endsOn },
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
  constraints: { application_item_tenant_id_provider_id_fkey: 'no-such-provider' },
});
