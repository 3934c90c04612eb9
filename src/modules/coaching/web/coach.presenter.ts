import type { IsoDate } from '#kernel/calendar.ts';
import { type CaseDetail, participationStatus } from '#modules/participants/index.ts';
import { formatDate, formatNumber } from '#ui/language.ts';
import { coachingCaseAddress, writeContactAddress } from '../addresses.ts';
import { coachingMessages } from '../messages.ts';
import type { ContactKind } from '../model/contact.ts';
import { DUES, type Due } from '../model/due.ts';
import type { PlanDetail } from '../queries/find-plan.ts';
import type { CoachTask } from '../queries/list-coach-today.ts';
import type { ContactRow } from '../queries/list-contacts.ts';

const day = (on: IsoDate | null): string => (on === null ? '–' : formatDate(on));

/** Presents today's people under the headings of the day; headings without anybody are left out. */
export const presentToday = (tasks: readonly CoachTask[]) =>
  DUES.map((due) => ({
    title: coachingMessages.today.groups[due],
    people: tasks
      .filter((task) => task.due === due)
      .map((task) => ({
        title: `${task.firstName} ${task.familyName}`,
        href: coachingCaseAddress(task.participantId),
        due: whyOf(task, due),
        actions: stepsOf(task),
      })),
  })).filter(({ people }) => people.length > 0);

/** Returns the steps that a coach takes most, one touch away. */
function stepsOf({ participantId, firstName, familyName, phone }: CoachTask) {
  const words = coachingMessages.today;
  const about = `${firstName} ${familyName}`;
  return [
    ...(phone === null ? [] : [{ label: words.call, about, href: telephone(phone) }]),
    { label: words.write, about, href: writeContactAddress(participantId) },
  ];
}

/** The number as a telephone dials it. */
export const telephone = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

function whyOf(task: CoachTask, due: Due): string {
  const { reasons } = coachingMessages.today;
  switch (due) {
    case 'new':
      return reasons.since(formatDate(task.since));
    case 'silent':
      return reasons.last(day(task.lastContactOn ?? task.since));
    case 'milestone':
      return reasons.milestone(day(task.milestoneOn));
    case 'review':
      return reasons.review(day(task.reviewOn));
    default:
      return reasons.next(day(task.nextContactOn));
  }
}

/** A person as their coach knows them. */
export function presentCase(person: CaseDetail) {
  const { facts } = coachingMessages.case;
  return {
    name: `${person.firstName} ${person.familyName}`,
    status: person.status === null ? null : participationStatus(person.status),
    days: [
      { term: facts.next, description: day(person.nextContactOn) },
      { term: facts.last, description: day(person.lastContactOn) },
    ],
    identity: [
      { term: facts.birthDate, description: formatDate(person.birthDate) },
      { term: facts.phone, description: person.phone ?? '–' },
      { term: facts.email, description: person.email ?? '–' },
    ],
  };
}

export function presentContact(contact: ContactRow) {
  return {
    when: formatDate(contact.onDay),
    at: contact.onDay,
    who: contact.coachName,
    what: coachingMessages.case.contact(
      coachingMessages.contactKinds[contact.kind as ContactKind],
      formatNumber(contact.minutes),
    ),
    next: contact.nextContactOn && coachingMessages.case.nextContact(formatDate(contact.nextContactOn)),
    note: contact.note,
  };
}

const reviewText = ({ reviewOn }: PlanDetail, today: IsoDate): string =>
  reviewOn < today ? `${formatDate(reviewOn)} (${coachingMessages.plan.states.late})` : formatDate(reviewOn);

/** A plan with its milestones; what is late says so. */
export function presentPlan(plan: PlanDetail, today: IsoDate) {
  const words = coachingMessages.plan;
  return {
    facts: [
      { term: words.goal, description: plan.goal },
      { term: words.agreedOn, description: formatDate(plan.agreedOn) },
      { term: words.reviewOn, description: reviewText(plan, today) },
    ],
    milestones: plan.milestones.map((milestone) => ({
      milestone,
      due: formatDate(milestone.dueOn),
      readers: milestone.isWorkRelated ? words.workRelated : words.notWorkRelated,
      state:
        milestone.reachedOn !== null
          ? { tone: 'success' as const, label: words.reachedOn(formatDate(milestone.reachedOn)) }
          : milestone.dueOn < today
            ? { tone: 'warning' as const, label: words.states.late }
            : { tone: 'neutral' as const, label: words.states.ahead },
    })),
  };
}
