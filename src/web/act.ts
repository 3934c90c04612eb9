import { isOpen, type Transition } from '#kernel/transition.ts';
import type { AnyAddress } from './address.ts';
import type { Context } from './context.ts';

/** The facts that a page must know of a record to offer what can be done with it. */
export type ActOn = { readonly id: string; readonly status?: string; readonly version?: number };

/** The conditions under which a page offers an act: they follow from rights and procedure, and no page decides them. */
export type Offer<Of extends ActOn> = {
  readonly label: (record: Of) => string;
  /** The step of the procedure; without one the act is open in every state. */
  readonly step?: Transition<string>;
  /** Tells whether the record belongs to this person, if the right alone does not say it. */
  readonly belongsTo?: (record: Of, context: Context) => boolean;
  /** Tells whether the record is such that the act is open, where no step of a procedure says it. */
  readonly isOpen?: (record: Of, context: Context) => boolean;
  /** Returns why not just now, though it will be possible again: said in place of the button. */
  readonly notNow?: (record: Of, context: Context) => string | undefined;
  /** Returns how it looks; the first form of a row is its primary act unless this says otherwise. */
  readonly kind?: (record: Of) => ActKind;
  /** The ids of its address, where that is more than the record's own. */
  readonly ids?: (record: Of) => readonly string[];
  /** Tells one button from the next where it is only heard. */
  readonly about?: (record: Of) => string;
};

export type ActKind = 'primary' | 'secondary' | 'tertiary';

/** An act of a person on a record: a form on a page of its own, or a button. */
export type Act<Of extends ActOn> = {
  readonly permission: string;
  readonly address: AnyAddress;
  readonly isButton: boolean;
  readonly offer: Offer<Of>;
};

/** Tells whether a page shows this act to this person now: as open, as not possible with the reason, or not at all. */
export function offered<Of extends ActOn>(
  { permission, offer }: Act<Of>,
  record: Of,
  context: Context,
): { readonly reason?: string | undefined } | undefined {
  const { step, belongsTo, isOpen: isOpenFor, notNow } = offer;
  if (!context.may(permission) || belongsTo?.(record, context) === false) return undefined;
  if (isOpenFor?.(record, context) === false) return undefined;
  const reason = notNow?.(record, context);
  if (reason !== undefined) return { reason };
  return step === undefined || isOpen(step, record.status ?? null) ? {} : undefined;
}
