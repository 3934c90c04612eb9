import type { Route } from '#web/route.ts';
import { budgetRoutes } from './budget.routes.ts';
import { budgetFormRoutes } from './budget-form.routes.ts';

/** All pages of the budget; the forms first, because `:id` would take their names for ids. */
export const fundingRoutes: readonly Route[] = [...budgetFormRoutes, ...budgetRoutes];
