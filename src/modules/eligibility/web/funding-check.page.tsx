import type { FactName, LawFacts } from '#law/index.ts';
import { formatDate } from '#ui/language.ts';
import { Actions, Alert, Button, FieldRow, Form, type Frame, LinkButton, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { fundingCheckAddress } from '../addresses.ts';
import { eligibilityMessages } from '../messages.ts';
import { comparePayments } from '../model/compare-payments.ts';
import type { FundingCheck } from '../model/funding-check.ts';
import type { FundingCheckJob } from '../model/payment-plan.ts';
import { FactLists } from './fact-lists.tsx';
import { FACT_LISTS, findingFields } from './facts-form.ts';
import { FundingCheckView } from './funding-check.view.tsx';
import { FIRST_FACTS, firstFields, retypeFundingCheck } from './funding-check-form.ts';
import { jobFields } from './job-form.ts';
import { PaymentView } from './payment.view.tsx';

/** The findings for what was asked. */
type FundingCheckAnswer = {
  readonly check: FundingCheck;
  readonly facts: LawFacts;
  readonly job: FundingCheckJob;
};

type Props = {
  context: Context;
  state: FormState;
  asked: ReadonlySet<FactName>;
  answer: FundingCheckAnswer | null;
};

/** The Fördercheck for everybody: the answer first, then what was said and what can still change it. */
export const FundingCheckPage = ({ context, state, asked, answer }: Props) => {
  const words = eligibilityMessages.fundingCheck;
  return (
    <Page frame={frameAfter(context)} title={words.title} wide hasFaults={state.faults.length > 0}>
      {answer ? (
        <Answer answer={answer} />
      ) : (
        <>
          <p>{words.intro}</p>
          <Alert tone="info" title={words.notStored}>
            <p>{words.notStoredText}</p>
          </Alert>
        </>
      )}
      <Questions context={context} state={state} asked={asked} answer={answer} />
    </Page>
  );
};

/** Returns the frame in which what was sent goes along into the other language, because nobody here remembers it. */
function frameAfter({ form, frame }: Context): Frame {
  if (Object.keys(form).length === 0) return frame;
  const locales = frame.locales.map((other) =>
    other.locale === frame.locale
      ? { ...other, href: '#main' }
      : { ...other, sent: retypeFundingCheck(form, other.locale) },
  );
  return { ...frame, locales };
}

const Answer = ({ answer }: { answer: FundingCheckAnswer }) => {
  const words = eligibilityMessages.fundingCheck;
  const { check, job } = answer;
  return (
    <>
      <p>
        {words.advice} {words.notStored}.
      </p>
      <Actions>
        <LinkButton href="#field-asOf">{words.more}</LinkButton>
      </Actions>
      <Section title={words.resultOn(formatDate(check.asOf))}>
        <FundingCheckView check={check} hrefOf={questionOf} />
      </Section>
      <Section title={words.pay.title}>
        <PaymentView comparison={comparePayments(check, job)} />
      </Section>
    </>
  );
};

/** Returns the address of the first control of a question on this page. */
const questionOf = (fact: FactName): string =>
  FACT_LISTS.some((list) => list === fact) ? `#field-facts.none.${fact}` : `#field-facts.${fact}`;

const Questions = ({ context, state, asked, answer }: Props) => {
  const words = eligibilityMessages.fundingCheck;
  const known = answer?.facts ?? null;
  const lists = { context, state, asked, known, values: {} };
  const isFirst = answer === null && asked.size === FIRST_FACTS.length;
  return (
    <Section title={answer ? words.answers : words.start}>
      <p>{answer ? words.questionsText : words.startText}</p>
      <Form action={fundingCheckAddress()} csrf={context.csrf} input={state.input} faults={state.faults}>
        <Fields fields={firstFields()} values={{ asOf: context.work.today }} />
        <FactLists {...lists} lists={['benefitPeriods']} />
        {!isFirst && (
          <>
            <Fields fields={findingFields(asked, known)} />
            <FactLists {...lists} lists={FACT_LISTS.filter((list) => list !== 'benefitPeriods')} />
            <FieldRow legend={words.job}>
              <Fields fields={jobFields()} />
            </FieldRow>
          </>
        )}
        <Actions>
          <Button>{answer ? words.checkAgain : words.check}</Button>
        </Actions>
      </Form>
    </Section>
  );
};
