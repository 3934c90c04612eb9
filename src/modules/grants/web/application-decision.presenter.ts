import { type Decided, type Named, presentAttempt, type Undecided } from '#modules/decisions/index.ts';
import type { BudgetLine } from '#modules/funding/index.ts';
import { formatMoney } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import { applicationWords } from '../messages/application-words.ts';
import { grantsMessages } from '../messages.ts';
import { hashApplication } from '../model/application.ts';
import type { GrantDetail } from '../model/award-grant.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';
import { presentConditions } from './condition-fields.tsx';

/** One attempt to decide on an application, as people read it. */
export function presentDecision(
  attempt: Named<Undecided<GrantDetail> | Decided<GrantDetail>>,
  lines: readonly BudgetLine[],
): Fact[] {
  const words = applicationWords.decision;
  const name = (id: string) => {
    const line = lines.find((known) => known.id === id);
    return line ? words.line(line.sourceTitle, line.cashYear) : id;
  };
  const { rulings, outcomes } = grantsMessages;
  return presentAttempt(
    attempt,
    { ...words.facts, rulings },
    {
      before: [{ term: words.facts.outcome, description: outcomes[attempt.proposedOutcome] }],
      after: [
        ...presentConditions(attempt.detail.conditions ?? []),
        ...(attempt.detail.exception
          ? [{ term: words.facts.exception, description: attempt.detail.exception }]
          : []),
        ...attempt.detail.shares.map(({ budgetLineId, amountCents }) => ({
          term: name(budgetLineId),
          description: formatMoney(amountCents),
        })),
      ],
    },
  );
}

/** Tells whether what was prepared no longer speaks of this application. */
export const hasLapsed = ({ contentHash }: Undecided<GrantDetail>, application: ApplicationDetail): boolean =>
  contentHash !==
  hashApplication({
    ...application,
    items: application.items.map(({ id: _, providerName: __, ...item }) => item),
  });
