import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** The fault that was found, and at which place of the chain. */
type Found = { readonly seq: number; readonly reason: string };

/** One way to tamper with the entry at a place, and where and as what it must be found. */
type Tampering = {
  readonly name: string;
  readonly tamper: (hand: pg.Client, seq: number) => Promise<unknown>;
  readonly found: (seq: number) => Found;
};

const ENTRY = '(select entry_id from audit_link where seq = $1)';
const flipped = (column: string) => `set_byte(${column}, 7, get_byte(${column}, 7) # 1)`;

export const tamperings: readonly Tampering[] = [
  {
    name: 'one letter of what was done',
    tamper: (hand, seq) =>
      hand.query(
        `update audit_entry set body = replace(body, 'describe-place', 'describe-plaice') where entry_id = ${ENTRY}`,
        [seq],
      ),
    found: (seq) => ({ seq, reason: 'entry-changed' }),
  },
  {
    name: 'one digit of when',
    tamper: (hand, seq) =>
      hand.query(
        `update audit_entry set body = replace(body, '"at":"2017', '"at":"2016') where entry_id = ${ENTRY}`,
        [seq],
      ),
    found: (seq) => ({ seq, reason: 'entry-changed' }),
  },
  {
    name: 'one bit of the leaf',
    tamper: (hand, seq) =>
      hand.query(`update audit_entry set leaf = ${flipped('leaf')} where entry_id = ${ENTRY}`, [seq]),
    found: (seq) => ({ seq, reason: 'entry-changed' }),
  },
  {
    name: 'text and leaf together, so that the entry fits itself',
    tamper: (hand, seq) =>
      hand.query(
        `update audit_entry e set body = b.body, leaf = sha256('\\x00' || convert_to(b.body, 'UTF8'))
         from (select entry_id, replace(body, '"at":"2017', '"at":"2016') as body from audit_entry) b
         where b.entry_id = e.entry_id and e.entry_id = ${ENTRY}`,
        [seq],
      ),
    found: (seq) => ({ seq, reason: 'link-changed' }),
  },
  {
    name: 'one bit of the link',
    tamper: (hand, seq) =>
      hand.query(`update audit_link set link = ${flipped('link')} where seq = $1`, [seq]),
    found: (seq) => ({ seq, reason: 'link-changed' }),
  },
  {
    name: 'the payload',
    tamper: (hand, seq) =>
      hand.query(`update audit_payload set payload = '{"title": "Hof"}' where entry_id = ${ENTRY}`, [seq]),
    found: (seq) => ({ seq, reason: 'payload-changed' }),
  },
  {
    name: 'the key, so that the payload can be anything',
    tamper: (hand) => hand.query('delete from audit_key'),
    found: () => ({ seq: 1, reason: 'payload-changed' }),
  },
  {
    name: 'the entry removed',
    tamper: (hand, seq) => hand.query(`delete from audit_entry where entry_id = ${ENTRY}`, [seq]),
    found: (seq) => ({ seq, reason: 'entry-removed' }),
  },
  {
    name: 'entry and link removed',
    tamper: async (hand, seq) => {
      await hand.query(`delete from audit_entry where entry_id = ${ENTRY}`, [seq]);
      await hand.query('delete from audit_link where seq = $1', [seq]);
    },
    found: (seq) => ({ seq, reason: 'link-removed' }),
  },
  {
    name: 'the entry and the one before it swapped',
    tamper: async (hand, seq) => {
      await hand.query('alter table audit_link drop constraint audit_link_tenant_id_entry_id_key');
      await hand.query(
        `update audit_link l set entry_id = o.entry_id from audit_link o
         where l.seq in ($1::int, $1 - 1) and o.seq in ($1, $1 - 1) and o.seq <> l.seq`,
        [seq],
      );
    },
    found: (seq) => ({ seq: seq - 1, reason: 'link-changed' }),
  },
  {
    name: 'all before it cut off',
    tamper: (hand, seq) => hand.query('delete from audit_link where seq <= $1', [seq]),
    found: () => ({ seq: 1, reason: 'link-removed' }),
  },
  {
    name: 'an invented entry in its place',
    tamper: async (hand, seq) => {
      const id = randomUUID();
      await hand.query(
        `insert into audit_entry (tenant_id, entry_id, body, leaf)
         select tenant_id, $2::uuid, replace(body, entry_id::text, $2::uuid::text), sha256('\\x00' || convert_to(replace(body, entry_id::text, $2::uuid::text), 'UTF8'))
         from audit_entry where entry_id = ${ENTRY}`,
        [seq, id],
      );
      await hand.query('update audit_link set entry_id = $2 where seq = $1', [seq, id]);
    },
    found: (seq) => ({ seq, reason: 'link-changed' }),
  },
];
