import { ActionForm, Badge, Button, DescriptionList, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { coachingMessages } from '../messages.ts';
import type { PlanDetail } from '../queries/find-plan.ts';
import { presentPlan } from './coach.presenter.ts';

type Props = { context: Context; plan: PlanDetail; level?: 2 | 3 };

/** Goal, review and milestones; with the steps for whoever may take them. */
export const PlanView = ({ context, plan, level = 3 }: Props) => {
  const { work } = context;
  const words = coachingMessages.plan;
  const shown = presentPlan(plan, work.today);
  const mayReach = context.may('coaching.reach-milestone');
  type Row = (typeof shown)['milestones'][number];
  const reach = (row: Row) =>
    row.isReached ? (
      '–'
    ) : (
      <ActionForm
        action={`/coaching/milestones/${row.id}/reach`}
        csrf={context.csrf}
        commandId={work.newId()}
        version={row.version}
      >
        <Button kind="tertiary">
          {words.reach}
          <span class="kern-sr-only">: {row.title}</span>
        </Button>
      </ActionForm>
    );
  return (
    <>
      <DescriptionList facts={shown.facts} />
      <Section title={words.milestones} level={level}>
        <Table
          caption={words.milestones}
          captionHidden
          rows={shown.milestones}
          columns={[
            { label: words.columns.title, cell: (row) => row.title },
            { label: words.columns.due, cell: (row) => row.due },
            { label: words.columns.state, cell: (row) => <Badge {...row.state} /> },
            { label: words.columns.readers, cell: (row) => row.readers },
            ...(mayReach ? [{ label: words.columns.step, cell: reach }] : []),
          ]}
        />
      </Section>
    </>
  );
};
