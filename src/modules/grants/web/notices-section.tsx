import { formatDate, formatMoney } from '#ui/language.ts';
import { Actions, Alert, Link, LinkButton, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { grantAddress, noticesAddress } from '../addresses.ts';
import { noticeWords } from '../messages/notice-words.ts';
import type { GrantDetail } from '../queries/find-grant.ts';
import { lastDayOf } from './notice.presenter.ts';

type Props = { context: Context; grant: GrantDetail };

/** All notices of a grant, each to be read, and the way to the next one for whoever may give it. */
export const Notices = ({ context, grant }: Props) => {
  const { notices, id } = grant;
  const words = noticeWords;
  const mayGoOn = grant.grantorId === context.actor.organisationId && context.may('grants.prepare-notice');
  const mayRead = grant.kind !== 'rejection' && context.may('grants.read-notices');
  if (notices.length < 2 && !mayGoOn) return null;
  return (
    <Section title={words.all}>
      {notices.length > 1 && (
        <Table
          caption={words.all}
          captionHidden
          rows={notices}
          columns={[
            {
              label: words.columns.number,
              cell: ({ number }) => <Link href={grantAddress(id, { notice: number })}>{String(number)}</Link>,
            },
            { label: words.columns.kind, cell: ({ kind }) => words.kinds[kind] },
            { label: words.columns.issued, cell: ({ issuedOn }) => formatDate(issuedOn) },
            { label: words.columns.until, cell: ({ endsOn }) => formatDate(lastDayOf(endsOn)) },
            { label: words.columns.amount, cell: (row) => formatMoney(row.amountCents), numeric: true },
          ]}
        />
      )}
      {mayRead && (
        <Actions>
          <LinkButton href={noticesAddress(id)}>{words.link}</LinkButton>
        </Actions>
      )}
    </Section>
  );
};

/** The word that a notice holds no more, with the way to the one that does. */
export const Superseded = ({ grant: { id, number, notices } }: Pick<Props, 'grant'>) =>
  number < notices.length ? (
    <Alert tone="warning" title={noticeWords.superseded}>
      <p>
        <Link href={grantAddress(id)}>{noticeWords.toLatest}</Link>
      </p>
    </Alert>
  ) : null;
