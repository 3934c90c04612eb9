import { formatDate } from '#ui/language.ts';
import { Card, Cards, EmptyState, Link, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { coachingMessages } from '../messages.ts';
import type { CoachTask } from '../queries/list-coach-today.ts';
import { presentToday } from './coach.presenter.ts';

type Props = { context: Context; tasks: readonly CoachTask[] };

/** A coach's day, made for a phone in the hand: who, why, and two things to do. */
export const TodayPage = ({ context, tasks }: Props) => {
  const { frame, reading, work } = context;
  const words = coachingMessages[reading].today;
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={words.intro(formatDate(work.today, reading))}
      notice={context.notice}
    >
      {tasks.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      {presentToday(tasks, reading).map((group) => (
        <Section title={group.title}>
          <Cards>
            {group.people.map((person) => (
              <Card title={person.name} level={3}>
                <p>{person.why}</p>
                <ul class="sw-plain-list">
                  <li>
                    <Link href={person.href}>{words.open(person.name)}</Link>
                  </li>
                  <li>
                    <Link href={person.write}>{words.write}</Link>
                  </li>
                  {person.phone && (
                    <li>
                      <Link href={`tel:${person.phone.replace(/[^+\d]/g, '')}`}>
                        {words.call(person.phone)}
                      </Link>
                    </li>
                  )}
                </ul>
              </Card>
            ))}
          </Cards>
        </Section>
      ))}
    </Page>
  );
};
