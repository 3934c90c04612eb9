import { roleNames } from '#modules/identity/index.ts';

/** The right to read the mailbox: it exists only in a demonstration, and then everybody who is signed in has it. */
export const mailboxPermissions = {
  'mailbox.read': Object.keys(roleNames).filter((role) => role !== 'public'),
};
