import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import type { CommitmentRow, LoadedEntry } from '#modules/funding/index.ts';
import { DescriptionList, Disclosure, History, LinkButton, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { releaseWords } from '../messages/release-words.ts';
import { grantsMessages } from '../messages.ts';
import type { DecisionRow } from '../queries/list-decisions.ts';
import {
  decideReleaseFields,
  prepareReleaseFields,
  presentRelease,
  presentReleaseDecision,
} from './release.presenter.ts';

type Props = {
  context: Context;
  commitment: CommitmentRow;
  entry: LoadedEntry | undefined;
  decisions: readonly DecisionRow[];
  history: readonly HistoryRow[];
  state: FormState;
};

/** What of a commitment is set free: prepared by one person, decided by another, with all that came before. */
export const ReleasePage = ({ context, commitment, entry, decisions, history, state }: Props) => {
  const { frame, reading } = context;
  const words = releaseWords[reading];
  const shown = presentRelease(commitment, entry, reading);
  const open = decisions.find(({ outcome }) => outcome === null);
  const earlier = decisions.filter(({ outcome }) => outcome !== null);
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={commitment.noticeNumber}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: words.breadcrumb(commitment.noticeNumber), href: `/grants/${commitment.grantId}` },
      ]}
    >
      <p class="kern-body">{words.intro}</p>
      <DescriptionList facts={shown.facts} />
      {open && (
        <Section title={words.waiting}>
          <DescriptionList facts={presentReleaseDecision(open, reading)} />
        </Section>
      )}
      {open ? (
        <DecideForm context={context} commitment={commitment} open={open} state={state} />
      ) : (
        <PrepareForm context={context} commitment={commitment} isOpen={shown.isOpen} state={state} />
      )}
      {earlier.length > 0 && (
        <Disclosure summary={words.earlier} open>
          {earlier.map((decision) => (
            <DescriptionList facts={presentReleaseDecision(decision, reading)} />
          ))}
        </Disclosure>
      )}
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, reading, grantsMessages[reading].actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

type FormProps = Pick<Props, 'context' | 'commitment' | 'state'>;

const PrepareForm = ({ context, commitment, isOpen, state }: FormProps & { isOpen: boolean }) => {
  const { reading } = context;
  const words = releaseWords[reading];
  if (!isOpen) return <p class="kern-body">{words.nothing}</p>;
  if (!context.may('grants.prepare-release')) return null;
  return (
    <Section title={words.prepare}>
      <CommandForm
        action={`/commitments/${commitment.id}/release`}
        csrf={context.csrf}
        state={state}
        fields={prepareReleaseFields(reading)}
        submit={words.submitPrepare}
        reading={reading}
      />
    </Section>
  );
};

const DecideForm = ({ context, commitment, open, state }: FormProps & { open: DecisionRow }) => {
  const { reading } = context;
  const words = releaseWords[reading];
  if (!context.may('grants.decide-release')) return null;
  if (open.preparedBy === context.actor.accountId)
    return (
      <LinkButton href="#main" disabledReason={words.own}>
        {words.ownTitle}
      </LinkButton>
    );
  return (
    <Section title={words.decide}>
      <CommandForm
        action={`/commitments/${commitment.id}/release/decide`}
        csrf={context.csrf}
        state={state}
        fields={decideReleaseFields(reading)}
        submit={words.submitDecide}
        reading={reading}
      />
    </Section>
  );
};
