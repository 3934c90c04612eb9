import { EmptyState, Page, Section, TaskList } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { reportingMessages } from '../messages.ts';
import type { TaskCount } from '../queries/count-tasks.ts';
import { taskMessages } from '../task-messages.ts';
import { AuditFiguresSection, type AuditView } from './audit-figures.view.tsx';
import { LineSection, type LineView } from './line.view.tsx';
import { presentTasks } from './tasks.presenter.ts';

type Props = {
  context: Context;
  tasks: readonly TaskCount[];
  line?: LineView | undefined;
  audit?: AuditView | undefined;
};

/** The home of a role: what waits for it, or what it audits, and its part of the line. */
export const HomePage = ({ context, tasks, line, audit }: Props) => {
  const { frame } = context;
  return (
    <Page
      frame={frame}
      title={context.actor.organisationName ?? reportingMessages.line.title}
      notice={context.notice}
      wide={line !== undefined}
    >
      {audit ? (
        <AuditFiguresSection audit={audit} />
      ) : (
        <Section title={taskMessages.title}>
          {tasks.length > 0 ? (
            <TaskList tasks={presentTasks(tasks)} />
          ) : (
            <EmptyState title={taskMessages.none}>{taskMessages.noneText}</EmptyState>
          )}
        </Section>
      )}
      {line && <LineSection context={context} line={line} />}
    </Page>
  );
};
