import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel/canonical-json.ts';
import type { RankDocument } from './lot.ts';

/** A short text that changes with any point in the ranking: what was decided on is what was looked at. */
export const seal = (document: RankDocument): string =>
  createHash('sha256').update(canonicalJson(document)).digest('base64url');
