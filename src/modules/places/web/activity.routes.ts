import { listHistory } from '#modules/identity/index.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import type { Route } from '#web/route.ts';
import { activityAddress } from '../addresses.ts';
import { activityWords } from '../messages/activity-words.ts';
import { activityProcedure } from '../model/activity.ts';
import { type ActivityDetail, findActivity } from '../queries/find-activity.ts';
import { ActivityPage } from './activity.page.tsx';
import { changeActivityForm, describeActivityForm, writeProfileForm } from './activity-form.ts';
import { activityList } from './activity-list.tsx';
import { decideTestsForm } from './tests-form.tsx';

/** The acts open on an activity now: its owner changes it, the Jobcenter of its district decides its tests. */
const activityActs: readonly Act<ActivityDetail>[] = [
  offerForm<ActivityDetail>(decideTestsForm, {
    label: ({ status }) => (status === 'waiting' ? activityWords.page.decide : activityWords.page.decideAnew),
    step: activityProcedure['places.decide-tests'],
  }),
  offerForm<ActivityDetail>(changeActivityForm, {
    label: () => activityWords.page.change,
    step: activityProcedure['places.change-activity'],
    belongsTo: ({ ownerId }, { actor }) => actor.organisationId === ownerId,
  }),
];

async function showActivity(context: Context): Promise<Response> {
  const activity = await findActivity(context.work, context.id());
  if (!activity) return context.notFound();
  const history = await listHistory(context.work, 'activity', activity.id);
  return context.html(ActivityPage({ context, activity, history, acts: activityActs }));
}

// The pages with a word of their own come before the one with an id.
export const activityRoutes: Route[] = [
  activityList.route,
  ...describeActivityForm.routes,
  ...writeProfileForm.routes,
  {
    method: 'GET',
    path: activityAddress.path,
    access: { permission: 'places.see-activities' },
    handle: showActivity,
  },
  ...changeActivityForm.routes,
  ...decideTestsForm.routes,
];
