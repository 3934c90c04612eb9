import type { Route } from '#web/route.ts';
import { caseRoutes } from './case.routes.ts';
import { handOverForm } from './hand-over-form.tsx';
import { shownRoutes } from './shown.routes.ts';

/** Every page of coaching: the coach's own, and what others may see of it. */
export const coachingRoutes: readonly Route[] = [...caseRoutes, ...shownRoutes, ...handOverForm.routes];
