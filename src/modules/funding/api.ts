import { z } from 'zod';
import { cents, count, id, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { lineForProgramsAddress, linesForProgramsAddress } from './addresses.ts';
import { findBudgetLine, listBudgetLines } from './queries/budget-lines.ts';

const READ = { permission: 'funding.read' };

const line = z.object({
  id,
  programmeId: id,
  programmeTitle: text,
  source: text,
  sourceTitle: text.nullable(),
  budgetYear: count,
  appropriatedCents: cents,
  committedCents: cents,
  paidCents: cents,
});

export const fundingQueries: readonly ApiQuery[] = [
  listOf({
    address: linesForProgramsAddress,
    access: READ,
    summary: 'Budget lines: appropriated, committed, paid',
    sorts: ['line', 'year', 'appropriated', 'committed', 'paid', 'free'],
    filters: ['programme', 'source', 'year'],
    sort: 'line',
    row: line,
    rows: (work, list, { language }) => listBudgetLines(work, list, language),
  }),
  recordOf({
    address: lineForProgramsAddress,
    access: READ,
    summary: 'One budget line',
    answer: line,
    find: (work, lineId, { language }) => findBudgetLine(work, lineId, language),
  }),
];
