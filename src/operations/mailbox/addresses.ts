import { address } from '#web/address.ts';

/** The address of the outbox of a demonstration. */
export const mailboxAddress = address('/mailbox');
export const mailAddress = address('/mailbox/:id', 'mail.id');
