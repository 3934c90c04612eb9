import type { RunningUnder } from '#web/running-matters.ts';
import { documentsAddress } from './addresses.ts';
import { documentWords } from './messages/document-words.ts';

/** Counts the documents that are written, signed or to be approved. */
export const runningDocuments: RunningUnder = async ({ db }, programmeId) => {
  const versions = await db
    .selectFrom('document')
    .select(({ fn }) => ['rulesFrom', fn.countAll<number>().as('count')])
    .where('programmeId', '=', programmeId)
    .where('status', 'in', ['draft', 'offered', 'submitted'])
    .groupBy('rulesFrom')
    .execute();
  const href = documentsAddress({ programme: programmeId });
  return [{ inWords: (count) => documentWords.running(count), href, versions }];
};
