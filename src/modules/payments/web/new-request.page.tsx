import { formatMonth } from '#ui/language.ts';
import { Alert, Link, Page, Refusal, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { requestWords } from '../messages/request-words.ts';
import { mayRequest } from '../model/funds-request.ts';
import type { MonthDetail } from '../queries/find-month.ts';
import { CalculationTable } from './calculation-table.tsx';
import { blockedText } from './request.presenter.ts';

type Props = { context: Context; state: FormState; month: MonthDetail };

/** A month before it is asked for: what it comes to, place by place, and what stands in the way. */
export const NewRequestPage = ({ context, state, month }: Props) => {
  const { frame } = context;
  const words = requestWords;
  const { project, input, output, blockedPlaces } = month;
  const blocked = blockedText(month);
  return (
    <Page
      frame={frame}
      title={words.title(formatMonth(input.month))}
      preline={project.title}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: words.breadcrumb, href: '/funds-requests' },
        { label: words.months.title, href: `/funds-requests/new?project=${project.id}` },
      ]}
      wide
    >
      {blockedPlaces.length > 0 && (
        <Alert tone="warning" title={blocked.title}>
          <p>{blocked.text}</p>
        </Alert>
      )}
      <Section title={words.calculation.title}>
        <CalculationTable output={output} costTypes={project.costTypes} />
      </Section>
      <p>
        <Link href={`/cost-shares?project=${project.id}`}>{words.shares.title}</Link>
      </p>
      <RequestForm context={context} state={state} month={month} />
    </Page>
  );
};

/** The button, or why there is none yet. */
const RequestForm = ({ context, state, month }: Props) => {
  const words = requestWords;
  const { project, input, requestId } = month;
  const may = requestId
    ? { refusal: { code: 'already-requested', facts: {} } }
    : mayRequest(month, context.work.today);
  if (may.refusal && !state.refusal) {
    const { why, next } = context.refusalText('payments.request-funds', may.refusal);
    return <Refusal title={words.new.notYet} why={why} next={next} />;
  }
  return (
    <CommandForm
      action="/funds-requests/new"
      csrf={context.csrf}
      state={state}
      fields={[]}
      submit={words.new.submit}
      hidden={{ projectId: project.id, month: input.month.slice(0, 7) }}
    />
  );
};
