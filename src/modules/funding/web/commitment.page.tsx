import type { Child } from 'hono/jsx';
import { grantAddress } from '#modules/grants/addresses.ts';
import { formatMoney } from '#ui/language.ts';
import { DescriptionList, Link, Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { budgetAddress, budgetLineAddress } from '../addresses.ts';
import { fundingMessages } from '../messages.ts';
import type { CommitmentRow } from '../queries/commitments.ts';
import { lineTitle } from './budget.presenter.ts';
import { LedgerSection } from './budget-line.page.tsx';

type Props = { context: Context; commitment: CommitmentRow; ledger: Child };

/** The page of what one notice reserves on one budget line; its bookings are its history. */
export const CommitmentPage = ({ context, commitment, ledger }: Props) => {
  const { facts } = fundingMessages.commitment;
  const { noticeNumber, amountCents, paidCents } = commitment;
  const line = {
    label: lineTitle({ ...commitment, kind: commitment.lineKind }),
    href: budgetLineAddress(commitment.budgetLineId),
  };
  return (
    <Page
      frame={context.frame}
      title={fundingMessages.commitment.title(noticeNumber)}
      preline={commitment.programmeTitle}
      breadcrumb={[{ label: fundingMessages.line.breadcrumb, href: budgetAddress() }, line]}
      wide
    >
      <DescriptionList
        facts={[
          { term: facts.grantee, description: commitment.granteeName },
          {
            term: facts.notice,
            description: <Link href={grantAddress(commitment.grantId)}>{noticeNumber}</Link>,
          },
          { term: facts.line, description: <Link href={line.href}>{line.label}</Link> },
          { term: facts.amount, description: formatMoney(amountCents) },
          { term: facts.paid, description: formatMoney(paidCents) },
          { term: facts.open, description: formatMoney(amountCents - paidCents) },
        ]}
      />
      <LedgerSection>{ledger}</LedgerSection>
    </Page>
  );
};
