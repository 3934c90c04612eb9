import { answerFields, listAttempts, offerAnswer } from '#modules/decisions/index.ts';
import { listHeldLines, listProgrammeLines } from '#modules/funding/index.ts';
import { listHistory } from '#modules/identity/index.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { applicationAddress, decideApplicationAddress, grantAddress } from '../addresses.ts';
import { applicationDecision, decideApplication } from '../commands/application-decision.ts';
import { applicationWords } from '../messages/application-words.ts';
import { applicationProcedure, mayBeChanged } from '../model/application.ts';
import { conditionsFor } from '../model/conditions.ts';
import { listAskedBodies } from '../queries/asked-bodies.ts';
import { findApplication } from '../queries/find-application.ts';
import { ApplicationPage } from './application.page.tsx';
import type { ToDecide } from './application-acts.ts';
import { hasLapsed } from './application-decision.presenter.ts';
import { applicationList } from './application-list.tsx';
import { changeApplicationForm } from './change-application-form.tsx';
import { answerConditionForm } from './condition-form.ts';
import { newApplicationRoutes } from './new-application-form.tsx';
import { prepareApplicationForm } from './prepare-application-form.tsx';

const READ = { permission: 'grants.read-applications' };

const decideApplicationStep = defineStep({
  address: decideApplicationAddress,
  command: decideApplication,
  fields: (application?: ToDecide) => {
    const words = applicationWords.decision;
    return answerFields({ ...words, agree: words.agree[application?.waiting?.proposedOutcome ?? 'approve'] });
  },
  offer: offerAnswer<ToDecide>({
    label: () => applicationWords.decision.decide,
    own: () => applicationWords.decision.own,
    step: applicationProcedure['grants.decide-application'],
    isOpen: ({ hasLapsed }) => !hasLapsed,
  }),
  done: ({ id, ruling, grantId }) => {
    const done = `grants.${ruling}`;
    return grantId ? grantAddress(String(grantId), { done }) : applicationAddress(String(id), { done });
  },
  again: showApplication,
});

async function showApplication(context: Context, failed?: FormState, status = 200): Promise<Response> {
  const { work } = context;
  const found = await findApplication(work, context.id(), currentLanguage());
  if (!found) return context.notFound();
  const { waiting, earlier } = await listAttempts(work, applicationDecision, found.id);
  const application = { ...found, waiting, hasLapsed: waiting !== undefined && hasLapsed(waiting, found) };
  const { programmeId, rulesFrom, area, parentGrantId } = application;
  const rules = await getProgrammeRules(work, programmeId, rulesFrom, area);
  const bodies = mayBeChanged(application.status) ? await listAskedBodies(work, rules, application) : [];
  const conditions = conditionsFor(rules, application, bodies);
  const lines =
    parentGrantId === null
      ? await listProgrammeLines(work, programmeId, currentLanguage())
      : await listHeldLines(work, parentGrantId, currentLanguage());
  const history = await listHistory(work, 'application', application.id);
  const decide = decideApplicationStep;
  return context.html(
    ApplicationPage({ context, application, rules, conditions, earlier, lines, history, decide, failed }),
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
  ...answerConditionForm.routes,
  decideApplicationStep.route,
];
