import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import type { CommitmentRow, LoadedEntry } from '#modules/funding/index.ts';
import { DescriptionList, History, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { releaseWords } from '../messages/release-words.ts';
import { grantsMessages } from '../messages.ts';
import type { DecisionRow } from '../queries/list-decisions.ts';
import { FourEyes } from './four-eyes.view.tsx';
import { prepareReleaseFields, presentRelease, presentReleaseProposal } from './release.presenter.ts';

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
  const { frame } = context;
  const words = releaseWords;
  const shown = presentRelease(commitment, entry);
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
      <FourEyes
        {...{ context, words, decisions, state }}
        action={`/commitments/${commitment.id}/release`}
        permissions={{ prepare: 'grants.prepare-release', decide: 'grants.decide-release' }}
        prepareFields={prepareReleaseFields()}
        proposalOf={(decision) => presentReleaseProposal(decision)}
        isOpen={shown.isOpen}
      />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, grantsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
