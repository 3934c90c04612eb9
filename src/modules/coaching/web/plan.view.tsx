import { Badge, DescriptionList, Section, Table } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { SingleOffer } from '#web/offers.tsx';
import { coachingMessages } from '../messages.ts';
import type { MilestoneRow, PlanDetail } from '../queries/find-plan.ts';
import { presentPlan } from './coach.presenter.ts';

type Props = { context: Context; plan: PlanDetail; level?: 2 | 3; reach?: Act<MilestoneRow> };

/** The goal, review and milestones of a plan; with the step for whoever may take it. */
export const PlanView = ({ context, plan, level = 3, reach }: Props) => {
  const words = coachingMessages.plan;
  const shown = presentPlan(plan, context.work.today);
  type Row = (typeof shown)['milestones'][number];
  const mayReach = reach !== undefined && context.may(reach.permission);
  const step = {
    label: words.columns.step,
    cell: ({ milestone }: Row) =>
      reach && <SingleOffer context={context} record={milestone} act={reach} otherwise="–" />,
  };
  return (
    <>
      <DescriptionList facts={shown.facts} />
      <Section title={words.milestones} level={level}>
        <Table
          caption={words.milestones}
          captionHidden
          rows={shown.milestones}
          columns={[
            { label: words.columns.title, cell: (row) => row.milestone.title },
            { label: words.columns.due, cell: (row) => row.due },
            { label: words.columns.state, cell: (row) => <Badge {...row.state} /> },
            { label: words.columns.readers, cell: (row) => row.readers },
            ...(mayReach ? [step] : []),
          ]}
        />
      </Section>
    </>
  );
};
