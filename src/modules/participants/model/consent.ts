import type { IsoDate } from '#kernel/calendar.ts';
import { contains, endOfMonths, type Period } from '#kernel/period.ts';
import type { ConsentPurpose, ParticipationRule } from '#modules/programmes/index.ts';

export const CUSTODIES = ['alone', 'joint'] as const;

/** A guardian (Sorgeberechtigte): who decides for somebody under age, alone or together with others. */
export type Guardian = {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly custody: (typeof CUSTODIES)[number];
  readonly valid: Period;
};

/** A consent of the person, or of a guardian for them, until it is withdrawn. */
export type Consent = {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly guardianId: string | null;
  readonly givenOn: IsoDate;
  /** The first day on which it does not count any more. */
  readonly withdrawnOn: IsoDate | null;
};

/** The consents about one person, and who may give them. */
export type ConsentFile = {
  readonly birthDate: IsoDate;
  readonly guardians: readonly Guardian[];
  readonly consents: readonly Consent[];
};

/** The consents about one of those who take part: the person, or by first name somebody of the household. */
export type MemberConsents = ConsentFile & {
  readonly participantId: string;
  readonly memberName: string | null;
};

/** A consent that is not there: of the person, of a guardian by name, or of one whom nobody has noted yet. */
export type MissingConsent = {
  readonly purpose: ConsentPurpose;
  readonly of: 'self' | 'unknown-guardian' | { readonly guardian: string };
};

/** A consent that is not there, and about whom of a household it is. */
export type MissingConsentOfMember = MissingConsent & { readonly about: string | null };

/** Returns what is missing on a day about everybody who takes part. */
export const missingOfMembers = (
  members: readonly MemberConsents[],
  purposes: readonly ConsentPurpose[],
  day: IsoDate,
): MissingConsentOfMember[] =>
  members.flatMap((member) =>
    missingConsents(member, purposes, day).map((one) => ({ ...one, about: member.memberName })),
  );

/** Returns the consents that are missing on a day: under eighteen of every guardian, from that birthday on of the person. */
export const missingConsents = (
  { birthDate, guardians, consents }: ConsentFile,
  purposes: readonly ConsentPurpose[],
  day: IsoDate,
): MissingConsent[] =>
  purposes.flatMap((purpose): MissingConsent[] => {
    const given = consents.filter((consent) => consent.purpose === purpose && counts(consent, day));
    if (!isMinor(birthDate, day)) {
      // What was said as a child binds nobody who is of age.
      const isAgreed = given.some((one) => one.guardianId === null && !isMinor(birthDate, one.givenOn));
      return isAgreed ? [] : [{ purpose, of: 'self' }];
    }
    const deciding = guardians.filter(({ valid }) => contains(valid, day));
    return [
      ...(isCustodyKnown(deciding) ? [] : [{ purpose, of: 'unknown-guardian' as const }]),
      ...deciding
        .filter(({ id }) => given.every(({ guardianId }) => guardianId !== id))
        .map(({ name }) => ({ purpose, of: { guardian: name } })),
    ];
  });

const counts = ({ givenOn, withdrawnOn }: Consent, day: IsoDate): boolean =>
  givenOn <= day && (withdrawnOn === null || day < withdrawnOn);

/** Joint custody of whom only one is noted leaves somebody unasked (§ 1627, § 1629 (1) BGB). */
const isCustodyKnown = (deciding: readonly Guardian[]): boolean =>
  deciding.length > 1 || deciding.some(({ custody }) => custody === 'alone');

/** Tells whether others decide for somebody on a day: until the eighteenth birthday (§ 2 BGB). */
export const isMinor = (birthDate: IsoDate, day: IsoDate): boolean => isYounger(birthDate, 18, day);

/** Tells whether somebody has not yet completed so many years of life on a day (§ 187 (2) sentence 2 BGB). */
export const isYounger = (birthDate: IsoDate, years: number, day: IsoDate): boolean =>
  day < endOfMonths(birthDate, years * 12);

/** Returns the consents that count on a day, of whomever they are needed then. */
export const countingConsents = ({ birthDate, consents }: ConsentFile, day: IsoDate): Consent[] =>
  consents.filter((one) => counts(one, day) && (one.guardianId !== null) === isMinor(birthDate, day));

/** Returns the purposes for which a guardian agreed who does not count any more, and the person was not asked since. */
export const toAskOfAge = (file: ConsentFile, day: IsoDate): ConsentPurpose[] => {
  if (isMinor(file.birthDate, day)) return [];
  const byGuardians = file.consents.filter((one) => one.guardianId !== null && one.withdrawnOn === null);
  const purposes = [...new Set(byGuardians.map(({ purpose }) => purpose))];
  return missingConsents(file, purposes, day).map(({ purpose }) => purpose);
};

/** Returns the consents without which a participation of this kind does not begin, of those that the file wants. */
export const neededToBegin = (
  purposes: readonly ConsentPurpose[],
  mode: ParticipationRule['mode'],
): ConsentPurpose[] => purposes.filter((purpose) => BEFORE[mode].includes(purpose));

const BEFORE: Readonly<Record<ParticipationRule['mode'], readonly ConsentPurpose[]>> = {
  place: ['data'],
  measure: ['data', 'counselling'],
  household: ['data', 'counselling'],
  counselling: ['data', 'counselling'],
  internship: ['data', 'internship'],
};
