import { type AuditFigures, MOST_UNCHAINED } from '#modules/audit/index.ts';
import { waitingDecisionsAddress } from '#modules/decisions/addresses.ts';
import type { WaitingTask } from '#modules/decisions/index.ts';
import { formatInstant, formatNumber } from '#ui/language.ts';
import { DescriptionList, EmptyState, type Fact, Link, Section, TaskList } from '#ui/parts.ts';
import { auditMessages } from '../audit-messages.ts';

/** The view that an auditor sees first. */
export type AuditView = {
  readonly figures: AuditFigures;
  /** The decisions on money that wait longest, of `waitingCount`. */
  readonly waiting: readonly WaitingTask[];
  readonly waitingCount: number;
};

type Props = { audit: AuditView };

export const AuditFiguresSection = ({ audit }: Props) => {
  return (
    <>
      <Section title={auditMessages.title}>
        <DescriptionList facts={presentFigures(audit.figures)} />
        <p>{auditMessages.text}</p>
      </Section>
      <Section title={auditMessages.waiting}>
        <Waiting audit={audit} />
      </Section>
    </>
  );
};

const Waiting = ({ audit: { waiting, waitingCount } }: Props) => {
  if (waiting.length === 0)
    return <EmptyState title={auditMessages.nothing}>{auditMessages.nothingText}</EmptyState>;
  const tasks = waiting.map(({ kind, title, href, since, amount }) => ({
    title: auditMessages.waitingTitle(kind, title),
    href,
    due: auditMessages.since(since),
    person: amount,
  }));
  return (
    <>
      <TaskList tasks={tasks} />
      <Link href={waitingDecisionsAddress()}>{auditMessages.all(formatNumber(waitingCount))}</Link>
    </>
  );
};

function presentFigures(figures: AuditFigures): Fact[] {
  const { facts, chainedUntil, moreThan } = auditMessages;
  const count = (value: number) => formatNumber(value);
  const { chained, unchained } = figures;
  const last = figures.chainedUntil && formatInstant(figures.chainedUntil);
  return [
    { term: facts.chained, description: last ? chainedUntil(count(chained), last) : count(chained) },
    {
      term: facts.unchained,
      description: unchained < MOST_UNCHAINED ? count(unchained) : moreThan(count(MOST_UNCHAINED - 1)),
    },
    { term: facts.againstCheck, description: count(figures.againstCheck) },
    { term: facts.againstRule, description: count(figures.againstRule) },
  ];
}
