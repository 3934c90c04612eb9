import { idOf, type Whose } from './ids.ts';

/** Whoever may stand behind a statement: every role people hold, the machine's own, and nobody. */
export const ROLES = [
  'programme-office',
  'grant-officer',
  'district-office',
  'committee-member',
  'jobcenter',
  'provider',
  'coach',
  'instructor',
  'signatory',
  'participant',
  'auditor',
  'administrator',
  'public',
  'system',
  'gate',
  'nobody',
  'owner',
] as const;
export type Role = (typeof ROLES)[number];

export type Actor = { readonly login: string; readonly settings: Readonly<Record<string, string>> };

/** The organisation where each role works. Roles without a place of work see what their role alone opens. */
const WORKS_FOR: Partial<Record<Role, string>> = {
  'programme-office': 'ministry',
  'grant-officer': 'authority',
  'district-office': 'district',
  'committee-member': 'committee',
  jobcenter: 'jobcenter',
  provider: 'provider',
  coach: 'district',
  instructor: 'provider',
  signatory: 'association',
  participant: 'jobcenter',
  auditor: 'audit-office',
  administrator: 'operator',
};
const IN_THE_DISTRICT = new Set(['district', 'committee', 'jobcenter', 'provider']);

/** The settings that `begin_request` would make for somebody of a half of the world. */
export function actorOf(role: Role, whose: Whose = 'own'): Actor {
  const id = (name: string) => idOf(whose, name);
  const organisation = WORKS_FOR[role];
  return {
    login: role === 'owner' ? 'stellwerk_owner' : 'stellwerk_runtime',
    settings: {
      tenant: role === 'nobody' ? '' : id('tenant'),
      role: role === 'owner' || role === 'nobody' ? '' : role,
      account: organisation ? id(`account.${role}`) : '',
      organisation: organisation ? id(organisation) : '',
      district: organisation && IN_THE_DISTRICT.has(organisation) ? id('district') : '',
      participant: role === 'participant' ? id('participant') : '',
      today: '2026-06-15',
    },
  };
}
