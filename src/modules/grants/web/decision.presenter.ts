import type { BudgetLine } from '#modules/funding/index.ts';
import { formatInstant, formatMoney } from '#ui/language.ts';
import { applicationWords } from '../messages/application-words.ts';
import { grantsMessages } from '../messages.ts';
import { hashApplication } from '../model/application.ts';
import type { Share } from '../model/split.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';
import type { DecisionRow } from '../queries/list-decisions.ts';

type Outcome = keyof (typeof grantsMessages)['outcomes'];
type RulingKey = keyof (typeof grantsMessages)['rulings'];

/** One attempt to decide, as people read it. */
export function presentDecision(decision: DecisionRow, lines: readonly BudgetLine[]) {
  const words = applicationWords.decision;
  const { shares = [] } = decision.detail as { shares?: readonly Share[] };
  const name = (id: string) => {
    const line = lines.find((known) => known.id === id);
    return line ? words.line(line.sourceTitle, line.budgetYear) : id;
  };
  return {
    facts: [
      {
        term: words.facts.outcome,
        description: grantsMessages.outcomes[decision.proposedOutcome as Outcome],
      },
      {
        term: words.facts.by,
        description: `${decision.preparedByName}, ${formatInstant(decision.preparedAt)}`,
      },
      { term: words.facts.reason, description: decision.reason },
      ...shares.map(({ budgetLineId, amountCents }) => ({
        term: name(budgetLineId),
        description: formatMoney(amountCents),
      })),
      ...(decision.outcome
        ? [{ term: words.facts.decided, description: ruled(decision, decision.outcome) }]
        : []),
    ],
  };
}

function ruled(decision: DecisionRow, outcome: string): string {
  const when = decision.decidedAt ? formatInstant(decision.decidedAt) : '';
  const said = [grantsMessages.rulings[outcome as RulingKey], decision.decisionReason];
  return [said.filter(Boolean).join(': '), decision.decidedByName, when].filter(Boolean).join(', ');
}

/** Whether what was prepared still speaks of this application. */
export const hasLapsed = (decision: DecisionRow, application: ApplicationDetail): boolean =>
  decision.contentHash !==
  hashApplication({
    ...application,
    items: application.items.map(({ id: _, providerName: __, ...item }) => item),
  });
