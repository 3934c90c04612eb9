import type { IsoDate } from '#kernel/calendar.ts';
import { participationStatus } from '#modules/participants/index.ts';
import { formatDate, formatNumber, type Reading } from '#ui/language.ts';
import { coachingMessages } from '../messages.ts';
import type { ContactKind } from '../model/contact.ts';
import { DUES, type Due } from '../model/due.ts';
import type { CaseDetail, ContactRow } from '../queries/find-case.ts';
import type { PlanDetail } from '../queries/find-plan.ts';
import type { CoachTask } from '../queries/list-coach-today.ts';

const day = (on: IsoDate | null, reading: Reading): string => (on === null ? '–' : formatDate(on, reading));

/** Today's people under the headings of the day; headings without anybody are left out. */
export const presentToday = (tasks: readonly CoachTask[], reading: Reading) =>
  DUES.map((due) => ({
    title: coachingMessages[reading].today.groups[due],
    people: tasks
      .filter((task) => task.due === due)
      .map((task) => ({
        title: `${task.firstName} ${task.familyName}`,
        href: `/coaching/${task.participantId}`,
        due: whyOf(task, due, reading),
        actions: stepsOf(task, reading),
      })),
  })).filter(({ people }) => people.length > 0);

/** What a coach does most, one touch away. */
function stepsOf({ participantId, firstName, familyName, phone }: CoachTask, reading: Reading) {
  const words = coachingMessages[reading].today;
  const about = `${firstName} ${familyName}`;
  return [
    ...(phone === null ? [] : [{ label: words.call, about, href: telephone(phone) }]),
    { label: words.write, about, href: `/coaching/${participantId}/contacts/new` },
  ];
}

/** The number as a telephone dials it. */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

function whyOf(task: CoachTask, due: Due, reading: Reading): string {
  const { reasons } = coachingMessages[reading].today;
  switch (due) {
    case 'new':
      return reasons.since(formatDate(task.since, reading));
    case 'silent':
      return reasons.last(day(task.lastContactOn ?? task.since, reading));
    case 'milestone':
      return reasons.milestone(day(task.milestoneOn, reading));
    case 'review':
      return reasons.review(day(task.reviewOn, reading));
    default:
      return reasons.next(day(task.nextContactOn, reading));
  }
}

/** A person as their coach knows them. */
export function presentCase(person: CaseDetail, reading: Reading) {
  const { facts } = coachingMessages[reading].case;
  return {
    name: `${person.firstName} ${person.familyName}`,
    status: person.status === null ? null : participationStatus(person.status, reading),
    days: [
      { term: facts.next, description: day(person.nextContactOn, reading) },
      { term: facts.last, description: day(person.lastContactOn, reading) },
    ],
    identity: [
      { term: facts.birthDate, description: formatDate(person.birthDate, reading) },
      { term: facts.phone, description: person.phone ?? '–' },
      { term: facts.email, description: person.email ?? '–' },
    ],
  };
}

export function presentContact(contact: ContactRow, reading: Reading) {
  const words = coachingMessages[reading];
  return {
    when: formatDate(contact.onDay, reading),
    at: contact.onDay,
    who: contact.coachName,
    what: words.case.contact(
      words.contactKinds[contact.kind as ContactKind],
      formatNumber(contact.minutes, reading),
    ),
    next: contact.nextContactOn && words.case.nextContact(formatDate(contact.nextContactOn, reading)),
    note: contact.note,
  };
}

const reviewText = ({ reviewOn }: PlanDetail, reading: Reading, today: IsoDate): string =>
  reviewOn < today
    ? `${formatDate(reviewOn, reading)} (${coachingMessages[reading].plan.states.late})`
    : formatDate(reviewOn, reading);

/** A plan with its milestones; what is late says so. */
export function presentPlan(plan: PlanDetail, reading: Reading, today: IsoDate) {
  const words = coachingMessages[reading].plan;
  return {
    facts: [
      { term: words.goal, description: plan.goal },
      { term: words.agreedOn, description: formatDate(plan.agreedOn, reading) },
      { term: words.reviewOn, description: reviewText(plan, reading, today) },
    ],
    milestones: plan.milestones.map((milestone) => ({
      id: milestone.id,
      version: milestone.version,
      title: milestone.title,
      due: formatDate(milestone.dueOn, reading),
      readers: milestone.isWorkRelated ? words.workRelated : words.notWorkRelated,
      isReached: milestone.reachedOn !== null,
      state:
        milestone.reachedOn !== null
          ? { tone: 'success' as const, label: words.reachedOn(formatDate(milestone.reachedOn, reading)) }
          : milestone.dueOn < today
            ? { tone: 'warning' as const, label: words.states.late }
            : { tone: 'neutral' as const, label: words.states.ahead },
    })),
  };
}
