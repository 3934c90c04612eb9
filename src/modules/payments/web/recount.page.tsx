import { sumCents } from '#kernel/money.ts';
import { formatMoney, formatMonth } from '#ui/language.ts';
import { EmptyState, Link, Page, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import { Offers } from '#web/offers.tsx';
import { newClaimAddress, recountsAddress, recoveryAddress } from '../addresses.ts';
import { recountWords } from '../messages/recount-words.ts';
import type { RecountedLine } from '../model/recount.ts';
import { type LineNames, whatOf } from './claim.presenter.ts';

/** A grant with what was paid under it and is no longer right. */
export type RecountInHand = {
  readonly id: string;
  readonly noticeNumber: string;
  readonly isOwn: boolean;
  readonly isGrantor: boolean;
  readonly lines: readonly RecountedLine[];
  /** The number of lines that are noted as to be reckoned again. */
  readonly open: number;
  /** The claim by which the latest of them was paid. */
  readonly claimId: string | undefined;
  readonly names: LineNames;
};

type Props = { context: Context; recount: RecountInHand; settle: Step<RecountInHand> };

/** The page of what was paid beside what it is worth today, and of what becomes of the difference. */
export const RecountPage = ({ context, recount, settle }: Props) => {
  const { lines: words } = recountWords;
  const { lines, names, isOwn, isGrantor, claimId } = recount;
  const total = sumCents(lines.map(({ differenceCents }) => differenceCents));
  return (
    <Page
      frame={context.frame}
      title={recountWords.title}
      preline={recount.noticeNumber}
      notice={context.notice}
      breadcrumb={[{ label: recountWords.breadcrumb, href: recountsAddress() }]}
      wide
    >
      {lines.length > 0 && isOwn && <p class="kern-body">{recountWords.nextClaim}</p>}
      {lines.length > 0 && isGrantor && <p class="kern-body">{recountWords.byGrantor}</p>}
      <Table
        caption={recountWords.title}
        captionHidden
        rows={lines}
        empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        {...(lines.length > 0 && { footer: [words.total, '', '', '', formatMoney(total)] })}
        columns={[
          {
            label: words.what,
            cell: ({ line }) =>
              `${whatOf(line, names.projects)}, ${names.costTypes[line.costType] ?? line.costType}`,
          },
          { label: words.month, cell: ({ line }) => formatMonth(line.month) },
          { label: words.paid, cell: ({ paidCents }) => formatMoney(paidCents), numeric: true },
          { label: words.now, cell: ({ nowCents }) => formatMoney(nowCents), numeric: true },
          {
            label: words.difference,
            cell: ({ differenceCents }) => formatMoney(differenceCents),
            numeric: true,
          },
        ]}
      />
      {lines.length > 0 && isOwn && context.may('payments.submit-claim') && (
        <Link href={newClaimAddress({ grant: recount.id })}>{recountWords.toClaim}</Link>
      )}
      {total < 0 && isGrantor && claimId && context.may('payments.read-recovery') && (
        <Link href={recoveryAddress(claimId)}>{recountWords.toRecovery}</Link>
      )}
      <Offers context={context} record={recount} acts={[settle]} />
    </Page>
  );
};
