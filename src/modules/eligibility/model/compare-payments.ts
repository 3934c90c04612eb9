import type { IsoDate } from '#kernel/calendar.ts';
import { endOfMonths } from '#kernel/period.ts';
import { type PayerValue, planFlat } from './flat-plan.ts';
import { endOf, type FundingCheck, type FundingCheckLine } from './funding-check.ts';
import type { FundingCheckJob, PaymentPlan } from './payment-plan.ts';
import { planWage } from './wage-plan.ts';

/** The payments under each instrument that is met or still open, and the instruments about which no amount is known. */
export type PaymentComparison = {
  readonly plans: readonly PaymentPlan[];
  readonly without: readonly FundingCheckLine[];
};

const WAGE_SUBSIDIES = new Set(['sgb2-16e', 'sgb2-16i']);

// § 16d SGB II (7) and (8); Stabilisierung und Teilhabe: the Land's allowance follows that of § 16d.
const ALLOWANCE_OF_16D: PayerValue = {
  payer: 'jobcenter',
  of: 'expense-allowance',
  path: 'sgb2-16d/expense-allowance',
};
const PLACE_OF_16D: PayerValue = { payer: 'jobcenter', of: 'place-cost', path: 'sgb2-16d/place-cost' };
const LUMP_OF_LAND: PayerValue = { payer: 'land', of: 'measure-lump', path: 'st-stuta/measure-lump' };
const ALLOWANCE_OF_LAND: PayerValue = {
  payer: 'land',
  of: 'expense-allowance',
  path: 'st-stuta/expense-allowance',
};

const SAMPLE_MONTHS = 12;

/** Compares the payments for one job under every instrument that could fund it now. */
export function comparePayments(check: FundingCheck, job: FundingCheckJob): PaymentComparison {
  const funding = check.lines.filter(
    ({ offer, verdict }) => !offer.isStatus && verdict.verdict !== 'not-met',
  );
  const compared = funding.map((line) => ({ line, plan: planOf(line, job, check) }));
  return {
    plans: compared.flatMap(({ plan }) => plan ?? []),
    without: compared.flatMap(({ line, plan }) => (plan ? [] : [line])),
  };
}

function planOf(line: FundingCheckLine, job: FundingCheckJob, check: FundingCheck): PaymentPlan | null {
  const { instrument, version, opensOn } = line.offer;
  const flat = flatValues(instrument, check);
  if (!WAGE_SUBSIDIES.has(instrument) && flat === null) return null;
  const from = later(job.startOn, opensOn);
  const until = lastingFrom(line, from);
  const about = {
    offer: line.offer,
    job,
    from,
    until: until ?? endOfMonths(from, SAMPLE_MONTHS),
    isAtMost: instrument === 'st-stuta',
    isSample: until === null,
  };
  if (version.validUntil !== null && from >= version.validUntil)
    return { ...about, months: [], values: [], gaps: [{ reason: 'not-in-force', on: from }] };
  return {
    ...about,
    ...(flat ? planFlat(flat, job.weeklyHours, from, about.until) : planWage(line, job, from, about.until)),
  };
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

const lastingFrom = ({ offer, verdict, span }: FundingCheckLine, from: IsoDate): IsoDate | null =>
  endOf(offer, span?.verdict ?? verdict, from);

/** The Land pays an allowance only where the time under § 16d is used up; before that the Jobcenter does. */
function flatValues(instrument: string, { lines }: FundingCheck): readonly PayerValue[] | null {
  if (instrument === 'sgb2-16d') return [ALLOWANCE_OF_16D, PLACE_OF_16D];
  if (instrument !== 'st-stuta') return null;
  const section16d = lines.find(({ offer }) => offer.instrument === 'sgb2-16d');
  const hasTimeLeft = section16d?.verdict.verdict === 'met';
  return [LUMP_OF_LAND, hasTimeLeft ? ALLOWANCE_OF_16D : ALLOWANCE_OF_LAND];
}
