import type { HistoryRow } from '#modules/audit/index.ts';
import { formatNumber } from '#ui/language.ts';
import {
  Alert,
  Button,
  DescriptionList,
  Disclosure,
  Form,
  History,
  LinkButton,
  Page,
  Section,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm, Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import {
  declareInterestAddress,
  scoreProposalAddress,
  sittingAddress,
  sittingsAddress,
} from '../addresses.ts';
import { presentHistory } from '../call/call.presenter.ts';
import { callsMessages } from '../messages.ts';
import type { ProposalDetail } from '../proposal/find-proposal.ts';
import { presentProposal } from '../proposal/proposal.presenter.ts';
import type { SheetRow } from './find-own-sheet.ts';
import { lateInterestField } from './interest-form.ts';
import { criterionFields, sheetFields, sheetValues } from './score-form.ts';

type Props = {
  context: Context;
  proposal: ProposalDetail;
  sheet: readonly SheetRow[];
  hasDeclared: boolean;
  history: readonly HistoryRow[];
  scores: FormState;
  interest: FormState;
};

/** One proposal with one member's points and reasons for every criterion. */
export const ScorePage = ({ context, proposal, sheet, hasDeclared, history, scores, interest }: Props) => {
  const { frame } = context;
  const { score: words, sitting, proposal: proposalWords } = callsMessages;
  const sittingHref = sittingAddress(proposal.call.id);
  return (
    <Page
      frame={frame}
      title={words.title(proposal.title)}
      hasFaults={scores.faults.length + interest.faults.length > 0}
      breadcrumb={[
        { label: sitting.breadcrumb, href: sittingsAddress() },
        { label: proposal.call.title, href: sittingHref },
      ]}
    >
      <DescriptionList facts={presentProposal(proposal).facts} />
      <Section title={proposalWords.summary}>
        <p class="kern-body sw-prose">{proposal.summary}</p>
      </Section>
      {hasDeclared ? (
        <Section title={words.sheet}>
          <p class="kern-body">{words.hint}</p>
          <Sheet context={context} proposal={proposal} sheet={sheet} scores={scores} />
        </Section>
      ) : (
        <Alert tone="info" title={words.needsDeclaration}>
          <LinkButton href={sittingHref}>{words.toSitting}</LinkButton>
        </Alert>
      )}
      {hasDeclared && <LateInterest context={context} proposal={proposal} interest={interest} />}
      {history.length > 0 && (
        <Section title={sitting.history}>
          <History entries={presentHistory(history)} />
        </Section>
      )}
    </Page>
  );
};

type SheetProps = Pick<Props, 'context' | 'proposal' | 'sheet' | 'scores'>;

const Sheet = ({ context, proposal, sheet, scores }: SheetProps) => {
  const { score: words, call } = callsMessages;
  const values = sheetValues(sheet);
  const headOf = ({ title, phase, weight }: SheetRow) =>
    words.criterion(title, call.phases[phase as keyof typeof call.phases], formatNumber(weight));
  return (
    <CommandForm
      action={scoreProposalAddress(proposal.id)}
      csrf={context.csrf}
      state={scores}
      fields={[]}
      compared={sheetFields(sheet)}
      values={values}
      submit={words.save}
      draft={`score-${proposal.id}`}
    >
      {sheet.map((row) => (
        <Section level={3} title={headOf(row)}>
          <Fields fields={criterionFields(row)} values={values} />
        </Section>
      ))}
    </CommandForm>
  );
};

/** People learn late that they are biased; then they say so here, and the proposal is out of their sight. */
const LateInterest = ({ context, proposal, interest }: Pick<Props, 'context' | 'proposal' | 'interest'>) => {
  const words = callsMessages.score;
  return (
    <Disclosure summary={words.interest} open={interest.faults.length > 0}>
      <p class="kern-body">{words.interestHint}</p>
      <Form
        action={declareInterestAddress(proposal.id)}
        csrf={context.csrf}
        commandId={interest.commandId}
        input={interest.input}
        faults={interest.faults}
        scope="interest"
      >
        <Fields fields={[lateInterestField(proposal.id)]} />
        <Button kind="secondary">{words.declareInterest}</Button>
      </Form>
    </Disclosure>
  );
};
