import { getProgrammeRules } from '#modules/programmes/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { defineForm } from '#web/define-form.tsx';
import { applicationAddress, applicationsAddress, changeApplicationAddress } from '../addresses.ts';
import { changeApplication } from '../commands/change-application.ts';
import { applicationWords } from '../messages/application-words.ts';
import { isMeasure } from '../model/measure.ts';
import { listProviders } from '../queries/application-choices.ts';
import { type ApplicationDetail, findApplication } from '../queries/find-application.ts';
import { applicationValues, assembledItems, dayFields, itemRows } from './application-fields.ts';
import { ItemFields } from './application-form-parts.tsx';
import { ItemTable } from './item-table.tsx';
import { planAgain } from './plan-again.ts';
import { assembledLines, type PlanForm, planValues, sentLineFields } from './plan-form.ts';
import { PlanFormSection } from './plan-form-section.tsx';
import { planOf } from './plan-of-application.ts';

type About = {
  application: ApplicationDetail;
  /** The rows of its projects; none where they stand as they were recommended. */
  rows: ReturnType<typeof itemRows>;
  plan: PlanForm;
};

/** The form that changes an application until it is decided; one for a measure is made anew instead. */
export const changeApplicationForm = defineForm({
  address: changeApplicationAddress,
  command: changeApplication,
  load: async (context): Promise<About | undefined> => {
    const { work, form } = context;
    const application = await findApplication(work, context.id(), currentLanguage());
    if (!application || isMeasure(application.grantorKind)) return undefined;
    const { programmeId, rulesFrom, area } = application;
    const rules = await getProgrammeRules(work, programmeId, rulesFrom, area);
    const rows = areRecommended(application)
      ? []
      : itemRows(await listProviders(work), rules.offers, application.items.length);
    return { application, rows, plan: planOf(application, { rules, rows, sent: form }) };
  },
  loadsFirst: true,
  wide: true,
  fields: dayFields,
  moreFields: (about) => (about ? [...about.rows.flat(), ...sentLineFields(about.plan)] : []),
  version: ({ application }) => application.version,
  values: ({ application, plan }) => ({ ...applicationValues(application), ...planValues(plan) }),
  assemble: (read, about) => {
    const lines = assembledLines(read);
    return about?.rows.length === 0
      ? { ...read, lines }
      : { ...assembledItems(read, about?.plan.rules.offers ?? []), lines };
  },
  again: (asked, { plan }) => planAgain(asked, plan),
  words: () => ({
    title: applicationWords.form.changeTitle,
    submit: applicationWords.form.save,
    breadcrumb: [{ label: applicationWords.breadcrumb, href: applicationsAddress() }],
  }),
  around: (form, { application, rows }) => (
    <>
      {rows.length === 0 && <ItemTable items={application.items} />}
      {form}
    </>
  ),
  more: ({ application, rows, plan }, _, state) => (
    <>
      {rows.length > 0 && <ItemFields rows={rows} values={applicationValues(application)} />}
      <PlanFormSection plan={plan} state={state} />
    </>
  ),
  done: ({ id }) => applicationAddress(String(id), { done: 'grants.changed' }),
});

const areRecommended = ({ callId, proposalId, parentGrantId }: ApplicationDetail): boolean =>
  (callId ?? proposalId ?? parentGrantId) !== null;
