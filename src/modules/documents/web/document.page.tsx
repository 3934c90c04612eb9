import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import {
  Alert,
  Badge,
  DescriptionList,
  History,
  Link,
  LinkButton,
  Page,
  Prose,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { OffersSection, SingleOffer } from '#web/offers.tsx';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { StepForm } from '#web/step-form.tsx';
import { approvalAddress, documentAddress, documentsAddress } from '../addresses.ts';
import { documentWords } from '../messages/document-words.ts';
import { documentsMessages } from '../messages.ts';
import type { DocumentDetail } from '../queries/find-document.ts';
import { Content } from './content.view.tsx';
import { documentStatus, presentFacts, presentNumber, presentParty } from './document.presenter.ts';
import {
  addPartyAct,
  changeAct,
  type documentSteps,
  type PartyInHand,
  type partySteps,
} from './document-steps.ts';

type Props = {
  context: Context;
  document: DocumentDetail;
  history: readonly HistoryRow[];
  steps: ReturnType<typeof documentSteps>;
  partySteps: ReturnType<typeof partySteps>;
  failed: FormState | undefined;
};

/** A document: how far it is, what it says, who belongs to it and what they answered, and what can be done now. */
export const DocumentPage = (props: Props) => {
  const { context, document, history, steps, failed } = props;
  const words = documentWords.page;
  return (
    <Page
      frame={context.frame}
      title={document.title}
      preline={documentWords.kinds[document.kind]}
      notice={context.notice}
      hasFaults={(failed?.faults.length ?? 0) > 0}
      breadcrumb={[{ label: words.breadcrumb, href: documentsAddress() }]}
    >
      <RefusalNotice refusal={failed?.refusal} />
      <Badge {...documentStatus(document.status)} />
      <Marks document={document} />
      <DescriptionList facts={presentFacts(document)} />
      <OwnAnswers {...props} />
      <OffersSection
        title={words.actions}
        context={context}
        record={document}
        acts={[changeAct, addPartyAct, steps.offer, steps.submit, steps.next]}
      />
      <Answer {...props} />
      <Content document={document} />
      <Parties {...props} />
      <StepForm
        step={steps.makePublic}
        record={document}
        context={context}
        failed={failed}
        title={words.makePublicTitle}
      />
      <Numbers document={document} />
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, documentsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

/** The marks that nobody may overlook: that it came back, differs from an earlier one, or holds no longer. */
const Marks = ({ document: { status, reason, number } }: Pick<Props, 'document'>) => {
  const words = documentWords.page;
  if (status === 'replaced')
    return (
      <Alert tone="warning" title={words.replaced}>
        {words.replacedText}
      </Alert>
    );
  if (reason === null) return null;
  const title = status === 'returned' ? words.returned : words.revised(String(number));
  return (
    <Alert tone={status === 'returned' ? 'warning' : 'info'} title={title}>
      <Prose text={reason} />
    </Alert>
  );
};

/** The answer of whoever approves: on a page of its own, for it takes two; or its return, for which one suffices. */
const Answer = ({ context, document, steps, failed }: Props) => {
  const words = documentWords.page;
  const maySee = document.status === 'submitted' && context.may('documents.read-approvals');
  return (
    <>
      {maySee && <LinkButton href={approvalAddress(document.id)}>{words.approve}</LinkButton>}
      <StepForm
        step={steps.return}
        record={document}
        context={context}
        failed={failed}
        title={words.returnTitle}
      />
    </>
  );
};

const inHand = (document: DocumentDetail): PartyInHand[] =>
  document.parties.map((party) => ({ ...party, document }));

/** The form of the reader's own body, while its answer is asked. */
const OwnAnswers = ({ context, document, partySteps, failed }: Props) => {
  const words = documentWords.page;
  const open = inHand(document).filter(
    ({ organisationId, outcome, role }) =>
      organisationId !== null &&
      organisationId === context.actor.organisationId &&
      outcome === 'open' &&
      role !== 'advisory' &&
      context.may('documents.sign'),
  );
  if (document.status !== 'offered' && document.status !== 'in-force') return null;
  return (
    <>
      {open.map((party) => (
        <Section title={words.answerTitle(documentWords.roles[party.role])}>
          {party.role === 'acceding' && document.status === 'offered' ? (
            <p class="kern-body">{words.foundersFirst}</p>
          ) : (
            <>
              <p class="kern-body">{words.answerText}</p>
              <SingleOffer context={context} record={party} act={partySteps.sign} />
            </>
          )}
          <StepForm step={partySteps.refuse} record={party} context={context} failed={failed} />
        </Section>
      ))}
    </>
  );
};

const Parties = ({ context, document, partySteps }: Props) => {
  const { page: words } = documentWords;
  if (document.parties.length === 0 && document.decidedBy !== 'signatures') return null;
  const mayStrike = document.status === 'draft';
  return (
    <Section title={words.parties}>
      <Table
        caption={words.parties}
        captionHidden
        rows={inHand(document)}
        empty={<p class="kern-body">{words.noParties}</p>}
        columns={[
          { label: words.partyColumns.party, cell: (row) => presentParty(row).party },
          { label: words.partyColumns.person, cell: (row) => presentParty(row).person },
          { label: words.partyColumns.role, cell: (row) => presentParty(row).role },
          { label: words.partyColumns.outcome, cell: (row) => presentParty(row).outcome },
          ...(mayStrike
            ? [
                {
                  label: words.partyColumns.act,
                  cell: (row: PartyInHand) => (
                    <SingleOffer context={context} record={row} act={partySteps.remove} otherwise="–" />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
};

/** The other texts of the series, where there are any. */
const Numbers = ({ document }: Pick<Props, 'document'>) => {
  const { page: words } = documentWords;
  if (document.numbers.length < 2) return null;
  const columns = words.numberColumns;
  return (
    <Section title={words.numbers}>
      <Table
        caption={words.numbers}
        captionHidden
        rows={document.numbers.map(presentNumber)}
        columns={[
          {
            label: columns.number,
            cell: ({ id, number }) => <Link href={documentAddress(id)}>{number}</Link>,
          },
          { label: columns.status, cell: ({ status }) => <Badge {...status} /> },
          { label: columns.since, cell: ({ since }) => since },
          { label: columns.reason, cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
};
