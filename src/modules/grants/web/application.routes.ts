import { answerFields, listAttempts } from '#modules/decisions/index.ts';
import { listProgrammeLines } from '#modules/funding/index.ts';
import { listHistory } from '#modules/identity/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import { freshForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { applicationAddress, decideApplicationAddress, grantAddress } from '../addresses.ts';
import { applicationDecision, decideApplication } from '../commands/application-decision.ts';
import { applicationWords } from '../messages/application-words.ts';
import { findApplication } from '../queries/find-application.ts';
import { ApplicationPage } from './application.page.tsx';
import { applicationList } from './application-list.tsx';
import { changeApplicationForm } from './change-application-form.tsx';
import { newApplicationRoutes } from './new-application-form.tsx';
import { prepareApplicationForm } from './prepare-application-form.tsx';

const READ = { permission: 'grants.read-applications' };

const decideApplicationStep = defineStep({
  address: decideApplicationAddress,
  command: decideApplication,
  fields: () => answerFields({ agree: applicationWords.decision.agree.approve }),
  showsConflict: true,
  done: ({ id, ruling, grantId }) => {
    const done = `grants.${ruling}`;
    return grantId ? grantAddress(String(grantId), { done }) : applicationAddress(String(id), { done });
  },
  again: (context, state, status) => showApplication(context, state, status),
});

async function showApplication(
  context: Context,
  state = freshForm(context),
  status = 200,
): Promise<Response> {
  const { work } = context;
  const application = await findApplication(work, context.id(), currentLanguage());
  if (!application) return context.notFound();
  const attempts = await listAttempts(work, applicationDecision, application.id);
  const lines = await listProgrammeLines(work, application.programmeId, currentLanguage());
  const history = await listHistory(work, 'application', application.id);
  const versioned = { ...state, version: state.version ?? application.version };
  return context.html(
    ApplicationPage({ context, application, attempts, lines, history, state: versioned }),
    status,
  );
}

/** Applications; what is new stands before `/applications/:id`, which would take "new" for an id. */
export const applicationRoutes: Route[] = [
  ...newApplicationRoutes,
  ...changeApplicationForm.routes,
  applicationList.route,
  {
    method: 'GET',
    path: applicationAddress.path,
    access: READ,
    handle: (context) => showApplication(context),
  },
  ...prepareApplicationForm.routes,
  decideApplicationStep.route,
];
