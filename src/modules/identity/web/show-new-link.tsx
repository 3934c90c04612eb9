import { Actions, Alert, DescriptionList, LinkButton, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { accountMessages } from '../messages/account.ts';

export type ShownLink = { address: string; until: string; mailedTo: string | null; back: string };

/** The only time that a link is to be seen: to print, to write down, to hand over. */
export const NewLinkPage = ({ context, link }: { context: Context; link: ShownLink }) => {
  const words = accountMessages.newLink;
  return (
    <Page frame={context.frame} title={words.title}>
      <Alert tone="warning" title={words.once} live>
        <p>{words.until(link.until)}</p>
        {link.mailedTo && <p>{words.mailed(link.mailedTo)}</p>}
      </Alert>
      <DescriptionList facts={[{ term: words.label, description: <code>{link.address}</code> }]} />
      <Actions>
        <LinkButton href={link.back}>{words.back}</LinkButton>
      </Actions>
    </Page>
  );
};

export function linkFields(): FieldSpec[] {
  const words = accountMessages.newLink;
  const options = Object.entries(words.validities).map(([value, label]) => ({ value, label }));
  return [{ name: 'validMinutes', kind: 'radios', label: words.validMinutes, options }];
}

/** Where a Jobcenter and a coach find those they answer for. */
export const ownPeople = ({ actor }: Context): string => (actor.role === 'coach' ? '/today' : '/people');

type FormProps = { context: Context; state: FormState; participant: { id: string; number: string } };

/** For Jobcenter and coach: a link for a participant of theirs. */
export const ParticipantLinkPage = ({ context, state, participant }: FormProps) => {
  const words = accountMessages.newLink;
  return (
    <Page
      frame={context.frame}
      title={words.title}
      preline={participant.number}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.people, href: ownPeople(context) }]}
    >
      <p class="kern-body">{words.forParticipant(participant.number)}</p>
      <CommandForm
        action={`/participants/${participant.id}/sign-in-link`}
        csrf={context.csrf}
        state={state}
        fields={linkFields()}
        values={{ validMinutes: '15' }}
        submit={words.make}
      />
    </Page>
  );
};
