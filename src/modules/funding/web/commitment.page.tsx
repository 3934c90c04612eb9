import { DescriptionList, Link, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { ListRequest } from '#web/list.ts';
import { fundingMessages } from '../messages.ts';
import type { CommitmentRow } from '../queries/commitments.ts';
import type { LedgerFilter, LedgerRow, LedgerSort } from '../queries/ledger-entries.ts';
import { presentCommitment } from './budget.presenter.ts';
import { LedgerSection } from './ledger-section.tsx';

type Props = {
  context: Context;
  commitment: CommitmentRow;
  list: ListRequest<LedgerSort, LedgerFilter>;
  entries: { rows: readonly LedgerRow[]; total: number };
};

/** The page of what one notice reserves on one budget line; its bookings are its history. */
export const CommitmentPage = ({ context, commitment, list, entries }: Props) => {
  const { frame } = context;
  const words = fundingMessages;
  const { facts } = words.commitment;
  const shown = presentCommitment(commitment);
  return (
    <Page
      frame={frame}
      title={words.commitment.title(shown.notice)}
      preline={commitment.programmeTitle}
      breadcrumb={[
        { label: words.line.breadcrumb, href: '/budget' },
        { label: shown.line, href: shown.lineHref },
      ]}
      wide
    >
      <DescriptionList
        facts={[
          { term: facts.grantee, description: shown.grantee },
          { term: facts.notice, description: <Link href={shown.grantHref}>{shown.notice}</Link> },
          { term: facts.line, description: <Link href={shown.lineHref}>{shown.line}</Link> },
          { term: facts.amount, description: shown.amount },
          { term: facts.paid, description: shown.paid },
          { term: facts.open, description: shown.open },
        ]}
      />
      <LedgerSection context={context} list={list} {...entries} />
    </Page>
  );
};
