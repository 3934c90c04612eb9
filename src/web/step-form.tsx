import type { Child } from 'hono/jsx';
import { Section } from '#ui/parts.ts';
import { type ActOn, offered } from './act.ts';
import { addressOf } from './address.ts';
import type { Context } from './context.ts';
import type { Step } from './define-step.ts';
import { CommandForm } from './form-view.tsx';
import { type FormState, freshForm } from './handle-form.ts';

type Place<Of extends ActOn> = {
  readonly step: Step<Of>;
  readonly record: Of;
  readonly context: Context;
  /** The form of this page that came back, whichever it is. */
  readonly failed: FormState | undefined;
};

type Props<Of extends ActOn> = Place<Of> & {
  /** The heading above it, where it has one of its own. */
  readonly title?: string | undefined;
  readonly level?: 2 | 3;
  /** The words before the fields. */
  readonly children?: Child;
  /** Returns what stands in place of the form while it is offered, but not just now; the bare reason unless it is said. */
  readonly otherwise?: (reason: string) => Child;
};

/**
 * The form of a step on the page of its record. It stands there while rights and procedure offer it; and whenever it
 * came back, even if somebody else has taken the record further: then what was typed is kept, and what happened is told.
 */
export function StepForm<Of extends ActOn>({ title, level = 2, children, otherwise, ...place }: Props<Of>) {
  const shown = formOf(place);
  if (!shown) return null;
  const part = (
    <>
      {children}
      {shown.state ? <Drawn {...place} state={shown.state} /> : (otherwise ?? Reason)(shown.reason)}
    </>
  );
  return title === undefined ? (
    part
  ) : (
    <Section title={title} level={level}>
      {part}
    </Section>
  );
}

/** Tells whether a page has this step to show, as a form or as the reason why not now; for what stands around it. */
export const hasStep = <Of extends ActOn>(place: Place<Of>): boolean => formOf(place) !== undefined;

type Shown =
  | { readonly state: FormState; readonly reason?: never }
  | { readonly state?: never; readonly reason: string };

function formOf<Of extends ActOn>(place: Place<Of>): Shown | undefined {
  const { step, record, context, failed } = place;
  const offer = offered(step, record, context);
  const isOpen = offer !== undefined && offer.reason === undefined;
  if (failed?.sentTo === hrefOf(place)) return { state: cameBack(place, failed, isOpen) };
  if (isOpen) return { state: freshForm(context, record.version) };
  return offer?.reason === undefined ? undefined : { reason: offer.reason };
}

/** A form that is no longer open says so, unless it was refused with a better reason. */
function cameBack<Of extends ActOn>(
  { step, context, record }: Place<Of>,
  failed: FormState,
  isOpen: boolean,
): FormState {
  const state = { ...failed, version: failed.version ?? record.version };
  return isOpen || state.refusal || state.conflict
    ? state
    : { ...state, refusal: context.refusalText(step.permission, { code: 'changed-meanwhile', facts: {} }) };
}

const hrefOf = <Of extends ActOn>({ step, record }: Place<Of>): string =>
  addressOf(step.address, ...(step.offer.ids?.(record) ?? [record.id]));

const Reason = (reason: string): Child => <p>{reason}</p>;

const Drawn = <Of extends ActOn>(props: Place<Of> & { readonly state: FormState }) => {
  const { step, record, context, state } = props;
  const { fields, values, hidden, scope } = step.form;
  return (
    <CommandForm
      action={hrefOf(props)}
      csrf={context.csrf}
      state={state}
      fields={fields?.(record, context) ?? []}
      values={values?.(record)}
      submit={step.offer.label(record)}
      kind={step.offer.kind?.(record)}
      scope={scope?.(record)}
      hidden={hidden?.(record) ?? {}}
    />
  );
};
