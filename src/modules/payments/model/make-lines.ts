import { firstOfMonth, type IsoDate } from '#kernel/calendar.ts';
import { refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import { onlyPayerFacts, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { ClaimLineForm, NewLine } from './claim.ts';
import { reckonLines } from './cost-limits.ts';
import { countedLines } from './counted.ts';
import { type ClaimCost, flatRates, type OwnClaimLine, reckonLine, type TypedClaimLine } from './own-line.ts';
import { settleAdvances } from './settle-advance.ts';
import type { PlannedClaimShare } from './sources.ts';
import { answerOf, faultsInAnswer, isSubsidiary, type StayAnswers, unansweredStays } from './subsidiarity.ts';
import type { TierFacts } from './tier.ts';

type Standing = Pick<
  NewLine,
  'costType' | 'form' | 'item' | 'month' | 'quantity' | 'forWhom' | 'requestedCents'
> & {
  readonly acceptedCents: Cents | null;
};
type Problem = {
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
};
type Claimed = {
  readonly lines: readonly NewLine[];
  readonly grant: {
    readonly costs: readonly ClaimCost[];
    readonly rules: Pick<ProgrammeRules, 'costTypes'>;
    readonly plan: readonly PlannedClaimShare[];
  };
  readonly standing: readonly Standing[];
};
type Typable = {
  readonly grant: {
    readonly costs: readonly ClaimCost[];
    readonly rules: Pick<ProgrammeRules, 'costTypes'>;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
  };
  /** The cost types that nobody types. */
  readonly computed: readonly string[];
};

/** Returns what is wrong with the lines that a grantee typed, each beside its field. */
export function faultsInTyped(typed: readonly TypedClaimLine[], { grant, computed }: Typable): Problem[] {
  const { costs, startsOn, endsOn } = grant;
  return typed.flatMap((line, index) => {
    const at = (field: string, code: string, facts = {}) => ({
      path: `lines.${index}.${field}`,
      code,
      facts,
    });
    const another = borneByAnother(line, grant.rules);
    if (another) return [at('costType', 'only-payer', another)];
    const { refusal } = computed.includes(line.costType)
      ? refused('computed-by-itself', { field: 'costType' })
      : reckonLine(line, costs);
    const isOutside = line.month < firstOfMonth(startsOn) || line.month >= endsOn;
    const answer = isSubsidiary(line.costType, costs) ? faultsInAnswer(line) : [];
    return [
      ...(refusal ? [at(String(refusal.facts.field), refusal.code, factsOf(refusal))] : []),
      ...(isOutside ? [at('month', 'outside-grant', { startsOn, endsOn })] : []),
      ...answer.map(({ field, code }) => at(field, code)),
    ];
  });
}

const factsOf = ({ facts: { fact } }: { facts: { fact?: unknown } }) =>
  fact === undefined ? {} : { fact: String(fact) };

const borneByAnother = ({ costType }: TypedClaimLine, { costTypes }: Pick<ProgrammeRules, 'costTypes'>) => {
  const cost = costTypes.find(({ id }) => id === costType);
  return cost && onlyPayerFacts(cost);
};

/** Returns what is missing of the answers about stays, each beside its field. */
export const faultsInStayAnswers = (
  answers: StayAnswers,
  { lines, grant: { costs }, standing }: Claimed & { readonly standing: readonly NewLine[] },
): Problem[] =>
  unansweredStays(lines, { costs, standing }).flatMap(({ occupancyId, costType }) =>
    faultsInAnswer(answers[occupancyId ?? '']?.[costType] ?? {}, true).map(({ field, code }) => ({
      path: `answers.${occupancyId}.${costType}.${field}`,
      code,
      facts: {},
    })),
  );

/** Returns the lines of what a grantee typed, with the flat rates that follow from them and from what is due anyway. */
export function ownLines(
  typed: readonly TypedClaimLine[],
  { lines: due, grant: { costs, rules, plan }, standing }: Claimed,
): NewLine[] {
  const reckoned = reckonLines(typed, { costs, costTypes: rules.costTypes, plan, standing }).lines;
  const base = [
    ...reckoned,
    ...due.map(({ costType, month, requestedCents: cents }) => ({ costType, month, cents })),
  ];
  // A rate is claimed once more where more is claimed that it is a rate of; each has a number of its own.
  const rates = flatRates(base, costs).map((rate) => ({
    ...rate,
    evidence: numberOf(rate.costType, 'rate', standing),
  }));
  return [...reckoned, ...rates].map(lineOf);
}

const lineOf = ({
  form,
  costType,
  month,
  evidence,
  quantity,
  unitPriceCents,
  cents,
  facts,
  forWhom,
  eventOn,
  ...answer
}: OwnClaimLine): NewLine => ({
  ...BARE,
  ...{ form, costType, month, unitPriceCents },
  ...answerOf(answer),
  item: facts ? `${evidence} (${statedText(facts)})` : evidence,
  quantity: quantity ?? null,
  forWhom: forWhom ?? null,
  eventOn: eventOn ?? null,
  requestedCents: cents,
});

/** Returns the facts that a line states as whoever checks it reads them. */
const statedText = (facts: TierFacts): string =>
  Object.entries(facts)
    .map(([fact, value]) => `${fact} ${value}`)
    .join(', ');

/** Returns the lines of what others bear on top of these, each with a number of its own. */
export const linesOnTop = (
  lines: readonly NewLine[],
  {
    grant: { plan },
    standing,
  }: { grant: { plan: readonly PlannedClaimShare[] }; standing: readonly Standing[] },
): NewLine[] =>
  countedLines(lines, plan, standing).map(({ costType, month, baseCents, cents }) => ({
    ...BARE,
    form: 'counted',
    ...{ costType, month },
    // A word before the number, for an advance of the same month has one too.
    item: `counted ${numberOf(costType, 'counted', standing)}`,
    unitPriceCents: Math.max(0, baseCents),
    requestedCents: cents,
  }));

/** Returns the lines that take back of an advance what is spent now, cost type by cost type. */
export function settlingLines(
  lines: readonly NewLine[],
  standing: readonly Standing[],
  today: IsoDate,
): NewLine[] {
  const advances = standing.filter(({ form }) => form === 'need');
  const advanced = advances.map(({ costType, acceptedCents, requestedCents }) => ({
    costType,
    cents: acceptedCents ?? requestedCents,
  }));
  const spent = lines.map(({ costType, requestedCents: cents }) => ({ costType, cents }));
  return settleAdvances(spent, advanced).map(({ costType, cents }) =>
    needLine({ costType, month: firstOfMonth(today), cents: -cents }, advances),
  );
}

/** Returns the line of an advance, or of what is taken back of one; each has a number of its own. */
export const needLine = (
  { costType, month, cents }: { costType: string; month: IsoDate; cents: Cents },
  earlier: readonly Pick<Standing, 'costType' | 'form'>[],
): NewLine => ({
  ...BARE,
  form: 'need',
  costType,
  month,
  item: numberOf(costType, 'need', earlier),
  requestedCents: cents,
});

const numberOf = (
  costType: string,
  form: ClaimLineForm,
  earlier: readonly Pick<Standing, 'costType' | 'form'>[],
): string => String(earlier.filter((line) => line.form === form && line.costType === costType).length + 1);

/** The columns of a claim line that most lines have nothing in. */
export const NO_DETAIL = {
  occupancyId: null,
  placeNumber: null,
  childGrantId: null,
  quantity: null,
  unitPriceCents: null,
  calculationId: null,
  forWhom: null,
  eventOn: null,
  subsidiarity: null,
  subsidiarityReason: null,
} as const;

const BARE = { ...NO_DETAIL, projectId: null, correctsId: null } as const;
