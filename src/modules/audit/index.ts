/** Prüfpfad: who did what to which record, and who saw whom; chained so that any outsider can verify it. */
export { presentHistory } from './present-history.ts';
export { type HistoryRow, listHistory } from './queries.ts';
export { recordEntry, recordReading } from './record.ts';
export { recordReadings } from './record-readings.ts';
export { sequenceEntries } from './sequence.ts';
export { type Verification, verifyAudit } from './verify.ts';
