import { address } from '#web/address.ts';

/** Where the outbox of a demonstration is. */
export const mailboxAddress = address('/mailbox');
export const mailAddress = address('/mailbox/:id', 'mail.id');
