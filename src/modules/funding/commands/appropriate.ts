import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { mayBeAppropriated } from '../model/sources.ts';
import { type BudgetLine, listProgrammeLines, openBudgetLines, postEntry } from '../store.ts';

const appropriation = z.strictObject({
  source: z.string().min(1).max(80),
  budgetYear: z.int().min(1990).max(2100),
  amountCents: z.int().min(1).max(100_000_000_000_000),
});

type NewLine = Pick<BudgetLine, 'id' | 'source' | 'budgetYear'>;

/** Mittel einstellen: the programme office books what parliament gave, per source and budget year. */
export const appropriate = defineCommand({
  name: 'funding.appropriate',
  permission: 'funding.appropriate',
  input: z.strictObject({
    programmeId: z.uuid(),
    reason: z.string().trim().min(3).max(500),
    appropriations: z.array(appropriation).min(1).max(30),
  }),
  load: async (work, { programmeId }) => {
    const programme = await findProgrammeRules(work, programmeId);
    return (
      programme && {
        status: programme.status,
        sources: programme.sources,
        period: programme.period,
        lines: await listProgrammeLines(work, programmeId),
      }
    );
  },
  decide: ({ lines, ...programme }, { programmeId, reason, appropriations }, { newId, today }) => {
    if (programme.status === 'draft') return refused('programme-not-published');
    const stopped = appropriations
      .map((one) => mayBeAppropriated(programme, one))
      .find(({ refusal }) => refusal !== undefined);
    if (stopped?.refusal) return stopped;

    const opened: NewLine[] = [];
    const entries = appropriations.map(({ source, budgetYear, amountCents }) => {
      const isIt = (line: NewLine) => line.source === source && line.budgetYear === budgetYear;
      let line: NewLine | undefined = lines.find(isIt) ?? opened.find(isIt);
      if (!line) {
        line = { id: newId(), source, budgetYear };
        opened.push(line);
      }
      return {
        id: newId(),
        kind: 'appropriate' as const,
        budgetLineId: line.id,
        amountCents,
        reason,
        bookedOn: today,
      };
    });
    return decided({ programmeId, opened: opened.map((line) => ({ ...line, programmeId })), entries });
  },
  save: async (work, { opened, entries }) => {
    await openBudgetLines(work, opened);
    for (const entry of entries) await postEntry(work, entry);
  },
  trace: ({ programmeId, entries }) => ({
    objectKind: 'budget',
    objectId: programmeId,
    payload: { entries },
  }),
  answer: ({ programmeId }) => ({ id: programmeId }),
});
