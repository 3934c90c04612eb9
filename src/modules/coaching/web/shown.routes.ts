import { listReaders, recordReading } from '#modules/audit/index.ts';
import { listHistory } from '#modules/identity/index.ts';
import { findOwnConsents, findOwnPage, findOwnStay, findPerson } from '#modules/participants/index.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { ownPageAddress, personPlanAddress } from '../addresses.ts';
import { findPlan } from '../queries/find-plan.ts';
import { groupList } from './group-list.tsx';
import { OwnPageView } from './own.page.tsx';
import { PersonPlanPage } from './person-plan.page.tsx';

/**
 * The routes by which coaching shows things to others: the plan to the Jobcenter, the group to the instructor,
 * everything to the person.
 */
export const shownRoutes: Route[] = [
  {
    method: 'GET',
    path: personPlanAddress.path,
    access: { permission: 'coaching.see-plan' },
    showsPeople: true,
    handle: showPersonPlan,
  },
  groupList.route,
  {
    method: 'GET',
    path: ownPageAddress.path,
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

async function showOwnPage(context: Context): Promise<Response> {
  const { work, actor } = context;
  const person = await findOwnPage(work);
  if (!person || actor.participantId === null) return context.notFound();
  const { participantId } = actor;
  const plan = await findPlan(work, participantId);
  const stay = await findOwnStay(work);
  const consents = await findOwnConsents(work);
  const readers = await listReaders(work);
  await recordReading(work, {
    action: 'coaching.see-own-page',
    objectKind: 'participant',
    objectId: participantId,
    participantId,
  });
  return context.html(OwnPageView({ context, person, plan, stay, consents, readers }));
}
