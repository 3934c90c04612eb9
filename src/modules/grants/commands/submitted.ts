import { documentsInForce } from '#modules/documents/index.ts';
import { listGrantAuthorities } from '#modules/identity/index.ts';
import { getActingBody } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { NewApplication } from '../model/application.ts';
import { kindOfBody } from '../queries/kind-of-body.ts';
import { insertApplication } from '../store/applications.ts';

/** Loads what every application rests on: who applies, whom it may go to, and the documents in force. */
export const loadApplying = async (work: Work, programmeId: string, districtId: string | null) => ({
  applicant: await getActingBody(work),
  isDistrict: (await kindOfBody(work, districtId)) === 'district',
  authorities: await listGrantAuthorities(work, districtId),
  inForce: await documentsInForce(work, programmeId, districtId),
});

/** The part that all ways to apply have in common once the application is opened. */
export const submitted = {
  save: insertApplication,
  trace: (application: NewApplication) => ({
    objectKind: 'application',
    objectId: application.id,
    payload: application,
  }),
  announce: ({ id }: NewApplication) => [{ event: 'application-submitted', payload: { applicationId: id } }],
  answer: ({ id }: NewApplication) => ({ id }),
};
