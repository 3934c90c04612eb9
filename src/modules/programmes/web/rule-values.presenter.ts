import { formatDate, formatMoney, formatNumber, formatPercentage } from '#ui/language.ts';
import { ruleWords } from '../messages/rule-words.ts';
import { valueWords } from '../messages/value-words.ts';
import { programmesMessages } from '../messages.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ProgrammeRules } from '../model/programme-rules.ts';
import { evidenceText, say } from './evidence.presenter.ts';

type RuleValue = { readonly title: string; readonly value: string; readonly evidence: string };

/** Returns every figure that people, projects and grants are held to, in the order of the line. */
export const presentValues = (rules: ProgrammeRules): RuleValue[] => [
  ...ofTheGrant(rules),
  ...ofOffers(rules),
  ...ofPeople(rules),
  ...ofResults(rules),
];

const row = (title: string, value: string, cited: Evidence): RuleValue => ({
  title,
  value,
  evidence: evidenceText(cited),
});

function ofTheGrant({ procedure: { passingOn, financing, longestProject }, ...rules }: ProgrammeRules) {
  const title = (id: string) => say(rules.costTypes.find((cost) => cost.id === id)?.title ?? null);
  return [
    ...(financing
      ? [
          row(
            valueWords.financing,
            financing.kinds.map((kind) => valueWords.financings[kind]).join(', '),
            financing,
          ),
        ]
      : []),
    ...(longestProject
      ? [row(valueWords.longestProject, months(longestProject.months), longestProject)]
      : []),
    ...(passingOn
      ? [
          row(
            valueWords.passingOn,
            [
              passingOn.to.map((kind) => ruleWords.bodies[kind]).join(', '),
              ...(passingOn.costTypes ? [passingOn.costTypes.map(title).join(', ')] : []),
            ].join(': '),
            passingOn,
          ),
        ]
      : []),
    ...rules.sources.flatMap(({ share, title: source }) =>
      share
        ? [row(say(source), valueWords.bounds[share.bound](formatPercentage(share.basisPoints)), share)]
        : [],
    ),
  ];
}

const ofOffers = ({ offers, staffing, rampUp }: ProgrammeRules): RuleValue[] => [
  ...offers.flatMap((offer) => [
    ...(offer.longestMonths
      ? [row(valueWords.longest(say(offer.title)), months(offer.longestMonths), offer)]
      : []),
    ...(offer.weeklyHours ? [row(valueWords.hours(say(offer.title)), hours(offer.weeklyHours), offer)] : []),
    ...(offer.hourlyWage ?? []).map(({ from, least }) =>
      row(valueWords.wage(formatDate(from)), formatMoney(least.amountCents), least),
    ),
    ...(offer.tests
      ? [
          row(
            valueWords.tests(say(offer.title)),
            [
              offer.tests.months ? months(offer.tests.months) : '–',
              ...(offer.tests.board ? [valueWords.testsBoard] : []),
            ].join('; '),
            offer.tests,
          ),
        ]
      : []),
  ]),
  ...staffing.map((one) => row(say(one.title), valueWords.perPost(formatNumber(one.mostPerPost)), one)),
  ...rampUp.map((one) =>
    row(valueWords.rampUp(formatDate(one.day)), formatPercentage(one.shareBasisPoints), one),
  ),
];

const ofPeople = ({ participation, phases }: ProgrammeRules): RuleValue[] => [
  ...(participation?.coachingMonthsBefore
    ? [row(valueWords.coachingBefore, months(participation.coachingMonthsBefore), participation)]
    : []),
  ...(participation?.leastAge
    ? [row(valueWords.leastAge, valueWords.years(formatNumber(participation.leastAge)), participation)]
    : []),
  ...phases.flatMap((phase) =>
    phase.mostMonths ? [row(say(phase.title), months(phase.mostMonths), phase)] : [],
  ),
];

const ofResults = ({ indicators, duties }: ProgrammeRules): RuleValue[] => [
  ...indicators.map((one) =>
    row(
      say(one.title),
      one.target === undefined
        ? '–'
        : one.unit === 'basis-points'
          ? formatPercentage(one.target)
          : formatNumber(one.target),
      one,
    ),
  ),
  ...duties.map((duty) => row(say(duty.what), valueWords.daysAfter(formatNumber(duty.days)), duty)),
];

const months = (count: number): string => `${formatNumber(count)} ${programmesMessages.detail.units.months}`;

const hours = ({ atLeast, atMost }: { atLeast: number; atMost?: number | undefined }): string =>
  valueWords.hoursBetween(formatNumber(atLeast), atMost === undefined ? null : formatNumber(atMost));
