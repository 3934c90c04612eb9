import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { isEmpty } from '#kernel/period.ts';
import { day } from '../input/plain-schemas.ts';
import type { Book } from './book.ts';
import { type ProvisionFile, sentence } from './provision-file.ts';

const CHANGE_KINDS = ['new-law', 'correction', 'extension', 'wording'] as const;
export const CHANGES_FILE = 'changes.yaml';

const change = z.strictObject({
  on: day,
  kind: z.enum(CHANGE_KINDS),
  /** Each provision with the fingerprint of what it decides by since this change. */
  provisions: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/)),
  /** The days of decision that the change concerns; `until` is excluded, without it there is no end. */
  from: day,
  until: day.exactOptional(),
  effect: sentence,
});

/** One line of the rule changelog: what changed in which provisions, for which time, and for whom it matters. */
export type RuleChange = z.output<typeof change>;

/** Reads the changelog, or throws one error that lists every fault, as the book does. */
export function readChanges(folder: string, book: Book): RuleChange[] {
  return toChanges(parse(readFileSync(join(folder, CHANGES_FILE), 'utf8')), book);
}

/** Returns the changes of this document, in the order of time. */
export function toChanges(document: unknown, book: Book): RuleChange[] {
  const parsed = z.array(change).min(1).safeParse(document);
  if (!parsed.success)
    throw unreadable(parsed.error.issues.map(({ path, message }) => `${z.core.toDotPath(path)}: ${message}`));
  const faults = faultsOfChanges(parsed.data, book);
  if (faults.length > 0) throw unreadable(faults);
  return parsed.data;
}

const unreadable = (faults: readonly string[]): Error =>
  new Error(
    ['The changes of the law cannot be read:', ...faults.map((fault) => `${CHANGES_FILE}: ${fault}`)].join(
      '\n',
    ),
  );

const faultsOfChanges = (changes: readonly RuleChange[], { provisions }: Book): string[] =>
  changes.flatMap(({ on, from, until, provisions: named }, index) => [
    ...Object.keys(named)
      .filter((provision) => !provisions.has(provision))
      .map((provision) => `[${index}]: there is no provision ${provision}`),
    ...(isEmpty({ from, until: until ?? null }) ? [`[${index}]: must end after it begins`] : []),
    ...(on < (changes[index - 1]?.on ?? on) ? [`[${index}]: must not come before the change above it`] : []),
  ]);

/**
 * Returns eight digits that differ as soon as a version or a value of the provision does. Titles, citations and sources
 * are left out: no verdict rests on them.
 */
export function fingerprintOf({ versions = [], values = {} }: ProvisionFile): string {
  const decisive = [
    versions.map(({ version, validFrom, validUntil, rules }) => [version, validFrom, validUntil, rules]),
    Object.entries(values).map(([name, { unit, history }]) => [
      name,
      unit,
      history.map(({ from, value }) => [from, value]),
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(decisive)).digest('hex').slice(0, 8);
}
