import type { Command } from '#platform/commands/command.ts';
import type { Act, Offer } from '#web/act.ts';
import type { AnyAddress } from '#web/address.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import {
  documentAddress,
  draftNextAddress,
  makePublicAddress,
  offerDocumentAddress,
  refuseAddress,
  removePartyAddress,
  returnDocumentAddress,
  signAddress,
  submitDocumentAddress,
} from '../addresses.ts';
import { refuseDocument, signDocument } from '../commands/answer-party.ts';
import { draftNext } from '../commands/draft-next.ts';
import { makePublic } from '../commands/make-public.ts';
import { removeParty } from '../commands/name-party.ts';
import { offerDocument } from '../commands/offer-document.ts';
import { returnDocument, submitDocument } from '../commands/submit-document.ts';
import { documentWords } from '../messages/document-words.ts';
import { documentProcedure, HOLDING } from '../model/document.ts';
import { mayAnswer } from '../model/party.ts';
import type { DocumentDetail, PartyRow } from '../queries/find-document.ts';
import { addPartyForm, changeDocumentForm } from './document-forms.tsx';

/** A party together with its document, for the steps that are taken on it. */
export type PartyInHand = PartyRow & { readonly document: DocumentDetail };

type Again = (context: Context, id: string, state: FormState, status: number) => Promise<Response>;

const words = () => documentWords.page;
const isOwn = ({ ownerId }: DocumentDetail, { actor }: Context) => actor.organisationId === ownerId;
const isAddressed = ({ addresseeId }: DocumentDetail, { actor }: Context) =>
  addresseeId !== null && actor.organisationId === addresseeId;

/** The steps on a document that are a button or a small form of its page; `again` shows that page once more. */
export const documentSteps = (again: Again) => {
  const step = <Input, Loaded, Change>(
    address: AnyAddress,
    command: Command<Input, Loaded, Change>,
    done: string,
    offer: Offer<DocumentDetail>,
  ) =>
    defineStep({
      address,
      command,
      takesVersion: true,
      offer: { belongsTo: isOwn, ...offer },
      done: ({ id }) => documentAddress(String(id), { done: `documents.${done}` }),
      again: (context, state, status) => again(context, context.id(), state, status),
    });
  return {
    offer: step(offerDocumentAddress, offerDocument, 'offered', {
      label: () => words().offer,
      step: documentProcedure['documents.offer-document'],
      isOpen: ({ decidedBy }) => decidedBy === 'signatures',
    }),
    submit: step(submitDocumentAddress, submitDocument, 'submitted', {
      label: () => words().submit,
      step: documentProcedure['documents.submit-document'],
      isOpen: ({ decidedBy }) => decidedBy === 'approval',
    }),
    next: step(draftNextAddress, draftNext, 'next-drafted', {
      label: () => words().next,
      step: documentProcedure['documents.draft-next'],
      isOpen: ({ numbers, number }) => numbers[0]?.number === number,
    }),
    ...documentForms(again),
  };
};

/** The steps on a document that ask for more than a button: a reason, or a day. */
const documentForms = (again: Again) => ({
  return: defineStep({
    address: returnDocumentAddress,
    command: returnDocument,
    takesVersion: true,
    fields: () => [{ name: 'reason', kind: 'long-text', label: words().returnReason }],
    offer: {
      label: () => words().return,
      step: documentProcedure['documents.return-document'],
      belongsTo: isAddressed,
      kind: () => 'secondary',
    },
    done: ({ id }) => documentAddress(String(id), { done: 'documents.returned' }),
    again: (context, state, status) => again(context, context.id(), state, status),
  }),
  makePublic: defineStep({
    address: makePublicAddress,
    command: makePublic,
    takesVersion: true,
    fields: () => [{ name: 'publicFrom', kind: 'date', label: words().publicFrom }],
    values: ({ publicFrom, inForceOn }: DocumentDetail) => ({ publicFrom: publicFrom ?? inForceOn }),
    offer: {
      label: () => words().makePublic,
      belongsTo: isOwn,
      isOpen: ({ status, decidedBy }) => HOLDING.includes(status) && decidedBy !== 'publication',
      kind: () => 'secondary',
    },
    done: ({ id }) => documentAddress(String(id), { done: 'documents.public' }),
    again: (context, state, status) => again(context, context.id(), state, status),
  }),
});

/** The steps on a party: its own answer, and striking it from a draft. `documentOf` finds the page to come back to. */
export const partySteps = (
  again: Again,
  documentOf: (context: Context, partyId: string) => Promise<string | undefined>,
) => {
  const backTo = async (context: Context, state: FormState, status: number) => {
    const id = await documentOf(context, context.id());
    return id === undefined ? context.notFound() : again(context, id, state, status);
  };
  const answers = (label: () => string): Offer<PartyInHand> => ({
    label,
    belongsTo: ({ organisationId }, { actor }) =>
      organisationId !== null && actor.organisationId === organisationId,
    isOpen: ({ role, outcome, document: { status } }) =>
      mayAnswer({ role, outcome }, status).refusal === undefined,
  });
  return {
    sign: defineStep({
      address: signAddress,
      command: signDocument,
      offer: { ...answers(() => words().sign), kind: () => 'primary' },
      done: ({ id }) => documentAddress(String(id), { done: 'documents.signed' }),
      again: backTo,
    }),
    refuse: defineStep({
      address: refuseAddress,
      command: refuseDocument,
      fields: () => [{ name: 'reason', kind: 'long-text', label: words().refuseReason }],
      scope: ({ id }: PartyInHand) => id,
      offer: { ...answers(() => words().refuse), kind: () => 'secondary' },
      done: ({ id }) => documentAddress(String(id), { done: 'documents.refused' }),
      again: backTo,
    }),
    remove: defineStep({
      address: removePartyAddress,
      command: removeParty,
      offer: {
        label: () => words().remove,
        belongsTo: ({ document }: PartyInHand, context) => isOwn(document, context),
        isOpen: ({ document }) => document.status === 'draft',
        about: ({ personName }) => personName,
      },
      done: ({ id }) => documentAddress(String(id), { done: 'documents.party-removed' }),
      again: backTo,
    }),
  };
};

/** The forms on pages of their own that a document offers. */
export const changeAct: Act<DocumentDetail> = offerForm(changeDocumentForm, {
  label: () => words().change,
  step: documentProcedure['documents.change-document'],
  belongsTo: isOwn,
});

export const addPartyAct: Act<DocumentDetail> = offerForm(addPartyForm, {
  label: () => words().addParty,
  belongsTo: isOwn,
  isOpen: ({ status }) => status === 'draft' || status === 'offered' || status === 'in-force',
  kind: () => 'secondary',
});
