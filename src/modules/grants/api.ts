import { z } from 'zod';
import { currentLanguage } from '#ui/language.ts';
import { cents, count, day, id, instant, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { applicationAddress, grantAddress, projectAddress } from './addresses.ts';
import { findApplication } from './queries/find-application.ts';
import { findGrant } from './queries/find-grant.ts';
import { findProject } from './queries/projects.ts';
import { applicationList } from './web/application-list.tsx';
import { grantList } from './web/grant-list.ts';
import { projectList } from './web/project-list.ts';

const APPLICATIONS = { permission: 'grants.read-applications' };
const GRANTS = { permission: 'grants.read-grants' };
const PROJECTS = { permission: 'grants.read-projects' };

const offer = z.object({ kind: text, unit: text, quantity: z.number() });
const application = z.object({
  id,
  granteeName: text,
  districtName: text,
  programmeTitle: text,
  status: text,
  submittedAt: instant,
});
const item = z.object({
  id,
  proposalId: id.nullable(),
  providerId: id,
  providerName: text,
  title: text,
  fieldOfUse: text,
  offers: z.array(offer),
  amountCents: cents,
});

const grant = z.object({
  id,
  noticeNumber: text,
  grantedOn: day,
  startsOn: day,
  endsOn: day,
  amountCents: cents,
});

const plan = z.object({
  id,
  financing: text,
  ownFundsFirst: z.boolean(),
  lines: z
    .array(
      z.object({
        number: count,
        costType: text.nullable(),
        source: text,
        sourceKind: text,
        cashYear: count,
        projectId: id.nullable(),
        quantity: z.number().nullable(),
        unitPriceCents: cents.nullable(),
        amountCents: cents,
        note: text.nullable(),
      }),
    )
    .readonly(),
});

const project = z.object({
  id,
  title: text,
  fieldOfUse: text,
  providerId: id,
  providerName: text,
  districtName: text,
  programmeTitle: text,
  grantId: id,
  startsOn: day,
  endsOn: day,
  offers: z.array(offer),
  places: count,
  occupiedPlaces: count,
  amountCents: cents,
  paidCents: cents,
});

export const grantsQueries: readonly ApiQuery[] = [
  listOf({
    ...applicationList.asked,
    summary: 'Applications of the districts',
    row: application.extend({ offers: z.array(offer), amountCents: cents }),
  }),
  recordOf({
    address: applicationAddress,
    access: APPLICATIONS,
    summary: 'One application with its items',
    answer: application.extend({
      version: count,
      programmeId: id,
      districtId: id,
      callId: id.nullable(),
      granteeId: id,
      startsOn: day,
      endsOn: day,
      grantId: id.nullable(),
      noticeNumber: text.nullable(),
      grantorName: text,
      plan,
      items: z.array(item),
    }),
    find: (work, applicationId) => findApplication(work, applicationId, currentLanguage()),
  }),
  listOf({
    ...grantList.asked,
    summary: 'Grants, with what has been paid on each',
    row: grant.extend({
      granteeName: text,
      grantorName: text,
      districtName: text,
      programmeTitle: text,
      paidCents: cents,
    }),
  }),
  recordOf({
    address: grantAddress,
    access: GRANTS,
    summary: 'One grant with its projects and the budget lines that bear it',
    answer: grant.extend({
      applicationId: id,
      kind: text,
      grantorName: text,
      granteeName: text,
      reason: text,
      plan: plan.nullable(),
      ruleVersion: text,
      projects: z.array(
        item.pick({
          id: true,
          title: true,
          fieldOfUse: true,
          providerName: true,
          offers: true,
          amountCents: true,
        }),
      ),
      commitments: z.array(
        z.object({ id, source: text, cashYear: count, amountCents: cents, paidCents: cents }),
      ),
    }),
    find: (work, grantId) => findGrant(work, grantId, currentLanguage()),
  }),
  listOf({
    ...projectList.asked,
    summary: 'Projects that you may see',
    row: project,
  }),
  recordOf({
    address: projectAddress,
    access: PROJECTS,
    summary: 'One project',
    answer: project,
    find: (work, projectId) => findProject(work, projectId, currentLanguage()),
  }),
];
