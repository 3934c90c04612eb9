import { formatInstant, formatNumber } from '#ui/language.ts';
import { FieldRow, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import { prepareSelectionAddress, selectionAddress } from '../addresses.ts';
import { type CallDetail, findCall } from '../call/find-call.ts';
import { hasMembers, isScored } from '../call/selection.model.ts';
import { getLot, type LotDetail } from '../recommendation/get-lot.ts';
import { selectionWords } from './selection.messages.ts';
import { selectionDecision } from './selection-decision.ts';

type ToSelect = { readonly call: CallDetail; readonly lot: LotDetail };

/** The sheet of the first person: points by the criteria of the call and a reason, proposal by proposal. */
export const selectionForm = defineForm({
  address: prepareSelectionAddress,
  command: selectionDecision.prepare,
  load: findToSelect,
  loadsFirst: true,
  fields: () => [{ name: 'reason', kind: 'long-text', label: selectionWords.reason }],
  moreFields: (about) => about?.lot.proposals.flatMap((proposal) => sheetFields(about, proposal.id)) ?? [],
  words: ({ call }) => ({
    title: selectionWords.prepare,
    preline: call.title,
    intro: isScored(call.selection) ? selectionWords.intro : selectionWords.byReceipt,
    submit: selectionWords.prepare,
    breadcrumb: [{ label: selectionWords.title, href: selectionAddress(call.id) }],
  }),
  draft: ({ call }) => `selection-${call.id}`,
  more: (about) => (
    <>
      {inOrderOfReceipt(about).map(({ id, title, bidderName, submittedAt }) => (
        <Section title={title}>
          <p class="kern-body">
            {selectionWords.received(bidderName, submittedAt ? formatInstant(submittedAt) : '–')}
          </p>
          <FieldRow legend={title}>
            <Fields fields={sheetFields(about, id)} />
          </FieldRow>
        </Section>
      ))}
    </>
  ),
  done: ({ id }) => selectionAddress(String(id), { done: 'calls.selection-prepared' }),
});

async function findToSelect(context: Context): Promise<ToSelect | undefined> {
  const { work, actor } = context;
  const call = await findCall(work, context.id());
  if (!call || hasMembers(call.selection) || call.selectingId !== actor.organisationId) return undefined;
  return { call, lot: await getLot(work, call) };
}

const inOrderOfReceipt = ({ lot }: ToSelect) =>
  lot.proposals.toSorted((a, b) => Number(a.submittedAt) - Number(b.submittedAt));

/** Returns the fields for one proposal: `points.<proposal>.<criterion>` and `reasons.<proposal>`. */
function sheetFields({ call }: ToSelect, id: string): FieldSpec[] {
  if (!isScored(call.selection)) return [];
  return [
    ...call.criteria.map(
      (criterion): FieldSpec => ({
        name: `points.${id}.${criterion.id}`,
        kind: 'number',
        label: selectionWords.points(criterion.title, formatNumber(criterion.maximumPoints)),
      }),
    ),
    { name: `reasons.${id}`, kind: 'text', label: selectionWords.reasonOf },
  ];
}
