import type { Route } from '#web/route.ts';
import { appropriateForm } from './appropriate-form.tsx';
import { budgetRoutes } from './budget.routes.ts';
import { budgetDecisionRoutes } from './budget-decisions.routes.ts';
import { budgetList } from './budget-list.tsx';
import { yearRoutes } from './year.routes.ts';

/** All pages of the budget; the forms first, because `:id` would take their names for ids. */
export const fundingRoutes: readonly Route[] = [
  ...appropriateForm.routes,
  ...budgetDecisionRoutes,
  ...yearRoutes,
  budgetList.route,
  ...budgetRoutes,
];
