import type { FactName } from '#law/index.ts';
import type { Context } from '#web/context.ts';
import { type FormState, freshForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { fundingCheckAddress } from '../addresses.ts';
import { checkFunding } from '../model/funding-check.ts';
import { jobOf } from '../model/payment-plan.ts';
import { closeGaps } from './facts-form.ts';
import { FundingCheckPage } from './funding-check.page.tsx';
import { FIRST_FACTS, judgeFundingCheck, sentFacts } from './funding-check-form.ts';

const TO_ALL = { public: 'a calculation, without anything stored' };

/** The Fördercheck without a person. What is asked comes in a form, never in the address, and is forgotten. */
export const fundingCheckRoutes: Route[] = [
  { method: 'GET', path: fundingCheckAddress.path, access: TO_ALL, handle: showQuestions },
  { method: 'POST', path: fundingCheckAddress.path, access: TO_ALL, handle: answerQuestions },
];

async function showQuestions(context: Context): Promise<Response> {
  const asked = new Set<FactName>(FIRST_FACTS);
  return context.html(FundingCheckPage({ context, state: freshForm(context), asked, answer: null }));
}

/** "More rows" asks for the same page with room; everything else is checked. */
async function answerQuestions(sent: Context): Promise<Response> {
  const context = { ...sent, form: closeGaps(sent.form) };
  const state: FormState = { ...freshForm(context), input: context.form };
  const onPage = sentFacts(sent.form);
  if (sent.form.more !== undefined)
    return context.html(FundingCheckPage({ context, state, asked: onPage, answer: null }));
  const judged = judgeFundingCheck(context.form);
  if (judged.faults)
    return context.html(
      FundingCheckPage({ context, state: { ...state, faults: judged.faults }, asked: onPage, answer: null }),
      422,
    );
  const { asOf, facts, job = {} } = judged.input;
  const check = checkFunding(asOf, facts);
  const asked = new Set<FactName>([...FIRST_FACTS, ...check.asked]);
  return context.html(
    FundingCheckPage({ context, state, asked, answer: { check, facts, job: jobOf(job, asOf) } }),
  );
}
