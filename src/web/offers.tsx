import type { Child } from 'hono/jsx';
import { ActionForm, Actions, Button, LinkButton, Section } from '#ui/parts.ts';
import { type Act, type ActKind, type ActOn, offered } from './act.ts';
import { addressOf } from './address.ts';
import type { Context } from './context.ts';

type Props<Of extends ActOn> = {
  readonly context: Context;
  readonly record: Of;
  /** The usual one first. */
  readonly acts: readonly Act<Of>[];
};

/** The acts that are open to this person now, in a row; nothing where there is none. */
export function Offers<Of extends ActOn>({ context, record, acts }: Props<Of>) {
  const shown = acts.flatMap((act) => {
    const offer = offered(act, record, context);
    return offer ? [{ act, reason: offer.reason }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Actions>
      {shown.map(({ act, reason }, index) => (
        <Offered
          context={context}
          record={record}
          act={act}
          reason={reason}
          kind={act.offer.kind?.(record) ?? (index === 0 && !act.isButton ? 'primary' : 'secondary')}
        />
      ))}
    </Actions>
  );
}

/** The same under a heading of their own, and what is said above them. */
export function OffersSection<Of extends ActOn>({
  title,
  children,
  ...offers
}: Props<Of> & { readonly title: string; readonly children?: Child }) {
  const { acts, record, context } = offers;
  return acts.some((act) => offered(act, record, context)) ? (
    <Section title={title}>
      {children}
      <Offers {...offers} />
    </Section>
  ) : null;
}

type SingleProps<Of extends ActOn> = Omit<Props<Of>, 'acts'> & {
  readonly act: Act<Of>;
  readonly otherwise?: string;
};

/** One act alone, for example in a row of a table, or what stands there otherwise. */
export function SingleOffer<Of extends ActOn>({ context, record, act, otherwise }: SingleProps<Of>) {
  const offer = offered(act, record, context);
  const kind = act.offer.kind?.(record) ?? 'secondary';
  return offer ? (
    <Offered {...{ context, record, act, kind }} reason={offer.reason} />
  ) : otherwise === undefined ? null : (
    <>{otherwise}</>
  );
}

type OfferedProps<Of extends ActOn> = {
  readonly context: Context;
  readonly record: Of;
  readonly act: Act<Of>;
  readonly reason: string | undefined;
  readonly kind: ActKind;
};

function Offered<Of extends ActOn>({ context, record, act, reason, kind }: OfferedProps<Of>) {
  const about = act.offer.about?.(record);
  const label = (
    <>
      {act.offer.label(record)}
      {about !== undefined && <span class="kern-sr-only">: {about}</span>}
    </>
  );
  const href = addressOf(act.address, ...(act.offer.ids?.(record) ?? [record.id]));
  if (!act.isButton)
    return (
      <LinkButton href={href} kind={kind} disabledReason={reason}>
        {label}
      </LinkButton>
    );
  return (
    <ActionForm action={href} csrf={context.csrf} commandId={context.work.newId()} version={record.version}>
      <Button kind={kind} disabledReason={reason}>
        {label}
      </Button>
    </ActionForm>
  );
}
