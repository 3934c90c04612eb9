import { z } from 'zod';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody } from '#web/letter.ts';
import { grantAddress } from './addresses.ts';

const words = catalogue(
  {
    awarded: {
      job: 'Über eine Bewilligung schreiben',
      subject: 'Zuwendung bewilligt',
      text: 'für Ihren Landkreis ist eine Zuwendung bewilligt.',
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
      text: 'a grant is awarded for your district.',
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

const toDistrict = (job: string, said: keyof typeof words) =>
  defineLetter({
    job,
    to: 'district-office',
    words: () => words[said],
    payload: grant,
    find: async (_, { grantId, districtId, isPassedOn }) =>
      isPassedOn ? undefined : { path: grantAddress(grantId), organisationId: districtId },
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
export const letterOfAward = toDistrict('tell-of-grant', 'awarded');
export const letterOfRejection = toDistrict('tell-of-rejection', 'rejected');
export const letterOfRelease = toDistrict('tell-of-release', 'released');

/** The other events of this module, and who is told of them in which words. */
export const grantsEvents: Events = { 'application-submitted': nobody };
