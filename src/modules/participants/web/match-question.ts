import { recordEntry } from '#modules/audit/index.ts';
import type { Work } from '#platform/work.ts';
import { formatDate, parseDate } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { participantsMessages } from '../messages.ts';
import { ANOTHER, type KnownPerson } from '../model/known-person.ts';
import { findPeopleLike } from '../people-like.store.ts';

/** Finds whom the Land knows by the name and birth date that a form was sent with. */
export async function peopleNamed({ work, form }: Context): Promise<KnownPerson[]> {
  const birthDate = parseDate(textOf(form.birthDate));
  const named = { firstName: textOf(form.firstName), familyName: textOf(form.familyName) };
  if (!birthDate.ok || named.firstName === '' || named.familyName === '') return [];
  return findPeopleLike(work, { ...named, birthDate: birthDate.value });
}

export const textOf = (sent: unknown): string => (typeof sent === 'string' ? sent.trim() : '');

/** Records that a name was found, also where another Jobcenter keeps the person. */
export async function recordMatches(work: Work, known: readonly KnownPerson[]): Promise<void> {
  for (const { personId, participantId } of known)
    await recordEntry(work, {
      ...{ kind: 'read', action: 'participants.find-person-like', objectKind: 'person', objectId: personId },
      ...(participantId !== null && { participantId }),
    });
}

/** Returns the question whether it is somebody whom the Land knows by this name and birth date already. */
export function matchFields(known: readonly KnownPerson[]): FieldSpec[] {
  if (known.length === 0) return [];
  const words = participantsMessages.referral;
  const faultText = (code: string) => (code === 'known-person' ? words.knownPerson : undefined);
  const options = [...sameChoices(known), { value: ANOTHER, label: words.another }];
  return [
    { name: 'sameAs', kind: 'radios', label: words.sameAs, hint: words.sameAsHint, options, faultText },
    {
      name: 'anotherReason',
      kind: 'long-text',
      label: words.anotherReason,
      hint: words.anotherReasonHint,
      optional: true,
    },
  ];
}

/** Returns those whom the Land knows as choices: an own record by its number, of others only that there is one. */
export function sameChoices(known: readonly KnownPerson[]) {
  const { sameOwn, sameElsewhere } = participantsMessages.referral;
  return known.map(({ personId, number, createdOn }) => ({
    value: personId,
    label: number && createdOn ? sameOwn(number, formatDate(createdOn)) : sameElsewhere,
  }));
}
