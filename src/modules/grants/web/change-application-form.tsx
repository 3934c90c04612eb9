import { getProgrammeRules, type ProgrammeRules } from '#modules/programmes/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { defineForm } from '#web/define-form.tsx';
import { applicationAddress, applicationsAddress, changeApplicationAddress } from '../addresses.ts';
import { changeApplication } from '../commands/change-application.ts';
import { applicationWords } from '../messages/application-words.ts';
import { listProviders } from '../queries/application-choices.ts';
import { type ApplicationDetail, findApplication } from '../queries/find-application.ts';
import { applicationValues, assembledItems, dayFields, itemRows } from './application-fields.ts';
import { ItemFields } from './application-form-parts.tsx';
import { ItemTable } from './item-table.tsx';

type About = {
  application: ApplicationDetail;
  providers: Parameters<typeof itemRows>[0];
  offers: ProgrammeRules['offers'];
};

/** Returns the rows of the form: projects that a call recommended stand; others are rows to be typed. */
const rowsOf = ({ application, providers, offers }: About) =>
  application.callId ? [] : itemRows(providers, offers, application.items.length);

/** The form that changes an application until it is decided. */
export const changeApplicationForm = defineForm({
  address: changeApplicationAddress,
  command: changeApplication,
  load: async (context): Promise<About | undefined> => {
    const application = await findApplication(context.work, context.id(), currentLanguage());
    if (!application) return undefined;
    const { programmeId, rulesFrom, area } = application;
    const { offers } = await getProgrammeRules(context.work, programmeId, rulesFrom, area);
    const providers = application.callId ? [] : await listProviders(context.work);
    return { application, providers, offers };
  },
  loadsFirst: true,
  fields: dayFields,
  moreFields: (about) => (about ? rowsOf(about).flat() : []),
  version: ({ application }) => application.version,
  values: ({ application }) => applicationValues(application),
  assemble: (read, about) => (about?.application.callId ? read : assembledItems(read, about?.offers ?? [])),
  words: () => ({
    title: applicationWords.form.changeTitle,
    submit: applicationWords.form.save,
    breadcrumb: [{ label: applicationWords.breadcrumb, href: applicationsAddress() }],
  }),
  around: (form, { application }) => (
    <>
      {application.callId && <ItemTable items={application.items} />}
      {form}
    </>
  ),
  more: (about) =>
    !about.application.callId && (
      <ItemFields rows={rowsOf(about)} values={applicationValues(about.application)} />
    ),
  done: ({ id }) => applicationAddress(String(id), { done: 'grants.changed' }),
});
