/**
 * Prüfpfad: the record of who did what to which record, and who saw whom; chained so that any outsider can verify it.
 */

export { type AuditFigures, getAuditFigures, MOST_UNCHAINED } from './audit-figures.ts';
export { countUnchained } from './count-unchained.ts';
export { presentHistory } from './present-history.ts';
export { type HistoryRow, listReaders, type ReaderRow } from './queries.ts';
export { recordEntry, recordReading } from './record.ts';
export { recordReadings } from './record-readings.ts';
export { sequenceEntries } from './sequence.ts';
export { type Verification, verifyAudit } from './verify.ts';
