import { formatInstant, formatMoney } from '#ui/language.ts';
import { LinkButton } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import { claimAddress, claimsAddress, newAdvanceAddress, newClaimAddress } from '../addresses.ts';
import { claimWords } from '../messages/claim-words.ts';
import { paymentsMessages } from '../messages.ts';
import { listClaims } from '../queries/list-claims.ts';
import { claimStatus, windowText } from './claim.presenter.ts';

const columns = () => claimWords.columns;

/** The claims that somebody may see: those of one's own grants, and those on grants that one gives. */
export const claimList = defineList({
  address: claimsAddress,
  permission: 'payments.read',
  file: 'claims',
  words: () => ({ ...claimWords.list, columns: columns() }),
  rows: listClaims,
  order: { by: 'submitted', direction: 'descending' },
  columns: {
    window: {
      text: (row) => windowText(row),
      link: ({ id }, context) => (context.may('payments.open-claim') ? claimAddress(id) : undefined),
      sort: 'window',
    },
    kind: { text: ({ kind }) => claimWords.kinds[kind] },
    grantee: { text: ({ granteeName }) => granteeName },
    grantor: { text: ({ grantorName }) => grantorName },
    status: { text: ({ status }) => claimStatus(status), sort: 'status' },
    submitted: { text: ({ submittedAt }) => formatInstant(submittedAt), sort: 'submitted' },
    amount: { text: ({ requestedCents }) => formatMoney(requestedCents), numeric: true, sort: 'amount' },
    accepted: {
      text: ({ acceptedCents }) => (acceptedCents === null ? '–' : formatMoney(acceptedCents)),
      numeric: true,
    },
  },
  filters: {
    status: { choice: () => columns().status, names: () => paymentsMessages.statuses },
    kind: { choice: () => columns().kind, names: () => claimWords.kinds },
    grant: 'carried',
    grantee: 'carried',
    district: 'carried',
    programme: 'carried',
  },
  // Of which grant of one's own is chosen there: the list may be that of a grant that one has given.
  actions: (context) =>
    context.may('payments.submit-claim') && (
      <>
        <LinkButton href={newClaimAddress()} kind="primary">
          {claimWords.list.create}
        </LinkButton>
        <LinkButton href={newAdvanceAddress()}>{claimWords.list.advance}</LinkButton>
      </>
    ),
});
