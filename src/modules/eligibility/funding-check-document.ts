import { z } from 'zod';
import { answer, type CommandOutput } from '#law/cli.ts';
import { day, lawFacts, type Offer, parseWith } from '#law/index.ts';
import { fundingCheckJob } from './funding-check-input.ts';
import { comparePayments } from './model/compare-payments.ts';
import { checkFunding, type FundingCheckLine } from './model/funding-check.ts';
import { jobOf, type PaymentPlan } from './model/payment-plan.ts';

/** The question of a program: the facts as `law check` takes them, and the job to compare. */
export const fundingCheckDocument = z.strictObject({
  asOf: day,
  facts: lawFacts,
  job: fundingCheckJob.extend({ startOn: day.exactOptional() }).exactOptional(),
});

type FundingCheckDocument = z.output<typeof fundingCheckDocument>;

/** The Fördercheck for programs: a JSON document in, a JSON document out. */
export const answerFundingCheck = (stdin: string): CommandOutput =>
  answer((document) => parseWith(fundingCheckDocument, document), toAnswer, stdin);

function toAnswer({ asOf, facts, job = {} }: FundingCheckDocument) {
  const check = checkFunding(asOf, facts);
  const { plans, without } = comparePayments(check, jobOf(job, asOf));
  return {
    asOf,
    asked: check.asked,
    lines: check.lines.map(toLine),
    aside: check.aside.map((offer) => ({
      ...nameOf(offer),
      reason: offer.opensOn === null ? 'not-in-force' : 'not-held',
    })),
    payments: plans.map(toPayment),
    withoutAmounts: without.map(({ offer }) => nameOf(offer)),
  };
}

const nameOf = ({ instrument, title, version }: Offer) => ({ instrument, title, version });

const toLine = ({ offer, verdict, span }: FundingCheckLine) => ({
  ...nameOf(offer),
  isStatus: offer.isStatus,
  opensOn: offer.opensOn,
  longestMonths: offer.longestMonths,
  verdict,
  span: span && { from: span.from, until: span.until, isCertain: span.isCertain },
});

const toPayment = ({ offer, job, ...plan }: PaymentPlan) => ({ ...nameOf(offer), ...plan });
