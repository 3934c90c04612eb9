import { findRecommendedCall, findSelectedProposal } from '#modules/calls/index.ts';
import { programmeForForm, programmeSaid } from '#modules/programmes/index.ts';
import { isRecordId } from '#platform/record-id.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { Route } from '#web/route.ts';
import { applicationAddress, applicationsAddress, newApplicationAddress } from '../addresses.ts';
import { submitApplication } from '../commands/submit-application.ts';
import { submitCallApplication } from '../commands/submit-call-application.ts';
import { submitProposalApplication } from '../commands/submit-proposal-application.ts';
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
const callOf = (context: Context) => idOf(context, 'call', 'callId');

/** The selected proposal that is applied with. */
const proposalOf = (context: Context) => idOf(context, 'proposal', 'proposalId');

function idOf({ url, form }: Context, query: string, field: string): string | undefined {
  const id = url.searchParams.get(query) ?? form[field];
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

/** The form of whoever was selected: the proposal stands, only the days are open. */
const proposalForm = defineForm({
  address: newApplicationAddress,
  command: submitProposalApplication,
  load: async (context) => {
    const proposalId = proposalOf(context) ?? '';
    const proposal = await findSelectedProposal(context.work, proposalId);
    return proposal && { proposalId, items: [proposal.item] };
  },
  fields: dayFields,
  also: (context) => ({ proposalId: proposalOf(context) }),
  hidden: ({ proposalId }) => ({ proposalId }),
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
      at: { act: 'application' },
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

/** All stand at one address: a call or a proposal in it decides which form it is. */
export const newApplicationRoutes: Route[] = openForm.routes.map((route, index) => ({
  ...route,
  handle: (context) => formFor(context, index).handle(context),
}));

function formFor(context: Context, index: number): Route {
  const form = callOf(context) ? callForm : proposalOf(context) ? proposalForm : openForm;
  return form.routes[index] ?? (openForm.routes[0] as Route);
}
