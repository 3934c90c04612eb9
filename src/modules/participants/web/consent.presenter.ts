import type { ConsentPurpose } from '#modules/programmes/index.ts';
import { participantsMessages } from '../messages.ts';
import type { ConsentFile, MissingConsent } from '../model/consent.ts';
import type { PersonDetail } from '../queries/find-person.ts';

export const purposeName = (purpose: ConsentPurpose): string =>
  participantsMessages.consents.purposes[purpose];

/** Returns purposes as a part of a sentence. */
export const purposesText = (purposes: readonly ConsentPurpose[]): string =>
  [...new Set(purposes)].map(purposeName).join(', ');

/** Returns why a participation does not begin yet: the consents that are missing, and of whom. */
export function needsConsent({ status, missingConsents: missing }: PersonDetail): string | undefined {
  if (missing.length === 0 || status === 'ended' || status === 'not-eligible') return undefined;
  const words = participantsMessages.consents;
  const each = missing.map((one) => words.missingOne(purposeName(one.purpose), whose(one)));
  return words.missingText(each.join('; '));
}

/** Returns of whom a consent is missing. */
export function whose({ of }: MissingConsent): string {
  const words = participantsMessages.consents;
  if (of === 'self') return words.self;
  return of === 'unknown-guardian' ? words.unknownGuardian : of.guardian;
}

/** Returns who gave a consent. */
export const givenBy = ({ guardians }: Pick<ConsentFile, 'guardians'>, guardianId: string | null): string =>
  guardians.find(({ id }) => id === guardianId)?.name ?? participantsMessages.consents.bySelf;
