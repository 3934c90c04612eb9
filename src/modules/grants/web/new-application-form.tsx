import type { Child } from 'hono/jsx';
import { findRecommendedCall, findSelectedProposal } from '#modules/calls/index.ts';
import { getProgrammeRules, programmeForForm, programmeSaid } from '#modules/programmes/index.ts';
import { isRecordId } from '#platform/record-id.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FormState } from '#web/handle-form.ts';
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
import { planAgain } from './plan-again.ts';
import { assembledLines, type PlanForm, sentLineFields } from './plan-form.ts';
import { PlanFormSection } from './plan-form-section.tsx';
import { standingProjects, typedProjects, typedSpan } from './plan-projects.ts';

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

type Item = Parameters<typeof ItemTable>[0]['items'][number] & { readonly proposalId: string };
type Standing = { readonly items: readonly Item[]; readonly plan: PlanForm };
type Ruled = { readonly programmeId: string; readonly rulesFrom: string; readonly area: string | null };

/** Returns the plan of projects that stand, as it is typed with them. */
async function standingPlan({ work, form }: Context, of: Ruled, items: readonly Item[]): Promise<PlanForm> {
  const rules = await getProgrammeRules(work, of.programmeId, of.rulesFrom, of.area);
  return {
    ...standingProjects(items, ({ proposalId }) => proposalId),
    ...{ rules, lines: [], span: typedSpan(form), sent: form },
  };
}

/** The parts that both forms share whose projects stand: open are the days and the lines of the plan. */
const ofStanding = {
  loadsFirst: true,
  wide: true,
  fields: dayFields,
  moreFields: (about: Standing | undefined) => (about ? sentLineFields(about.plan) : []),
  assemble: (read: Record<string, unknown>) => ({ ...read, lines: assembledLines(read) }),
  again: (asked: string, { plan }: Standing) => planAgain(asked, plan),
  words,
  around: (form: Child, { items }: Standing) => (
    <>
      <ItemTable items={items} />
      {form}
    </>
  ),
  more: ({ plan }: Standing, _: Context, state: FormState) => <PlanFormSection plan={plan} state={state} />,
} as const;

/** The form that applies with what a committee recommended: its projects stand. */
const callForm = defineForm({
  address: newApplicationAddress,
  command: submitCallApplication,
  load: async (context) => {
    const callId = callOf(context) ?? '';
    const call = await findRecommendedCall(context.work, callId);
    return call && { callId, items: call.items, plan: await standingPlan(context, call, call.items) };
  },
  ...ofStanding,
  also: (context) => ({ callId: callOf(context) }),
  hidden: ({ callId }) => ({ callId }),
  done: toApplication,
});

/** The form of whoever was selected: the proposal stands. */
const proposalForm = defineForm({
  address: newApplicationAddress,
  command: submitProposalApplication,
  load: async (context) => {
    const proposalId = proposalOf(context) ?? '';
    const proposal = await findSelectedProposal(context.work, proposalId);
    const items = proposal ? [proposal.item] : [];
    return proposal && { proposalId, items, plan: await standingPlan(context, proposal, items) };
  },
  ...ofStanding,
  also: (context) => ({ proposalId: proposalOf(context) }),
  hidden: ({ proposalId }) => ({ proposalId }),
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
    const rows = itemRows(await listProviders(context.work), programme.offers);
    const { form: sent } = context;
    const typed = { ...typedProjects(rows, sent, programme.offers), span: typedSpan(sent) };
    return { calls, programme, rows, plan: { ...typed, rules: programme, lines: [], sent } };
  },
  loadsFirst: true,
  wide: true,
  fields: dayFields,
  moreFields: (about) => (about ? [...about.rows.flat(), ...sentLineFields(about.plan)] : []),
  also: (_, about) => (about ? programmeSaid(about.programme) : {}),
  hidden: ({ programme }) => programmeSaid(programme),
  assemble: (read, about) => ({
    ...assembledItems(read, about?.programme.offers ?? []),
    lines: assembledLines(read),
  }),
  again: (asked, { plan }) => planAgain(asked, plan),
  words: ({ programme }) => ({ ...words(), preline: programme.title[currentLanguage()] }),
  around: (form, { calls }) => (
    <>
      <CallChoice calls={calls} />
      {form}
    </>
  ),
  more: ({ rows, plan }, _, state) => (
    <>
      <ItemFields rows={rows} />
      <PlanFormSection plan={plan} state={state} />
    </>
  ),
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
