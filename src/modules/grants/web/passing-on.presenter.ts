import { freeCents, lineTitle } from '#modules/funding/index.ts';
import { formatMoney } from '#ui/language.ts';
import { grantsMessages } from '../messages.ts';
import type { GrantPassedOn } from '../queries/find-passing-on.ts';

/** Presents what of a grant is passed on: by year what is held and what went on, and one row a provider. */
export const presentPassingOn = ({ held, matters }: Pick<GrantPassedOn, 'held' | 'matters'>) => ({
  years: held.map((line) => ({
    year: line.kind === 'held' ? `${line.sourceTitle} ${line.cashYear}` : lineTitle(line),
    held: formatMoney(line.appropriatedCents),
    passed: formatMoney(line.committedCents),
    departed: formatMoney(line.departedCents),
    left: formatMoney(freeCents(line)),
  })),
  matters: matters.map(({ id, granteeName, status, amountCents, grantId }) => ({
    applicationId: id,
    grantId,
    provider: granteeName,
    status: grantsMessages.statuses[status],
    amount: formatMoney(amountCents),
  })),
});
