import { formatDate } from '#ui/language.ts';
import { EmptyState, Page, Section, TaskList } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { coachingMessages } from '../messages.ts';
import type { CoachTask } from '../queries/list-coach-today.ts';
import { presentToday } from './coach.presenter.ts';

type Props = { context: Context; tasks: readonly CoachTask[] };

/** A coach's day, short enough for a phone in the hand: who, and why. */
export const TodayPage = ({ context, tasks }: Props) => {
  const { frame, work } = context;
  const words = coachingMessages.today;
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={words.intro(formatDate(work.today))}
      notice={context.notice}
    >
      {tasks.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      {presentToday(tasks).map((group) => (
        <Section title={group.title}>
          <TaskList tasks={group.people} />
        </Section>
      ))}
    </Page>
  );
};
