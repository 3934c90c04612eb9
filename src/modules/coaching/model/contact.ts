import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';

/** Every way in which coach and person were in contact. */
export const CONTACT_KINDS = ['meeting', 'phone', 'home-visit', 'work-visit', 'letter'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** A contact is written once it was; the next one lies ahead. */
export function contactDays(
  { onDay, nextContactOn }: { onDay: IsoDate; nextContactOn?: IsoDate | undefined },
  today: IsoDate,
): Decision<{ onDay: IsoDate; nextContactOn: IsoDate | null }, 'contact-ahead' | 'next-contact-past'> {
  if (onDay > today) return refused('contact-ahead');
  if (nextContactOn !== undefined && nextContactOn < today) return refused('next-contact-past');
  return decided({ onDay, nextContactOn: nextContactOn ?? null });
}
