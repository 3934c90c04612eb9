import type { Child } from 'hono/jsx';
import {
  assembledOffers,
  type ProgrammeRules,
  programmeForForm,
  programmeSaid,
} from '#modules/programmes/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { FieldRow, Section } from '#ui/parts.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import { callAddress, callsAddress, changeCallAddress, newCallAddress } from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import { callFields, callValues, criteriaRows, withoutEmptyRows } from './call-fields.ts';
import { changeCall } from './change-call.ts';
import { committeeFields } from './committee-rules.tsx';
import { createCall } from './create-call.ts';
import { findCall } from './find-call.ts';
import { hasMembers, isScored } from './selection.model.ts';

const common = {
  loadsFirst: true as const,
  moreFields: (): FieldSpec[] => [...committeeFields(), ...criteriaRows().flat()],
};

const assembled = (read: Record<string, unknown>, offers: ProgrammeRules['offers'] = []) => ({
  ...withoutEmptyRows(read),
  offers: assembledOffers(read.offers, offers),
});

/** The form that prepares a call. */
export const newCallForm = defineForm({
  ...common,
  address: newCallAddress,
  command: createCall,
  load: (context) => {
    const title = callsMessages.form.createTitle;
    return programmeForForm(context, {
      at: { act: 'call' },
      title,
      breadcrumb: toCalls(),
      address: newCallAddress,
    });
  },
  fields: (programme) => callFields(programme?.offers ?? []),
  also: (_, programme) => (programme ? programmeSaid(programme) : {}),
  hidden: programmeSaid,
  assemble: (read, programme) => assembled(read, programme?.offers),
  words: ({ title }) => ({
    ...wordsOf(callsMessages.form.createTitle),
    preline: title[currentLanguage()],
  }),
  draft: () => 'call-new',
  more: ({ selection }) => rulesAndScheme(selection),
  done: ({ id }) => callAddress(String(id), { done: 'calls.call-created' }),
});

/** The form that changes the draft of a call. */
export const changeCallForm = defineForm({
  ...common,
  address: changeCallAddress,
  command: changeCall,
  load: (context) => findCall(context.work, context.id()),
  version: ({ version }) => version,
  fields: (call) => callFields(call?.programmeOffers ?? []),
  assemble: (read, call) => assembled(read, call?.programmeOffers),
  values: callValues,
  words: () => wordsOf(callsMessages.form.changeTitle),
  draft: ({ id }) => `call-${id}`,
  more: (call) => rulesAndScheme(call.selection, callValues(call)),
  done: ({ id }) => callAddress(String(id), { done: 'calls.call-changed' }),
});

const toCalls = () => [{ label: callsMessages.call.breadcrumb, href: callsAddress() }];

const wordsOf = (title: string) => ({ title, submit: callsMessages.form.save, breadcrumb: toCalls() });

function rulesAndScheme(
  selection: ProgrammeRules['selection'],
  values?: Readonly<Record<string, unknown>>,
): Child {
  if (selection === 'none') return null;
  const { form: words, committeeRules: committee } = callsMessages;
  return (
    <>
      {hasMembers(selection) && (
        <Section title={committee.formTitle}>
          <p class="kern-body">{committee.formHint}</p>
          <Fields fields={committeeFields()} values={values} />
        </Section>
      )}
      {isScored(selection) && (
        <Section title={words.criteria}>
          <p class="kern-body">{words.criteriaHint}</p>
          {criteriaRows().map((row, index) => (
            <FieldRow legend={words.criterion(index + 1)}>
              <Fields fields={row} values={values} />
            </FieldRow>
          ))}
        </Section>
      )}
    </>
  );
}
