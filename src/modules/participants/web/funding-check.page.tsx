import {
  comparePayments,
  eligibilityMessages,
  type FundingCheck,
  type FundingCheckJob,
  FundingCheckView,
  factName,
  jobFields,
  PaymentView,
} from '#modules/eligibility/index.ts';
import { formatDate } from '#ui/language.ts';
import { Actions, Button, FieldRow, Form, LinkButton, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { personFundingCheckAddress } from '../addresses.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { factsHref } from './facts-form.page.tsx';
import { wordsAbout } from './named-person.ts';
import { PersonTabs } from './person-tabs.tsx';

type Props = {
  context: Context;
  person: PersonDetail;
  check: FundingCheck;
  /** The job that was typed; `null` where it cannot be compared. */
  job: FundingCheckJob | null;
  state: Pick<FormState, 'input' | 'faults'>;
};

/** The Fördercheck of a person, from what the Jobcenter has confirmed about them. */
export const PersonFundingCheckPage = ({ context, person, check, job, state }: Props) => {
  const { frame } = context;
  const words = eligibilityMessages.fundingCheck;
  const askHref = isSettled(person) ? undefined : factsHref(person, true);
  return (
    <Page
      frame={frame}
      title={words.title}
      wide
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      {...wordsAbout(person)}
    >
      <PersonTabs personId={person.id} current="fundingCheck" />
      <p>
        {words.advice} {words.person.basis}
      </p>
      <Asked check={check} href={askHref} />
      <Section title={words.resultOn(formatDate(check.asOf))}>
        <FundingCheckView check={check} hrefOf={() => askHref} />
      </Section>
      <Section title={words.pay.title}>
        <JobForm context={context} person={person} state={state} />
        {job && <PaymentView comparison={comparePayments(check, job)} />}
      </Section>
    </Page>
  );
};

/** Tells whether the facts are settled: from the first place on they stay as they were at entry. */
const isSettled = ({ status }: PersonDetail): boolean => status === 'running' || status === 'ended';

type AskedProps = Pick<Props, 'check'> & { href: string | undefined };

const Asked = ({ check, href }: AskedProps) => {
  const words = eligibilityMessages.fundingCheck;
  if (check.asked.length === 0) return <p>{words.nothingToAsk}</p>;
  return (
    <Section title={words.questions}>
      <p>{href ? words.person.askText : words.person.settled}</p>
      <ul>
        {check.asked.map((fact) => (
          <li>{factName(fact)}</li>
        ))}
      </ul>
      {href && (
        <Actions>
          <LinkButton href={href}>{words.person.ask}</LinkButton>
        </Actions>
      )}
    </Section>
  );
};

const JobForm = ({ context, person, state }: Pick<Props, 'context' | 'person' | 'state'>) => {
  const words = eligibilityMessages.fundingCheck;
  return (
    <Form
      action={personFundingCheckAddress(person.id)}
      csrf={context.csrf}
      input={state.input}
      faults={state.faults}
    >
      <FieldRow legend={words.job}>
        <Fields fields={jobFields()} />
      </FieldRow>
      <Actions>
        <Button kind="secondary">{words.person.jobSubmit}</Button>
      </Actions>
    </Form>
  );
};
