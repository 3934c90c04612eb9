import { currentLanguage, formatDate, formatNumber } from '#ui/language.ts';
import type { Fact, Tone } from '#ui/parts.ts';
import { eventWords } from '../messages/event-words.ts';
import type { EventStatus } from '../model/expert-event.ts';
import { seatsLeft, type Workshop } from '../model/invitation.ts';
import type { EventDetail } from '../queries/find-event.ts';
import type { GuestFigures, GuestRow } from '../queries/guests.ts';

const TONES: Readonly<Record<EventStatus, Tone | 'neutral'>> = {
  draft: 'neutral',
  announced: 'info',
  held: 'success',
  'called-off': 'danger',
};

export const eventStatus = (status: EventStatus) => ({
  label: eventWords.statuses[status],
  tone: TONES[status],
});

/** Presents what stands at the head of an event: when, where, by whom, and under which programme. */
export function presentFacts({ heldOn, beginsAt, place, ownerName, programmeTitle }: EventDetail): Fact[] {
  const { facts, at } = eventWords.page;
  const day = formatDate(heldOn);
  return [
    { term: facts.day, description: beginsAt === null ? day : at(day, beginsAt) },
    { term: facts.place, description: place },
    { term: facts.owner, description: ownerName },
    { term: facts.programme, description: programmeTitle[currentLanguage()] },
  ];
}

export function presentWorkshop(workshop: Workshop) {
  const left = seatsLeft(workshop);
  const { anyNumber } = eventWords.page;
  return {
    name: workshop.name,
    seats: workshop.seats === null ? anyNumber : formatNumber(workshop.seats),
    left: left === null ? '–' : formatNumber(left),
  };
}

/** Presents how many were invited, and what became of it. */
export const presentFigures = (figures: GuestFigures): Fact[] =>
  (['invited', 'accepted', 'declined', 'attended'] as const).map((figure) => ({
    term: eventWords.page.figures[figure],
    description: formatNumber(figures[figure]),
  }));

/** Returns what a guest is called: the body, the person, or that nobody knows it any more. */
export const guestName = ({ organisationName, name, email }: GuestRow): string =>
  organisationName ?? name ?? email ?? eventWords.guestList.forgotten;

export const guestAddress = ({ organisationName, email }: GuestRow): string =>
  email ?? (organisationName === null ? eventWords.guestList.forgotten : eventWords.guestList.viaBody);
