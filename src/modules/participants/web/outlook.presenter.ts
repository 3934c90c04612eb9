import { citationIn } from '#modules/eligibility/index.ts';
import type { FreePlace } from '#modules/places/index.ts';
import { currentLanguage, formatCount, formatDate, formatPeriod } from '#ui/language.ts';
import type { BadgeProps, Fact } from '#ui/parts.ts';
import { provisionAddress } from '../../eligibility/addresses.ts';
import { programmeAddress } from '../../programmes/addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { AssignmentOutlook, WorkTimeOutlook } from '../model/assignment-outlook.ts';
import type { PlaceFit } from '../model/place-fit.ts';

type Words = (typeof participantsMessages)['outlook'];

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

/** Presents what decides about places of these kinds, in finished words. */
export function presentOutlook(
  outlook: AssignmentOutlook,
  { programmeId, programmeTitle }: Programme,
  places: readonly FreePlace[],
): OutlookPart[] {
  const kinds = new Map(places.map((place) => [place.kind, place]));
  const title = programmeTitle[currentLanguage()];
  const rule = { label: title, href: programmeAddress(programmeId) };
  return [
    ...kinds.values().flatMap((place) => partsOf(place, outlook)),
    ...(outlook.coaching ? [{ ...coachingPart(outlook.coaching, outlook), rule }] : []),
  ];
}

const wordsIn = (): Words => participantsMessages.outlook;

const timeParts = { needed: timeNeeded, 'used-up': timeUsedUp };

/** Presents what the time says about places of one kind; nothing where the programme asks nothing of it. */
function partsOf(
  { workTime, askedUnder, kindTitle }: FreePlace,
  { times }: AssignmentOutlook,
): OutlookPart[] {
  const time = askedUnder === null ? undefined : times[askedUnder];
  if (workTime === 'any' || askedUnder === null || !time) return [];
  const rule = { label: citationIn(time.rule), href: provisionAddress(askedUnder) };
  const facts = timeParts[workTime](time);
  return [{ title: kindTitle[currentLanguage()], badge: fitBadge(time.byTime[workTime]), facts, rule }];
}

function timeNeeded({ budget, lastDayOn }: WorkTimeOutlook): Fact[] {
  const { facts, days, notKnown } = wordsIn();
  const count = (value: number) => formatCount(value, [days.one, days.many]);
  return budget
    ? [
        { term: facts.used, description: count(budget.usedDays) },
        { term: facts.left, description: count(budget.remainingDays) },
        { term: facts.frame, description: formatPeriod(budget.frame) },
        { term: facts.lastDay, description: lastDayOn ? formatDate(lastDayOn) : '–' },
      ]
    : [{ term: facts.used, description: notKnown }];
}

function timeUsedUp({ budget, rule, lastDayOn }: WorkTimeOutlook): Fact[] {
  const words = wordsIn();
  const left = lastDayOn ? words.notUsedUp(formatDate(lastDayOn)) : words.usedUp;
  return [{ term: words.facts.time(citationIn(rule)), description: budget ? left : words.notKnown }];
}

function coachingPart(
  { months, since, enoughOn }: NonNullable<AssignmentOutlook['coaching']>,
  { startsOn }: AssignmentOutlook,
): Omit<OutlookPart, 'rule'> {
  const words = wordsIn();
  const length = formatCount(months, [words.months.one, words.months.many]);
  const isEnough = enoughOn !== null && enoughOn <= startsOn;
  return {
    title: words.coaching,
    badge: fitBadge({ fits: isEnough ? 'yes' : 'with-reason', hindrances: [] }),
    facts: [
      { term: words.facts.since, description: since ? formatDate(since) : words.nobody },
      {
        term: words.facts.enoughOn(length),
        description: enoughOn ? formatDate(enoughOn) : '–',
      },
    ],
  };
}

const TONES = { yes: 'success', 'with-reason': 'warning', no: 'danger' } as const;

const fitBadge = ({ fits }: PlaceFit): BadgeProps => ({
  tone: TONES[fits],
  label: wordsIn().fits[fits],
});

/** A place as a choice; what stands against it is said with it. */
export function markedPlace(label: string, { fits, hindrances }: PlaceFit): string {
  const words = wordsIn();
  if (fits === 'yes') return label;
  const why = hindrances.map((code) => words.hindrances[code as keyof Words['hindrances']]).join('; ');
  return words.marked(label, words.fits[fits], why);
}
