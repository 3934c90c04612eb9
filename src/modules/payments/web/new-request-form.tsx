import { projectsAddress } from '#modules/grants/addresses.ts';
import { isRecordId } from '#platform/record-id.ts';
import { currentLanguage, formatMonth } from '#ui/language.ts';
import { Alert, Link, Refusal, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import { newRequestAddress, requestAddress, requestsAddress, sharesAddress } from '../addresses.ts';
import { isoMonth, requestFunds } from '../commands/request-funds.ts';
import { requestWords } from '../messages/request-words.ts';
import { mayRequest } from '../model/funds-request.ts';
import { findMonth, type MonthDetail } from '../queries/find-month.ts';
import { findProjectMonths } from '../queries/list-months.ts';
import { CalculationTable } from './calculation-table.tsx';
import { MonthsPage } from './months.page.tsx';
import { blockedText } from './request.presenter.ts';

/** The form that asks for the money of a month; without a month, the months to choose from. */
export const newRequestForm = defineForm({
  address: newRequestAddress,
  command: requestFunds,
  load: async (context): Promise<MonthDetail | Response | undefined> => {
    const { projectId, month } = choiceOf(context);
    if (!projectId) return context.redirect(projectsAddress());
    if (month) return findMonth(context.work, projectId, `${month}-01`, currentLanguage());
    const project = await findProjectMonths(context.work, projectId);
    return project && context.html(MonthsPage({ context, project }));
  },
  fields: () => [],
  also: choiceOf,
  hidden: ({ project, input }) => ({ projectId: project.id, month: input.month.slice(0, 7) }),
  words: ({ project, input }) => ({
    title: requestWords.title(formatMonth(input.month)),
    submit: requestWords.new.submit,
    preline: project.title,
    breadcrumb: [
      { label: requestWords.breadcrumb, href: requestsAddress() },
      { label: requestWords.months.title, href: newRequestAddress({ project: project.id }) },
    ],
  }),
  wide: true,
  around: (form, month, context, { refusal }) => {
    const notYet = refusal ? undefined : refusalOf(month, context);
    return (
      <>
        <Reckoning month={month} />
        {notYet ? <Refusal title={requestWords.new.notYet} {...notYet} /> : form}
      </>
    );
  },
  done: ({ id }) => requestAddress(String(id), { done: 'payments.requested' }),
});

/** Returns project and month, from the address or the form; what cannot be one is none. */
function choiceOf({ url, form }: Context): { projectId: string | undefined; month: string | undefined } {
  const projectId = url.searchParams.get('project') ?? form.projectId;
  const month = isoMonth.safeParse(url.searchParams.get('month') ?? form.month);
  return {
    projectId: typeof projectId === 'string' && isRecordId(projectId) ? projectId : undefined,
    month: month.data,
  };
}

/** Returns why this month cannot be asked for yet. */
function refusalOf(month: MonthDetail, context: Context) {
  const { refusal } = month.requestId
    ? { refusal: { code: 'already-requested', facts: {} } }
    : mayRequest(month, context.work.today);
  return refusal && context.refusalText('payments.request-funds', refusal);
}

/** The reckoning of the month, place by place, and what stands in the way. */
const Reckoning = ({ month }: { month: MonthDetail }) => {
  const { project, output, blockedPlaces } = month;
  const blocked = blockedText(month);
  return (
    <>
      {blockedPlaces.length > 0 && (
        <Alert tone="warning" title={blocked.title}>
          <p>{blocked.text}</p>
        </Alert>
      )}
      <Section title={requestWords.calculation.title}>
        <CalculationTable output={output} project={project} />
      </Section>
      <p>
        <Link href={sharesAddress({ project: project.id })}>{requestWords.shares.title}</Link>
      </p>
    </>
  );
};
