import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { getActingBody, getProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter, mayBeChanged, mayRunFor } from '../model/application.ts';
import { askedPlan, faultsInLines } from '../model/asked-plan.ts';
import { withinFinancing } from '../model/financing.ts';
import { isMeasure } from '../model/measure.ts';
import { kindOfBody } from '../queries/kind-of-body.ts';
import { loadApplication, replaceItems, updateApplication } from '../store/applications.ts';
import { insertPlan } from '../store/plans.ts';
import {
  applicationDays,
  applicationItems,
  applicationLines,
  endsAfterStart,
  faultsInItems,
  itemsOf,
  runBy,
} from './application-input.ts';

/** Antrag ändern: until it is decided. Items that the committee recommended stay as they were recommended. */
export const changeApplication = defineCommand({
  name: 'grants.change-application',
  permission: 'grants.change-application',
  input: z
    .strictObject({
      id: z.uuid(),
      version: z.int(),
      ...applicationDays,
      items: applicationItems.optional(),
      lines: applicationLines.optional(),
    })
    .refine(...endsAfterStart),
  load: async (work, { id }) => {
    // What is passed on is its applicant's to read, not to change any more.
    const application = (await loadApplication(work, id)) ?? (await loadApplication(work, id, 'read'));
    if (!application) return undefined;
    const { programmeId, rulesFrom, area } = application;
    const applicant = await getActingBody(work);
    const grantorKind = await kindOfBody(work, application.grantorId);
    return {
      application,
      applicant,
      grantorKind,
      programme: await getProgrammeRules(work, programmeId, rulesFrom, area),
    };
  },
  version: ({ application }) => application.version,
  judge: ({ application, programme }, { items, lines = [], startsOn, lastDay }) => [
    ...faultsInItems(items ?? [], programme),
    ...faultsInLines(lines, items?.map(() => ({ proposalId: null })) ?? application.items, programme, {
      from: startsOn,
      until: dayAfter(lastDay),
    }),
  ],
  decide: (
    { application, applicant, grantorKind, programme },
    { startsOn, lastDay, items, lines = [] },
    { newId },
  ) => {
    const endsOn = dayAfter(lastDay);
    if (!mayBeChanged(application.status)) return refused('wrong-status', { status: application.status });
    if (application.parentGrantId !== null) return refused('being-passed-on');
    if (isMeasure(grantorKind)) return refused('measure-stands');
    if ((application.callId ?? application.proposalId) && items) return refused('items-are-recommended');
    const may = mayRunFor(programme, { to: applicant.kind, startsOn, endsOn });
    if (may.refusal) return may;
    const changed = items && runBy(applicant, itemsOf(items, programme, newId));
    const projects = changed ?? application.items;
    const plan = askedPlan({ items: projects, lines, startsOn, endsOn }, programme, newId);
    const financed = withinFinancing(plan, programme.sources);
    if (financed.refusal) return financed;
    return decided({ id: application.id, application, startsOn, endsOn, items: changed, plan });
  },
  save: async (work, { id, application, startsOn, endsOn, items, plan }) => {
    await insertPlan(work, application, plan);
    await updateApplication(work, id, { startsOn, endsOn, planId: plan.id });
    if (items) await replaceItems(work, { ...application, items });
  },
  trace: ({ application: _, ...change }) => ({
    objectKind: 'application',
    objectId: change.id,
    payload: change,
  }),
  answer: ({ id }) => ({ id }),
  constraints: { application_item_tenant_id_provider_id_fkey: 'no-such-provider' },
});
