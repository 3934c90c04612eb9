import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Book } from './book.ts';
import { CHANGES_FILE } from './changes.ts';
import { faultsOf } from './faults.ts';
import { type ProvisionFile, provisionFile } from './provision-file.ts';

const SOURCES = 'sources.yaml';

/**
 * Reads the files of `law/`, or throws one error that lists every fault of every file:
 * a mistake in the law stops the start, not a case.
 */
export function readBook(folder: string): Book {
  const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));
  const sources = z.record(z.string(), z.string().min(1)).parse(read(SOURCES));
  const files = readdirSync(folder).filter(isProvision);
  return toBook(new Map(files.sort().map((file) => [file, read(file)])), sources);
}

const isProvision = (file: string): boolean =>
  /^[a-z0-9-]+\.yaml$/.test(file) && file !== SOURCES && file !== CHANGES_FILE;

/** Returns the book of these documents, each by its file name. */
export function toBook(documents: ReadonlyMap<string, unknown>, sources: Book['sources']): Book {
  const provisions = new Map<string, ProvisionFile>();
  const faults: string[] = [];
  for (const [file, document] of documents) {
    const parsed = provisionFile.safeParse(document);
    if (parsed.success) provisions.set(parsed.data.provision, parsed.data);
    faults.push(...faultsOf(file, parsed, sources));
  }
  if (faults.length > 0) throw new Error(`The law cannot be read:\n${faults.join('\n')}`);
  return { provisions, sources };
}
