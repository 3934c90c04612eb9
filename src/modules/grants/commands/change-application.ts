import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { getActingBody, getProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter, mayBeChanged, mayRunFor } from '../model/application.ts';
import { loadApplication, replaceItems, updateApplication } from '../store/applications.ts';
import {
  applicationDays,
  applicationItems,
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
    })
    .refine(...endsAfterStart),
  load: async (work, { id }) => {
    const application = await loadApplication(work, id);
    if (!application) return undefined;
    const { programmeId, rulesFrom, area } = application;
    const applicant = await getActingBody(work);
    return { application, applicant, programme: await getProgrammeRules(work, programmeId, rulesFrom, area) };
  },
  version: ({ application }) => application.version,
  judge: ({ programme }, { items = [] }) => faultsInItems(items, programme),
  decide: ({ application, applicant, programme }, { startsOn, lastDay, items }) => {
    const endsOn = dayAfter(lastDay);
    if (!mayBeChanged(application.status)) return refused('wrong-status', { status: application.status });
    if ((application.callId ?? application.proposalId) && items) return refused('items-are-recommended');
    const may = mayRunFor(programme, { to: applicant.kind, startsOn, endsOn });
    if (may.refusal) return may;
    return decided({
      id: application.id,
      startsOn,
      endsOn,
      items: items && runBy(applicant, itemsOf(items, programme)),
    });
  },
  save: async (work, { id, startsOn, endsOn, items }) => {
    await updateApplication(work, id, { startsOn, endsOn });
    if (items) await replaceItems(work, id, items);
  },
  trace: (change) => ({ objectKind: 'application', objectId: change.id, payload: change }),
  answer: ({ id }) => ({ id }),
  constraints: { application_item_tenant_id_provider_id_fkey: 'no-such-provider' },
});
