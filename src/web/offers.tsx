import { ActionForm, Actions, Button, LinkButton, Section } from '#ui/parts.ts';
import { type Act, type ActOn, offered } from './act.ts';
import { addressOf } from './address.ts';
import type { Context } from './context.ts';

type Props<Of extends ActOn> = {
  readonly context: Context;
  readonly record: Of;
  /** The acts, the usual one first. */
  readonly acts: readonly Act<Of>[];
};

/** The acts that are open to this person now, in a row; nothing if there is none. */
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
          kind={index === 0 && !act.isButton ? 'primary' : 'secondary'}
        />
      ))}
    </Actions>
  );
}

/** The same acts under a heading of their own. */
export function OffersSection<Of extends ActOn>({
  title,
  ...offers
}: Props<Of> & { readonly title: string }) {
  const { acts, record, context } = offers;
  return acts.some((act) => offered(act, record, context)) ? (
    <Section title={title}>
      <Offers {...offers} />
    </Section>
  ) : null;
}

type OfferedProps<Of extends ActOn> = {
  readonly context: Context;
  readonly record: Of;
  readonly act: Act<Of>;
  readonly reason: string | undefined;
  readonly kind: 'primary' | 'secondary';
};

function Offered<Of extends ActOn>({ context, record, act, reason, kind }: OfferedProps<Of>) {
  const label = act.offer.label(record);
  const href = addressOf(act.address, record.id);
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
