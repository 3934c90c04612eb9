import { z } from 'zod';
import { refused } from '#kernel/decision.ts';
import { type ActingBody, faultsInArea, findProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand, type Problem } from '#platform/commands/command.ts';
import { dayAfter, mayApply } from '../model/application.ts';
import { faultsInLines, faultsInPassedOn } from '../model/asked-plan.ts';
import { openApplication } from '../model/open-application.ts';
import {
  applicationDays,
  applicationLines,
  asksForSomething,
  endsAfterStart,
  faultsInItems,
  itemsBesideLines,
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
      districtId: z
        .uuid()
        .optional()
        .describe('The district that it is for; without: that of the body that applies'),
      area: z.string().min(1).max(80).nullable().default(null),
      ...applicationDays,
      items: itemsBesideLines,
      lines: applicationLines,
    })
    .refine(...endsAfterStart)
    .refine(...asksForSomething),
  load: async (work, { programmeId, area, districtId: said }) => {
    const programme = await findProgrammeRules(work, programmeId, work.today, area);
    const districtId = said ?? work.actor.districtId;
    return programme && { programme, districtId, ...(await loadApplying(work, programmeId, districtId)) };
  },
  judge: ({ programme, applicant, isDistrict }, { area, districtId, items, lines, startsOn, lastDay }) => [
    ...faultsInArea(area, programme),
    ...faultsInDistrict(districtId, { applicant, isDistrict }),
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
    ...faultsInPassedOn(lines, programme, applicant.kind),
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

type Asking = { readonly applicant: ActingBody; readonly isDistrict: boolean };

/** A district applies for itself; every other body for one of the districts. */
const faultsInDistrict = (said: string | undefined, { applicant, isDistrict }: Asking): Problem[] =>
  said === undefined || said === applicant.id || (isDistrict && applicant.kind !== 'district')
    ? []
    : [{ path: 'districtId', code: 'no-such-district', facts: {} }];
