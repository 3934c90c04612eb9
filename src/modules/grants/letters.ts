import { z } from 'zod';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody } from '#web/letter.ts';
import { grantAddress } from './addresses.ts';
import { APPLICANTS } from './model/application.ts';

const words = catalogue(
  {
    awarded: {
      job: 'Über eine Bewilligung schreiben',
      subject: 'Zuwendung bewilligt',
      text: 'Ihr Antrag ist bewilligt.',
    },
    passedOn: {
      job: 'Über eine Weiterleitung schreiben',
      subject: 'Bescheid über die Weiterleitung von Mitteln',
      text: 'Ihr Landkreis leitet Mittel an Sie weiter. Was bewilligt ist und zu welchen Bedingungen, steht im Bescheid:',
    },
    rejected: {
      job: 'Über eine Ablehnung schreiben',
      subject: 'Antrag abgelehnt',
      text: 'über einen Antrag Ihres Landkreises auf Zuwendung ist entschieden: Er ist abgelehnt. Den Bescheid mit der Begründung lesen Sie hier:',
    },
    changed: {
      job: 'Über einen Änderungsbescheid schreiben',
      subject: 'Änderungsbescheid zu Ihrer Zuwendung',
      text: 'Ihre Zuwendung ist geändert. Was ab jetzt gilt und warum, steht im Änderungsbescheid; die früheren Bescheide bleiben dort lesbar:',
    },
    takenBack: {
      job: 'Über einen Widerruf schreiben',
      subject: 'Ihre Zuwendung ist ganz oder teilweise aufgehoben',
      text: 'Ihre Zuwendung ist ganz oder teilweise aufgehoben. Den Bescheid mit der Begründung lesen Sie hier:',
    },
    closed: {
      job: 'Über einen Schlussbescheid schreiben',
      subject: 'Schlussbescheid zu Ihrer Zuwendung',
      text: 'Ihre Zuwendung ist abgerechnet. Den Schlussbescheid mit der endgültigen Summe lesen Sie hier:',
    },
    released: {
      job: 'Über eine verringerte Mittelbindung schreiben',
      subject: 'Mittelbindung verringert',
      text: 'von der Mittelbindung zu einer Zuwendung Ihres Landkreises ist ein Teil freigegeben, weil er nicht mehr gebraucht wird. Den Stand sehen Sie hier:',
    },
  },
  {
    awarded: {
      job: 'Write about a grant',
      subject: 'Grant awarded',
      text: 'your application is granted.',
    },
    passedOn: {
      job: 'Write about money passed on',
      subject: 'Notice of money passed on to you',
      text: 'your district passes money on to you. What is granted, and on which terms, stands in the notice:',
    },
    rejected: {
      job: 'Write about a rejection',
      subject: 'Application rejected',
      text: 'an application of your district for a grant is decided: it is rejected. You read the notice with its reason here:',
    },
    changed: {
      job: 'Write about an amended grant',
      subject: 'Your grant is amended',
      text: 'your grant is amended. What holds from now on, and why, stands in the notice of amendment; earlier notices can still be read there:',
    },
    takenBack: {
      job: 'Write about a grant taken back',
      subject: 'Your grant is taken back in whole or in part',
      text: 'your grant is taken back in whole or in part. You read the notice with its reason here:',
    },
    closed: {
      job: 'Write about a closed grant',
      subject: 'Closing notice of your grant',
      text: 'your grant is settled. You read the closing notice with the final sum here:',
    },
    released: {
      job: 'Write about a reduced commitment',
      subject: 'Commitment reduced',
      text: 'part of the money committed to a grant of your district is set free because it is no longer needed. You see how it stands here:',
    },
  },
);

const grant = z.object({
  grantId: z.uuid(),
  districtId: z.uuid(),
  granteeId: z.uuid().optional(),
  isPassedOn: z.boolean().default(false),
});

/** The letter to whoever applied, of whatever kind it is. */
const toApplicant = (job: string, said: keyof typeof words) =>
  defineLetter({
    job,
    to: APPLICANTS,
    words: () => words[said],
    payload: grant,
    find: async (_, { grantId, districtId, granteeId, isPassedOn }) =>
      isPassedOn ? undefined : { path: grantAddress(grantId), organisationId: granteeId ?? districtId },
  });

/** The letter to a provider whose district passes money on to it. */
export const letterOfPassingOn = defineLetter({
  job: 'tell-of-passing-on',
  to: 'provider',
  words: () => words.passedOn,
  payload: grant,
  find: async (_, { grantId, granteeId }) =>
    granteeId === undefined ? undefined : { path: grantAddress(grantId), organisationId: granteeId },
});

/** The letters of the decisions about applications and about commitments. */
export const letterOfAward = toApplicant('tell-of-grant', 'awarded');
export const letterOfRejection = toApplicant('tell-of-rejection', 'rejected');
export const letterOfAmendment = toApplicant('tell-of-amended-grant', 'changed');
export const letterOfTakingBack = toApplicant('tell-of-grant-taken-back', 'takenBack');
export const letterOfClosing = toApplicant('tell-of-closing', 'closed');
export const letterOfRelease = toApplicant('tell-of-release', 'released');

/** The other events of this module, and who is told of them in which words. */
export const grantsEvents: Events = { 'application-submitted': nobody };
