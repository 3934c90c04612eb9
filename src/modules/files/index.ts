/** Dateien: what bodies keep about their matters beside words; the matter says who keeps, publishes and removes it. */
export { acceptedEndings } from './model/file-type.ts';
export { readSentFile, sentFile } from './model/sent-file.ts';
export type { StoredFile } from './model/stored-file.ts';
export { deleteFile, findFile, keepFile, listFiles, makeFilesPublic } from './store.ts';
export { FileTable } from './web/file-table.tsx';
