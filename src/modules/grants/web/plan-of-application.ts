import type { FormInput } from '#web/context.ts';
import { applicationSpan } from '../model/application.ts';
import { typedLines } from '../model/suggest-lines.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';
import type { PlanForm } from './plan-form.ts';
import { standingProjects, typedProjects, typedSpan } from './plan-projects.ts';

type Shown = {
  readonly rules: PlanForm['rules'];
  /** The rows of its projects; none where they stand as they were recommended. */
  readonly rows: Parameters<typeof typedProjects>[0];
  readonly sent: FormInput;
};

/** Returns the plan of an application as it was typed, and what was sent in place of it. */
export function planOf(application: ApplicationDetail, { rules, rows, sent }: Shown): PlanForm {
  const { items, plan } = application;
  const isFresh = Object.keys(sent).length === 0;
  const span = applicationSpan(application);
  const lines = typedLines(plan.lines, items, rules, span);
  if (rows.length === 0)
    return {
      ...standingProjects(items, ({ projectId }) => projectId),
      ...{ rules, lines, sent, span: isFresh ? span : typedSpan(sent) },
    };
  const rowOf = new Map(items.map(({ projectId }, row) => [projectId, String(row)]));
  const inRows = standingProjects(items, ({ projectId }) => rowOf.get(projectId) ?? '');
  const typed = typedProjects(rows, sent, rules.offers);
  return {
    rules,
    lines: lines.map((line) => ({ ...line, projectId: rowOf.get(line.projectId ?? '') ?? null })),
    sent,
    ...(isFresh
      ? { span, items: inRows.items, projects: namedBy(inRows.projects, typed.projects) }
      : { span: typedSpan(sent), ...typed }),
  };
}

/** Returns all choices, those that are kept by their titles. */
const namedBy = (kept: PlanForm['projects'], all: PlanForm['projects']): PlanForm['projects'] =>
  all.map((one) => kept.find(({ value }) => value === one.value) ?? one);
