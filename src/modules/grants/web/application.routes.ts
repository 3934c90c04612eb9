import { listHistory } from '#modules/audit/index.ts';
import { answerFields, listAttempts } from '#modules/decisions/index.ts';
import { type BudgetLine, listProgrammeLines } from '#modules/funding/index.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import {
  applicationDecision,
  decideApplication,
  prepareApplicationDecision,
} from '../commands/application-decision.ts';
import { applicationWords } from '../messages/application-words.ts';
import { listPublishedProgrammes } from '../queries/application-choices.ts';
import { type ApplicationDetail, findApplication } from '../queries/find-application.ts';
import { listApplications } from '../queries/list-applications.ts';
import { ApplicationPage } from './application.page.tsx';
import { presentApplicationRow } from './application.presenter.ts';
import { ApplicationListPage } from './application-list.page.tsx';
import { amountField, prepareFields } from './decision-form.ts';
import { PreparePage } from './prepare.page.tsx';

const READ = { permission: 'grants.read-applications' };
const PREPARE = { permission: 'grants.prepare-decision' };
const DECIDE = { permission: 'grants.decide-application' };

/** Applications as those who decide read them; `application-form.routes.ts` is where districts write them. */
export const applicationRoutes: Route[] = [
  { method: 'GET', path: '/applications', access: READ, handle: showApplications },
  { method: 'GET', path: '/applications/:id', access: READ, handle: (context) => showApplication(context) },
  {
    method: 'GET',
    path: '/applications/:id/prepare',
    access: PREPARE,
    handle: (context) => showPreparation(context),
  },
  { method: 'POST', path: '/applications/:id/prepare', access: PREPARE, handle: submitPreparation },
  { method: 'POST', path: '/applications/:id/decide', access: DECIDE, handle: submitDecision },
];

async function showApplications(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['district', 'status', 'submitted', 'places', 'amount'],
    filters: ['status', 'programme', 'district'],
    sort: 'submitted',
    direction: 'descending',
  });
  const { rows, total } = await listApplications(context.work, list, context.language);
  if (list.isExport) {
    const { columns } = applicationWords;
    const cells = rows.map((row) => presentApplicationRow(row));
    return context.file(
      'applications.csv',
      'text/csv; charset=utf-8',
      csv(
        [
          columns.district,
          columns.programme,
          columns.status,
          columns.submitted,
          columns.places,
          columns.amount,
        ],
        cells.map((row) => [
          row.district,
          row.programme,
          row.status.label,
          row.submitted,
          row.places,
          row.amount,
        ]),
      ),
    );
  }
  const programmes = await listPublishedProgrammes(context.work, context.language);
  return context.html(ApplicationListPage({ context, list, rows, total, programmes }));
}

/** Finds the application of the address, or answers that there is none. */
export async function withApplication(
  context: Context,
  answer: (application: ApplicationDetail) => Promise<Response>,
): Promise<Response> {
  const application = await findApplication(context.work, context.id(), context.language);
  return application ? answer(application) : context.notFound();
}

const showApplication = (context: Context, state = freshForm(context), status = 200) =>
  withApplication(context, async (application) => {
    const attempts = await listAttempts(context.work, applicationDecision, application.id);
    const lines = await listProgrammeLines(context.work, application.programmeId, context.language);
    const history = await listHistory(context.work, 'application', application.id);
    const versioned = { ...state, version: state.version ?? application.version };
    return context.html(
      ApplicationPage({ context, application, attempts, lines, history, state: versioned }),
      status,
    );
  });

const showPreparation = (context: Context, state = freshForm(context), status = 200) =>
  withLines(context, (application, lines) => {
    const versioned = { ...state, version: state.version ?? application.version };
    return context.html(PreparePage({ context, state: versioned, application, lines }), status);
  });

function submitPreparation(context: Context): Promise<Response> {
  return withLines(context, (_, lines) =>
    handleForm(context, {
      command: prepareApplicationDecision,
      fields: [
        ...prepareFields(),
        ...lines.map(({ id, sourceTitle, budgetYear }) =>
          amountField(id, applicationWords.decision.line(sourceTitle, budgetYear)),
        ),
      ],
      also: { id: context.params.id },
      done: ({ id }) => context.redirect(`/applications/${id}?done=grants.prepared`),
      again: (state, status) => showPreparation(context, state, status),
    }),
  );
}

function submitDecision(context: Context): Promise<Response> {
  return handleForm(context, {
    command: decideApplication,
    fields: answerFields({ agree: applicationWords.decision.agree.approve }),
    also: { id: context.params.id },
    done: ({ id, ruling, grantId }) =>
      context.redirect(`${grantId ? `/grants/${grantId}` : `/applications/${id}`}?done=grants.${ruling}`),
    again: (state, status) => showApplication(context, state, status),
  });
}

const withLines = (
  context: Context,
  answer: (application: ApplicationDetail, lines: BudgetLine[]) => Promise<Response>,
) =>
  withApplication(context, async (application) =>
    answer(application, await listProgrammeLines(context.work, application.programmeId, context.language)),
  );
