import { z } from 'zod';
import { currentLanguage } from '#ui/language.ts';
import { cents, count, id, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { lineForProgramsAddress, linesForProgramsAddress } from './addresses.ts';
import { findBudgetLine } from './queries/budget-lines.ts';
import { budgetList } from './web/budget-list.tsx';

const READ = { permission: 'funding.read' };

const line = z.object({
  id,
  programmeId: id,
  programmeTitle: text,
  source: text,
  sourceTitle: text.nullable(),
  cashYear: count,
  authorisationYear: count,
  kind: text,
  closedOn: text.nullable(),
  appropriatedCents: cents,
  committedCents: cents,
  paidCents: cents,
  departedCents: cents,
});

export const fundingQueries: readonly ApiQuery[] = [
  listOf({
    ...budgetList.asked,
    address: linesForProgramsAddress,
    summary: 'Budget lines: appropriated, committed, paid',
    row: line,
  }),
  recordOf({
    address: lineForProgramsAddress,
    access: READ,
    summary: 'One budget line',
    answer: line,
    find: (work, lineId) => findBudgetLine(work, lineId, currentLanguage()),
  }),
];
