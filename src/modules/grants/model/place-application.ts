import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { ApplicationItem, ApplicationRecord } from './application.ts';
import type { FinancePlan } from './finance-plan.ts';
import { type GrantToPassOn, mayPassOn, type PassOnRefusal, type WaitingProject } from './pass-on.ts';

/** An application to a district under the grant that it is to be passed on of; `plan` is there if its projects have other ids now. */
export type PlacedApplication = {
  readonly application: ApplicationRecord;
  readonly parentGrantId: string;
  readonly items: readonly ApplicationItem[];
  readonly plan: FinancePlan | null;
};

/**
 * Puts an application that a district received under a grant of its own. A project that was granted there for the same body is
 * the same project: that of the same title, or the only one of both. Others are new, out of lines that belong to no project.
 */
export function placeApplication(
  grant: GrantToPassOn,
  { application, kind }: { readonly application: ApplicationRecord; readonly kind: string | undefined },
  { newId, today }: { readonly newId: () => string; readonly today: IsoDate },
): Decision<PlacedApplication, PassOnRefusal | 'wrong-status'> {
  if (application.status !== 'submitted') return refused('wrong-status', { status: application.status });
  const may = mayPassOn(grant, { kind, ...application }, today);
  if (may.refusal) return may;
  const waiting = grant.waiting.filter(({ providerId }) => providerId === application.granteeId);
  const same = new Map(
    application.items.flatMap((item) => {
      const project = sameProject(item, application.items, waiting);
      return project ? [[item.projectId, project] as const] : [];
    }),
  );
  const { plan } = application;
  const lines = plan.lines.map((line) => ({
    ...line,
    projectId: same.get(line.projectId ?? '')?.id ?? line.projectId,
  }));
  return decided({
    application,
    parentGrantId: grant.id,
    items: application.items.map((item) => {
      const project = same.get(item.projectId);
      return project ? { ...item, projectId: project.id, offers: project.offers } : item;
    }),
    plan: same.size > 0 ? { ...plan, id: newId(), lines } : null,
  });
}

/** Returns the project of the grant that one of an application is: by its title, or because there is but one of each. */
function sameProject(
  { title }: ApplicationItem,
  items: readonly ApplicationItem[],
  waiting: readonly WaitingProject[],
): WaitingProject | undefined {
  const named = waiting.find((project) => project.title.toLowerCase() === title.toLowerCase());
  return named ?? (items.length === 1 && waiting.length === 1 ? waiting[0] : undefined);
}
