import { listHistory, listReaders, recordReading, recordReadings } from '#modules/audit/index.ts';
import { findOwnPage, findOwnStay, findPerson } from '#modules/participants/index.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { coachingMessages } from '../messages.ts';
import { findPlan } from '../queries/find-plan.ts';
import { listGroup } from '../queries/list-group.ts';
import { GroupPage, milestoneTexts } from './group.page.tsx';
import { OwnPageView } from './own.page.tsx';
import { PersonPlanPage } from './person-plan.page.tsx';

/** What coaching shows to others: the plan to the Jobcenter, the group to the instructor, everything to the person. */
export const shownRoutes: Route[] = [
  {
    method: 'GET',
    path: '/people/:id/plan',
    access: { permission: 'coaching.see-plan' },
    showsPeople: true,
    handle: showPersonPlan,
  },
  {
    method: 'GET',
    path: '/group',
    access: { permission: 'coaching.see-group' },
    showsPeople: true,
    handle: showGroup,
  },
  {
    method: 'GET',
    path: '/me',
    access: { permission: 'coaching.see-own-page' },
    showsPeople: true,
    handle: showOwnPage,
  },
];

async function showPersonPlan(context: Context): Promise<Response> {
  const { work } = context;
  const person = await findPerson(work, context.id());
  if (!person) return context.notFound();
  const { id, participantId } = person;
  const plan = await findPlan(work, participantId);
  await recordReading(work, {
    action: 'coaching.see-plan',
    objectKind: 'participation',
    objectId: id,
    participantId,
  });
  const history = plan ? await listHistory(work, 'plan', plan.id) : [];
  return context.html(PersonPlanPage({ context, person, plan, history }));
}

async function showGroup(context: Context): Promise<Response> {
  const { work, url } = context;
  const list = readList(url, { sorts: ['name', 'place'], filters: ['name'], sort: 'name' });
  const { rows, total } = await listGroup(work, list);
  await recordReadings(work, {
    action: list.isExport ? 'coaching.export-group' : 'coaching.see-group',
    objectKind: 'participant',
    seen: rows.map(({ participantId }) => ({ objectId: participantId, participantId })),
  });
  if (!list.isExport) return context.html(GroupPage({ context, list, rows, total }));
  const { columns } = coachingMessages.group;
  return context.file(
    'group.csv',
    'text/csv; charset=utf-8',
    csv(
      [columns.name, columns.place, columns.site, columns.milestones],
      rows.map((row) => [row.firstName, row.placeTitle, row.hostSite, milestoneTexts(row).join(', ')]),
    ),
  );
}

async function showOwnPage(context: Context): Promise<Response> {
  const { work, actor } = context;
  const person = await findOwnPage(work);
  if (!person || actor.participantId === null) return context.notFound();
  const { participantId } = actor;
  const plan = await findPlan(work, participantId);
  const stay = await findOwnStay(work);
  const readers = await listReaders(work);
  await recordReading(work, {
    action: 'coaching.see-own-page',
    objectKind: 'participant',
    objectId: participantId,
    participantId,
  });
  return context.html(OwnPageView({ context, person, plan, stay, readers }));
}
