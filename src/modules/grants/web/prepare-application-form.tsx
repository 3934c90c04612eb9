import { getProgrammeRules, rulesOfPayer } from '#modules/programmes/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { DescriptionList } from '#ui/parts.ts';
import { defineForm } from '#web/define-form.tsx';
import { applicationAddress, applicationsAddress, prepareApplicationAddress } from '../addresses.ts';
import { prepareApplicationDecision } from '../commands/application-decision.ts';
import { applicationWords } from '../messages/application-words.ts';
import { conditionsFor } from '../model/conditions.ts';
import { listAskedBodies } from '../queries/asked-bodies.ts';
import { findApplication } from '../queries/find-application.ts';
import { presentApplication } from './application.presenter.ts';
import { assembledConditions, ConditionsSection, conditionFields } from './condition-fields.tsx';
import { prepareFields } from './decision-form.ts';
import {
  assembledGranted,
  GrantedSection,
  grantedFields,
  grantedValues,
  type ToGrant,
} from './granted-fields.tsx';

/** The form that prepares a decision: the outcome and why, and what is granted of each line. */
export const prepareApplicationForm = defineForm({
  address: prepareApplicationAddress,
  command: prepareApplicationDecision,
  load: async (context): Promise<ToGrant | undefined> => {
    const { work } = context;
    const application = await findApplication(work, context.id(), currentLanguage());
    if (application?.grantorId !== context.actor.organisationId) return undefined;
    const { programmeId, rulesFrom, area } = application;
    const ofLand = await getProgrammeRules(work, programmeId, rulesFrom, area);
    const rules = rulesOfPayer(ofLand, application.grantorKind);
    const bodies = await listAskedBodies(work, rules, application);
    return { application, rules, conditions: conditionsFor(rules, application, bodies) };
  },
  loadsFirst: true,
  fields: prepareFields,
  moreFields: (about) => (about ? [...conditionFields(about), ...grantedFields(about)].flat() : []),
  assemble: (read, about) => (about ? assembledConditions(assembledGranted(read, about), about) : read),
  version: ({ application }) => application.version,
  values: (about) => ({ outcome: 'approve', ...grantedValues(about) }),
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
  more: (about, _, { faults }) => (
    <>
      <ConditionsSection {...about} />
      <GrantedSection {...about} faults={faults} />
    </>
  ),
  done: ({ id }) => applicationAddress(String(id), { done: 'grants.prepared' }),
});
