import { currentLanguage } from '#ui/language.ts';
import { DescriptionList } from '#ui/parts.ts';
import { defineForm } from '#web/define-form.tsx';
import { applicationAddress, applicationsAddress, prepareApplicationAddress } from '../addresses.ts';
import { prepareApplicationDecision } from '../commands/application-decision.ts';
import { applicationWords } from '../messages/application-words.ts';
import { type ApplicationDetail, findApplication } from '../queries/find-application.ts';
import { presentApplication } from './application.presenter.ts';
import { prepareFields } from './decision-form.ts';

type About = { application: ApplicationDetail };

/** The form that prepares a decision: the outcome and why. */
export const prepareApplicationForm = defineForm({
  address: prepareApplicationAddress,
  command: prepareApplicationDecision,
  load: async (context): Promise<About | undefined> => {
    const application = await findApplication(context.work, context.id(), currentLanguage());
    return application && { application };
  },
  fields: prepareFields,
  version: ({ application }) => application.version,
  values: () => ({ outcome: 'approve' }),
  words: ({ application }) => {
    const { title } = presentApplication(application);
    return {
      title: applicationWords.decision.prepareTitle,
      submit: applicationWords.decision.submit,
      preline: title,
      intro: applicationWords.decision.prepareIntro,
      breadcrumb: [
        { label: applicationWords.breadcrumb, href: applicationsAddress() },
        { label: title, href: applicationAddress(application.id) },
      ],
    };
  },
  around: (form, { application }) => (
    <>
      <DescriptionList facts={presentApplication(application).facts} />
      {form}
    </>
  ),
  done: ({ id }) => applicationAddress(String(id), { done: 'grants.prepared' }),
});
