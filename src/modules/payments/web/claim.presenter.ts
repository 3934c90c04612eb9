import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import { calculationAddress } from '#modules/funding/addresses.ts';
import { formatDate, formatInstant, formatMoney, formatMonth, formatNumber } from '#ui/language.ts';
import type { BadgeProps, Fact, Tone } from '#ui/parts.ts';
import { claimWords } from '../messages/claim-words.ts';
import { subsidiarityWords } from '../messages/subsidiarity-words.ts';
import { paymentsMessages } from '../messages.ts';
import type { ClaimKind, ClaimLine, ClaimStatus, LineOutcome, NewLine } from '../model/claim.ts';
import type { ClaimDetail } from '../queries/find-claim.ts';

const TONES: Readonly<Record<ClaimStatus, Tone>> = {
  submitted: 'warning',
  checked: 'info',
  paid: 'success',
  returned: 'danger',
};

export const claimStatus = (status: ClaimStatus): BadgeProps => ({
  label: paymentsMessages.statuses[status],
  tone: TONES[status],
});

/** The days of a claim as people write them: one month by its name, else first and last day. */
export function windowText({ startsOn, endsOn }: { startsOn: IsoDate; endsOn: IsoDate }): string {
  const lastDay = addDays(endsOn, -1);
  return startsOn.slice(8) === '01' &&
    lastDay.slice(0, 7) === startsOn.slice(0, 7) &&
    endsOn.slice(8) === '01'
    ? formatMonth(startsOn)
    : `${formatDate(startsOn)} – ${formatDate(lastDay)}`;
}

export const claimTitle = (claim: { kind: ClaimKind; startsOn: IsoDate; endsOn: IsoDate }): string =>
  claimWords.title(claimWords.kinds[claim.kind], windowText(claim));

/** The names that lines are told by: of projects, and of cost types by the programme. */
export type LineNames = {
  readonly projects: Readonly<Record<string, string>>;
  readonly costTypes: Readonly<Record<string, string>>;
};

export type ShownLine = {
  readonly number: string;
  readonly what: string;
  /** The answer why no benefit of the law comes first. */
  readonly subsidiarity: string | undefined;
  readonly costType: string;
  readonly month: string;
  readonly sum: string;
  readonly requested: string;
  readonly accepted: string;
  readonly outcome: BadgeProps | undefined;
  readonly remark: string | undefined;
  readonly calculationHref: string | undefined;
};

const OUTCOME_TONES: Readonly<Record<LineOutcome, Tone>> = {
  open: 'info',
  accepted: 'success',
  reduced: 'warning',
  rejected: 'danger',
  blocked: 'info',
  returned: 'danger',
};

/** One line, term by term, so that every euro can be followed; whose days they were is not for those who pay. */
export function presentLine(
  line: NewLine & Partial<ClaimLine>,
  index: number,
  { projects, costTypes }: LineNames,
): ShownLine {
  const words = claimWords.lines;
  const { outcome, reasonCode, remark, acceptedCents, calculationId } = line;
  const said = [reasonCode ? words.reasons[reasonCode] : undefined, remark ?? undefined].filter((one) => one);
  return {
    number: formatNumber(line.number ?? index + 1),
    what: line.correctsId === null ? whatOf(line, projects) : `${whatOf(line, projects)} (${words.corrects})`,
    subsidiarity: subsidiarityOf(line),
    costType: costTypes[line.costType] ?? line.costType,
    month: formatMonth(line.month),
    sum: termOf(line),
    requested: formatMoney(line.requestedCents),
    accepted: acceptedCents === null || acceptedCents === undefined ? '–' : formatMoney(acceptedCents),
    outcome: outcome && { label: words.outcomes[outcome], tone: OUTCOME_TONES[outcome] },
    remark: said.length > 0 ? said.join(': ') : undefined,
    calculationHref: calculationId ? calculationAddress(calculationId) : undefined,
  };
}

const subsidiarityOf = ({ subsidiarity, subsidiarityReason }: NewLine): string | undefined =>
  subsidiarity === null
    ? undefined
    : subsidiarityWords.said(subsidiarityWords.short[subsidiarity], subsidiarityReason ?? '');

/** Returns the thing that a line is about, as people say it: the place of a project, a receipt, an advance. */
export function whatOf(line: NewLine, projects: LineNames['projects']): string {
  const words = claimWords.lines;
  const project = line.projectId === null ? words.own : (projects[line.projectId] ?? words.own);
  if (line.form === 'lump') return words.place(project, String(line.placeNumber ?? '–'));
  if (line.form === 'passed-on') return words.passedOn(project);
  if (line.form === 'need') return line.requestedCents < 0 ? words.settled : words.advance;
  if (line.form === 'counted') return words.counted;
  return line.form === 'rate' ? words.own : detailOf(line);
}

/** Returns a typed line as it was typed: the receipt, for whom, on which event. */
function detailOf({ item, forWhom, eventOn }: NewLine): string {
  const { forWhom: withWhom, onEvent } = claimWords.lines;
  const what = forWhom === null ? item : withWhom(item, forWhom.join(', '));
  return eventOn === null ? what : onEvent(what, formatDate(eventOn));
}

function termOf({ form, quantity, unitPriceCents }: NewLine): string {
  const words = claimWords.lines;
  const [count, price] = [formatNumber(quantity ?? 0), formatMoney(unitPriceCents ?? 0)];
  if (form === 'lump') return words.thirtieths(count, price);
  if (form === 'unit') return words.units(count, price);
  if (form === 'rate') return words.rateOn(price);
  if (form === 'counted') return words.countedOn(price);
  // A receipt says its sum where a cap has cut it.
  if (unitPriceCents !== null) return words.capped(price);
  return form === 'staff-month' ? words.hours(count) : '–';
}

export const presentSum = (lines: readonly Pick<ClaimLine, 'requestedCents'>[], accepted: number | null) => [
  '',
  claimWords.lines.total,
  '',
  '',
  '',
  formatMoney(sumCents(lines.map(({ requestedCents }) => requestedCents))),
  ...(accepted === null ? [] : [formatMoney(accepted), '']),
];

/** Returns the sum that others bear of a claim: as released, or as it is claimed. */
const countedOf = ({ countedCents, lines }: ClaimDetail): number =>
  countedCents ??
  sumCents(lines.filter(({ form }) => form === 'counted').map(({ requestedCents }) => requestedCents));

/** The facts of a claim above its lines. */
export function claimFacts(claim: ClaimDetail): Fact[] {
  const { facts } = claimWords;
  const maybe = (term: string, description: string | null): Fact[] =>
    description === null ? [] : [{ term, description }];
  return [
    { term: facts.grantee, description: claim.granteeName },
    { term: facts.grantor, description: claim.grantorName },
    { term: facts.requested, description: formatMoney(claim.requestedCents) },
    ...maybe(facts.accepted, claim.acceptedCents === null ? null : formatMoney(claim.acceptedCents)),
    ...maybe(facts.counted, countedOf(claim) ? formatMoney(countedOf(claim)) : null),
    { term: facts.submitted, description: formatInstant(claim.submittedAt) },
    ...maybe(
      facts.paid,
      claim.paidOn === null
        ? null
        : facts.paidOn(formatMoney(claim.paidCents ?? 0), formatDate(claim.paidOn)),
    ),
    ...maybe(facts.returned, claim.returnReason),
  ];
}
