import { offerFields, offerValues, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { callsMessages } from '../messages.ts';
import type { ProposalDetail } from './find-proposal.ts';

export function proposalFields(offers: ProgrammeRules['offers']): FieldSpec[] {
  const words = callsMessages.proposalForm;
  return [
    { name: 'title', kind: 'text', label: words.title },
    { name: 'fieldOfUse', kind: 'text', label: words.field, hint: words.fieldHint },
    { name: 'summary', kind: 'long-text', label: words.summary, hint: words.summaryHint },
    ...offerFields(offers),
    { name: 'costCents', kind: 'money', label: words.costs },
  ];
}

/** A stored proposal as the form shows it. */
export const proposalValues = (proposal: ProposalDetail): Record<string, unknown> => ({
  title: proposal.title,
  fieldOfUse: proposal.fieldOfUse,
  summary: proposal.summary,
  ...offerValues(proposal.offers),
  costCents: proposal.costCents,
});
