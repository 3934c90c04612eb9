import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** Returns one hash for one content, whatever the order of its keys: what two people agree on is the same thing. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');
