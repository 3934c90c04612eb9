import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { caseList } from './case-list.ts';
import { peopleList } from './people-list.tsx';
import { stayList } from './stay-list.tsx';

/** One address, and behind it what the role may know: names, places, or numbers only. */
export const peopleRoutes: Route[] = [
  { ...peopleList.route, handle: (context) => listFor(context).show(context) },
];

function listFor({ actor }: Context) {
  switch (actor.role) {
    case 'provider':
      return stayList;
    case 'district-office':
      return caseList;
    default:
      return peopleList;
  }
}
