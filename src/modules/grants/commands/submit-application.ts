import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { documentsInForce } from '#modules/documents/index.ts';
import { listGrantAuthorities } from '#modules/identity/index.ts';
import { faultsInArea, findProgrammeRules, getActingBody } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter, grantorOf, mayApply } from '../model/application.ts';
import { insertApplication } from '../store/applications.ts';
import {
  applicationDays,
  applicationItems,
  endsAfterStart,
  faultsInItems,
  itemsOf,
  runBy,
} from './application-input.ts';

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
    })
    .refine(...endsAfterStart),
  load: async (work, { programmeId, area }) => {
    const programme = await findProgrammeRules(work, programmeId, work.today, area);
    const { districtId } = work.actor;
    const inForce = await documentsInForce(work, programmeId, districtId);
    const applicant = await getActingBody(work);
    const authorities = await listGrantAuthorities(work, districtId);
    return programme && { programme, applicant, districtId, inForce, authorities };
  },
  judge: ({ programme }, { area, items }) => [
    ...faultsInArea(area, programme),
    ...faultsInItems(items, programme),
  ],
  decide: (
    { programme, applicant, districtId, inForce, authorities },
    { programmeId, area, startsOn, lastDay, items },
    { newId, today },
  ) => {
    if (programme.status !== 'published') return refused('programme-not-published');
    const endsOn = dayAfter(lastDay);
    const may = mayApply(programme, { by: applicant.kind, startsOn, endsOn, inForce }, today);
    if (may.refusal) return may;
    const grantor = grantorOf(programme, authorities);
    if (grantor.refusal) return grantor;
    if (districtId === null) return refused('no-district');
    return decided({
      id: newId(),
      programmeId,
      rulesFrom: programme.validFrom,
      area,
      districtId,
      callId: null,
      proposalId: null,
      granteeId: applicant.id,
      grantorId: grantor.change,
      startsOn,
      endsOn,
      items: runBy(applicant, itemsOf(items, programme)),
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
