import { createHash, createHmac } from 'node:crypto';
import { canonicalJson } from '#kernel/canonical-json.ts';

/**
 * The content of the chained bytes: who did what to which record, and a commitment to what was said. No personal data.
 */
type EntryBody = {
  readonly entryId: string;
  readonly tenantId: string;
  readonly at: string;
  readonly actor: string | null;
  readonly role: string;
  readonly action: string;
  readonly kind: 'changed' | 'read' | 'refused';
  readonly objectKind: string;
  readonly objectId: string;
  readonly participantId: string | null;
  /** HMAC of the payload under the person's or the tenant's key, as hex; `null` where nothing was said. */
  readonly commitment: string | null;
};

/** Returns the exact text that is hashed and stored (RFC 8785). */
export const bodyText = (body: EntryBody): string => canonicalJson(body);

/** Returns the leaf of an entry: SHA-256(0x00 ‖ body), as in RFC 6962. */
export const leafOf = (body: string): Buffer =>
  createHash('sha256').update(Buffer.of(0)).update(body).digest();

/** Returns the link of the chain: SHA-256(0x01 ‖ previous link ‖ leaf). The first link follows 32 zero bytes. */
export const linkOf = (previous: Buffer, leaf: Buffer): Buffer =>
  createHash('sha256').update(Buffer.of(1)).update(previous).update(leaf).digest();

/** The link before the first entry of a chain: 32 zero bytes. */
export const FIRST_LINK = Buffer.alloc(32);

/** Commits to a payload without telling it: once the key is erased, nobody can guess what was said. */
export const commitmentOf = (key: Buffer, payload: unknown): string =>
  createHmac('sha256', key).update(canonicalJson(payload)).digest('hex');
