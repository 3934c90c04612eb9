import { citationIn } from '#modules/eligibility/index.ts';
import { type FreePlace, placeKind } from '#modules/places/index.ts';
import { formatCount, formatDate, formatPeriod, type Reading } from '#ui/language.ts';
import type { BadgeProps, Fact } from '#ui/parts.ts';
import { participantsMessages } from '../messages.ts';
import type { AssignmentOutlook } from '../model/assignment-outlook.ts';
import { TIME_BUDGET } from '../model/eligibility.ts';
import type { PlaceFit } from '../model/place-fit.ts';

type Words = (typeof participantsMessages)['de']['outlook'];

/** One thing that will decide: what is known, what follows from it, and where the rule stands. */
export type OutlookPart = {
  readonly title: string;
  readonly badge: BadgeProps;
  readonly facts: readonly Fact[];
  readonly rule: { readonly label: string; readonly href: string };
};

type Programme = {
  readonly programmeId: string;
  readonly programmeTitle: Readonly<Record<'de' | 'en', string>>;
};

/** What decides about places of these kinds, in finished words. */
export function presentOutlook(
  outlook: AssignmentOutlook,
  { programmeId, programmeTitle }: Programme,
  places: readonly FreePlace[],
  reading: Reading,
): OutlookPart[] {
  const kinds = new Set(places.map(({ kind }) => kind));
  const title = programmeTitle[reading === 'en' ? 'en' : 'de'];
  const rule = { label: title, href: `/programmes/${programmeId}` };
  return [
    ...(kinds.has('work-opportunity') ? [workOpportunityPart(outlook, reading)] : []),
    ...(kinds.has('municipal') ? [municipalPart(outlook, reading)] : []),
    ...(outlook.coaching ? [{ ...coachingPart(outlook.coaching, outlook, reading), rule }] : []),
  ];
}

const wordsIn = (reading: Reading): Words => participantsMessages[reading].outlook;

function workOpportunityPart(outlook: AssignmentOutlook, reading: Reading): OutlookPart {
  const { facts, days, notKnown } = wordsIn(reading);
  const count = (value: number) => formatCount(value, [days.one, days.many], reading);
  const { budget, lastDayOn, workOpportunity } = outlook;
  return {
    title: placeKind('work-opportunity', reading),
    badge: fitBadge(workOpportunity, reading),
    facts: budget
      ? [
          { term: facts.used, description: count(budget.usedDays) },
          { term: facts.left, description: count(budget.remainingDays) },
          { term: facts.frame, description: formatPeriod(budget.frame, reading) },
          { term: facts.lastDay, description: lastDayOn ? formatDate(lastDayOn, reading) : '–' },
        ]
      : [{ term: facts.used, description: notKnown }],
    rule: timeRule(outlook, reading),
  };
}

function municipalPart(outlook: AssignmentOutlook, reading: Reading): OutlookPart {
  const words = wordsIn(reading);
  const { lastDayOn, budget } = outlook;
  const left = lastDayOn ? words.notUsedUp(formatDate(lastDayOn, reading)) : words.usedUp;
  return {
    title: placeKind('municipal', reading),
    badge: fitBadge(outlook.municipal, reading),
    facts: [{ term: words.facts.time, description: budget ? left : words.notKnown }],
    rule: timeRule(outlook, reading),
  };
}

function coachingPart(
  { months, since, enoughOn }: NonNullable<AssignmentOutlook['coaching']>,
  { startsOn }: AssignmentOutlook,
  reading: Reading,
): Omit<OutlookPart, 'rule'> {
  const words = wordsIn(reading);
  const length = formatCount(months, [words.months.one, words.months.many], reading);
  const isEnough = enoughOn !== null && enoughOn <= startsOn;
  return {
    title: words.coaching,
    badge: fitBadge({ fits: isEnough ? 'yes' : 'with-reason', hindrances: [] }, reading),
    facts: [
      { term: words.facts.since, description: since ? formatDate(since, reading) : words.nobody },
      {
        term: words.facts.enoughOn(length),
        description: enoughOn ? formatDate(enoughOn, reading) : '–',
      },
    ],
  };
}

const timeRule = ({ citation }: AssignmentOutlook, reading: Reading) => ({
  label: citationIn(citation, reading),
  href: `/provisions/${TIME_BUDGET}`,
});

const TONES = { yes: 'success', 'with-reason': 'warning', no: 'danger' } as const;

const fitBadge = ({ fits }: PlaceFit, reading: Reading): BadgeProps => ({
  tone: TONES[fits],
  label: wordsIn(reading).fits[fits],
});

/** A place as a choice; what stands against it is said with it. */
export function markedPlace(label: string, { fits, hindrances }: PlaceFit, reading: Reading): string {
  const words = wordsIn(reading);
  if (fits === 'yes') return label;
  const why = hindrances.map((code) => words.hindrances[code as keyof Words['hindrances']]).join('; ');
  return words.marked(label, words.fits[fits], why);
}
