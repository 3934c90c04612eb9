import { roleNames } from '#modules/identity/index.ts';

/** Only in a demonstration is there a mailbox, and then it is everybody's who is signed in. */
export const mailboxPermissions = {
  'mailbox.read': Object.keys(roleNames).filter((role) => role !== 'public'),
};
