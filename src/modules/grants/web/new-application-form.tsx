import { findRecommendedCall } from '#modules/calls/index.ts';
import { programmeForForm, programmeSaid } from '#modules/programmes/index.ts';
import { isRecordId } from '#platform/record-id.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { Route } from '#web/route.ts';
import { applicationAddress, applicationsAddress, newApplicationAddress } from '../addresses.ts';
import { submitApplication } from '../commands/submit-application.ts';
import { submitCallApplication } from '../commands/submit-call-application.ts';
import { applicationWords } from '../messages/application-words.ts';
import { listCallsToApplyFor, listProviders } from '../queries/application-choices.ts';
import { assembledItems, dayFields, itemRows } from './application-fields.ts';
import { CallChoice, ItemFields } from './application-form-parts.tsx';
import { ItemTable } from './item-table.tsx';

const words = () => ({
  title: applicationWords.form.createTitle,
  submit: applicationWords.form.submit,
  breadcrumb: [{ label: applicationWords.breadcrumb, href: applicationsAddress() }],
});

const toApplication = ({ id }: Readonly<Record<string, unknown>>) =>
  applicationAddress(String(id), { done: 'grants.submitted' });

/** The call whose recommendation is applied with, from the address or the form. */
function callOf({ url, form }: Context): string | undefined {
  const id = url.searchParams.get('call') ?? form.callId;
  return typeof id === 'string' && isRecordId(id) ? id : undefined;
}

/** The form that applies with what a committee recommended: its projects stand, only the days are open. */
const callForm = defineForm({
  address: newApplicationAddress,
  command: submitCallApplication,
  load: async (context) => {
    const callId = callOf(context) ?? '';
    const call = await findRecommendedCall(context.work, callId);
    return call && { callId, items: call.items };
  },
  fields: dayFields,
  also: (context) => ({ callId: callOf(context) }),
  hidden: ({ callId }) => ({ callId }),
  words,
  around: (form, { items }) => (
    <>
      <ItemTable items={items} />
      {form}
    </>
  ),
  done: toApplication,
});

/** The form that applies without a call, project by project. */
const openForm = defineForm({
  address: newApplicationAddress,
  command: submitApplication,
  load: async (context) => {
    const calls = await listCallsToApplyFor(context.work);
    const programme = await programmeForForm(context, {
      at: 'application',
      title: words().title,
      breadcrumb: words().breadcrumb,
      address: newApplicationAddress,
      before: <CallChoice calls={calls} />,
    });
    if (programme instanceof Response) return programme;
    return { calls, programme, providers: await listProviders(context.work) };
  },
  loadsFirst: true,
  fields: dayFields,
  moreFields: (about) => itemRows(about?.providers ?? [], about?.programme.offers ?? []).flat(),
  also: (_, about) => (about ? programmeSaid(about.programme) : {}),
  hidden: ({ programme }) => programmeSaid(programme),
  assemble: (read, about) => assembledItems(read, about?.programme.offers ?? []),
  words: ({ programme }) => ({ ...words(), preline: programme.title[currentLanguage()] }),
  around: (form, { calls }) => (
    <>
      <CallChoice calls={calls} />
      {form}
    </>
  ),
  more: (about) => <ItemFields rows={itemRows(about.providers, about.programme.offers)} />,
  done: toApplication,
});

/** Both stand at one address: a call in it decides which form it is. */
export const newApplicationRoutes: Route[] = openForm.routes.map((route, index) => ({
  ...route,
  handle: (context) => (callOf(context) ? (callForm.routes[index] ?? route) : route).handle(context),
}));
