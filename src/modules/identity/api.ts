import { z } from 'zod';
import type { Work } from '#platform/work.ts';
import { count, id, instant, period, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { accountAddress, organisationAddress, panelAddress } from './addresses.ts';
import { findStaffAccount, listMembershipsOf } from './queries/find-account.ts';
import { findOrganisation, listMembers } from './queries/find-organisation.ts';
import { findPanel, listAppointments } from './queries/panels.ts';
import { accountList } from './web/account-list.tsx';
import { organisationList } from './web/organisation-list.tsx';
import { panelList } from './web/panel-list.ts';

const ADMINISTER = { permission: 'identity.administer' };

const account = z.object({ id, displayName: text, email: text.nullable(), isDisabled: z.boolean() });
const organisation = z.object({ id, name: text, kind: text, districtName: text.nullable() });

/** The queries for those who run the installation: accounts and organisations. */
export const identityQueries: readonly ApiQuery[] = [
  listOf({
    ...accountList.asked,
    summary: 'Accounts of staff and of programs, with the roles they hold today',
    row: account.extend({
      roles: z.array(text),
      organisations: z.array(text),
      signedInAt: instant.nullable(),
    }),
  }),
  recordOf({
    address: accountAddress,
    access: ADMINISTER,
    summary: 'One account with every membership it has or had',
    answer: account.extend({
      version: count,
      language: text,
      memberships: z.array(
        z.object({
          id,
          version: count,
          role: text,
          organisationId: id,
          organisationName: text,
          valid: period,
        }),
      ),
    }),
    find: findAccountWithMemberships,
  }),
  listOf({
    ...organisationList.asked,
    summary: 'Organisations, and how many people act for them today',
    row: organisation.extend({
      key: text.nullable().describe('The word by which the file of the Land names it'),
      people: count,
    }),
  }),
  recordOf({
    address: organisationAddress,
    access: ADMINISTER,
    summary: 'One organisation with its staff',
    answer: organisation.extend({
      version: count,
      officialKey: text.nullable(),
      districtId: id.nullable(),
      members: z.array(z.object({ accountId: id, displayName: text, role: text, valid: period })),
    }),
    find: findOrganisationWithMembers,
  }),
  listOf({
    ...panelList.asked,
    summary: 'The panels whose members your office appoints',
    row: z.object({ id, name: text, kind: text, members: count }),
  }),
  recordOf({
    address: panelAddress,
    access: { permission: 'identity.appoint-member' },
    summary: 'One panel, with everybody who was appointed to it and for how long',
    answer: z.object({
      ...{ id, name: text, kind: text },
      appointments: z.array(
        z.object({
          ...{ id, version: count, accountId: id, displayName: text, valid: period },
          replaces: text.nullable(),
        }),
      ),
    }),
    find: findPanelWithMembers,
  }),
];

async function findAccountWithMemberships(work: Work, accountId: string) {
  const found = await findStaffAccount(work, accountId);
  return found && { ...found, memberships: await listMembershipsOf(work, accountId) };
}

async function findOrganisationWithMembers(work: Work, organisationId: string) {
  const found = await findOrganisation(work, organisationId);
  return found && { ...found, members: await listMembers(work, organisationId) };
}

async function findPanelWithMembers(work: Work, panelId: string) {
  const found = await findPanel(work, panelId);
  return found && { ...found, appointments: await listAppointments(work, panelId) };
}
