import { readFileSync } from 'node:fs';

/** Reads a document from the file named last, or from standard input; some editors begin it with a byte-order mark. */
export const readDocument = (files: readonly string[]): string =>
  readFileSync(files.at(-1) ?? 0, 'utf8').replace(/^\uFEFF/, '');
