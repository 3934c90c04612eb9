/** Prüfpfad: who did what to which record, and who saw whom; chained so that any outsider can verify it. */
export { type HistoryRow, listHistory } from './queries.ts';
export { recordEntry, recordReading } from './record.ts';
export { sequenceEntries } from './sequence.ts';
export { type Verification, verifyAudit } from './verify.ts';
