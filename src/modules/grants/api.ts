import { z } from 'zod';
import { cents, count, day, id, instant, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { findApplication } from './queries/find-application.ts';
import { findGrant } from './queries/find-grant.ts';
import { listApplications } from './queries/list-applications.ts';
import { listGrants } from './queries/list-grants.ts';
import { findProject, listProjects } from './queries/projects.ts';

const APPLICATIONS = { permission: 'grants.read-applications' };
const GRANTS = { permission: 'grants.read-grants' };
const PROJECTS = { permission: 'grants.read-projects' };

const application = z.object({
  id,
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
  workOpportunityPlaces: count,
  municipalPlaces: count,
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
  places: count,
  occupiedPlaces: count,
  amountCents: cents,
  paidCents: cents,
});

export const grantsQueries: readonly ApiQuery[] = [
  listOf({
    path: '/applications',
    access: APPLICATIONS,
    summary: 'Applications of the districts',
    sorts: ['district', 'status', 'submitted', 'places', 'amount'],
    filters: ['status', 'programme', 'district'],
    sort: 'submitted',
    direction: 'descending',
    row: application.extend({ places: count, amountCents: cents }),
    rows: listApplications,
  }),
  recordOf({
    path: '/applications/:id',
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
      items: z.array(item),
    }),
    find: (work, applicationId, { language }) => findApplication(work, applicationId, language),
  }),
  listOf({
    path: '/grants',
    access: GRANTS,
    summary: 'Grants, with what has been paid on each',
    sorts: ['number', 'district', 'granted', 'amount', 'paid'],
    filters: ['programme', 'district', 'year'],
    sort: 'granted',
    direction: 'descending',
    row: grant.extend({ districtName: text, programmeTitle: text, paidCents: cents }),
    rows: listGrants,
  }),
  recordOf({
    path: '/grants/:id',
    access: GRANTS,
    summary: 'One grant with its projects and the budget lines that bear it',
    answer: grant.extend({
      applicationId: id,
      granteeName: text,
      ruleVersion: text,
      projects: z.array(
        item.pick({
          id: true,
          title: true,
          fieldOfUse: true,
          providerName: true,
          workOpportunityPlaces: true,
          municipalPlaces: true,
          amountCents: true,
        }),
      ),
      commitments: z.array(
        z.object({ id, source: text, budgetYear: count, amountCents: cents, paidCents: cents }),
      ),
    }),
    find: (work, grantId, { language }) => findGrant(work, grantId, language),
  }),
  listOf({
    path: '/projects',
    access: PROJECTS,
    summary: 'Projects that you may see',
    sorts: ['title', 'provider', 'district', 'starts', 'amount'],
    filters: ['district', 'provider', 'programme'],
    sort: 'title',
    row: project,
    rows: listProjects,
  }),
  recordOf({
    path: '/projects/:id',
    access: PROJECTS,
    summary: 'One project',
    answer: project,
    find: (work, projectId, { language }) => findProject(work, projectId, language),
  }),
];
