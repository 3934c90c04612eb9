import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { dayAfter, mayBeChanged } from '../model/application.ts';
import { loadApplication, replaceItems, updateApplication } from '../store/applications.ts';
import { applicationDays, applicationItems, endsAfterStart } from './application-input.ts';

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
  load: (work, { id }) => loadApplication(work, id),
  version: ({ version }) => version,
  decide: (application, { startsOn, lastDay, items }) => {
    if (!mayBeChanged(application.status)) return refused('wrong-status', { status: application.status });
    if (application.callId && items) return refused('items-are-recommended');
    return decided({
      id: application.id,
      startsOn,
      endsOn: dayAfter(lastDay),
      items: items?.map((item) => ({ proposalId: null, ...item })),
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
