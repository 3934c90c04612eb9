import type { ConsentPurpose } from '#modules/programmes/index.ts';
import { participantsMessages } from '../messages.ts';
import type { MemberConsents, MissingConsent, MissingConsentOfMember } from '../model/consent.ts';
import type { PersonDetail } from '../queries/find-person.ts';

export const purposeName = (purpose: ConsentPurpose): string =>
  participantsMessages.consents.purposes[purpose];

/** Returns purposes as a part of a sentence. */
export const purposesText = (purposes: readonly ConsentPurpose[]): string =>
  [...new Set(purposes)].map(purposeName).join(', ');

/** Returns why a participation does not begin yet: the consents that are missing, and of whom. */
export function needsConsent({ status, missingConsents: missing }: PersonDetail): string | undefined {
  if (missing.length === 0 || status === 'ended' || status === 'not-eligible') return undefined;
  return missingText(missing);
}

/** Returns the consents that are missing as a sentence. */
function missingText(missing: readonly MissingConsentOfMember[]): string {
  const words = participantsMessages.consents;
  const each = [...Map.groupBy(missing, whoseOfMember)].map(([from, ones]) =>
    words.missingOne(purposesText(ones.map(({ purpose }) => purpose)), from),
  );
  return words.missingText(each.join('; '));
}

const whoseOfMember = (missing: MissingConsentOfMember): string =>
  missing.of === 'self' && missing.about !== null
    ? missing.about
    : forMember(whose(missing), { memberName: missing.about });

/** Returns of whom a consent is missing. */
export function whose({ of }: MissingConsent): string {
  const words = participantsMessages.consents;
  if (of === 'self') return words.self;
  return of === 'unknown-guardian' ? words.unknownGuardian : of.guardian;
}

/** Returns a guardian with the member of the household for whom they decide. */
export const forMember = (name: string, { memberName }: Pick<MemberConsents, 'memberName'>): string =>
  memberName === null ? name : participantsMessages.consents.forMember(name, memberName);

/** Returns who gave a consent. */
export function givenBy(
  member: Pick<MemberConsents, 'guardians' | 'memberName'>,
  guardianId: string | null,
): string {
  const { bySelf, byMember } = participantsMessages.consents;
  const guardian = member.guardians.find(({ id }) => id === guardianId);
  if (guardian) return forMember(guardian.name, member);
  return member.memberName === null ? bySelf : byMember(member.memberName);
}
