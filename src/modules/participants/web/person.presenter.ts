import type { IsoDate } from '#kernel/calendar.ts';
import { currentLanguage, formatDate, formatNumber, formatPeriod } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';

type Words = typeof participantsMessages;

const TONES: Readonly<Record<string, Tone | 'neutral'>> = {
  referred: 'warning',
  eligible: 'success',
  'not-eligible': 'neutral',
  running: 'info',
  ended: 'neutral',
};

export const participationStatus = (status: string) => ({
  label: participantsMessages.statuses[status as keyof Words['statuses']],
  tone: TONES[status] ?? ('neutral' as const),
});

export const endReason = (reason: string): string =>
  participantsMessages.endReasons[reason as keyof Words['endReasons']];

export const endResult = (result: string): string =>
  participantsMessages.endResults[result as keyof Words['endResults']];

type Named = { firstName: string; familyName: string };

/** Returns the name for lists, where the family name leads, as offices sort; on a page people are called as they are. */
export const sortedName = ({ firstName, familyName }: Named): string => `${familyName}, ${firstName}`;
export const fullName = ({ firstName, familyName }: Named): string => `${firstName} ${familyName}`;

const day = (on: IsoDate | null): string => (on === null ? '–' : formatDate(on));

function trackFact({ track, tracks }: PersonDetail) {
  const rule = tracks.find(({ id }) => id === track);
  if (!rule) return [];
  const { track: term, atMost } = participantsMessages.phases;
  const title = rule.title[currentLanguage()];
  const description =
    rule.longestMonths === undefined ? title : atMost(title, formatNumber(rule.longestMonths));
  return [{ term, description }];
}

/** A person's page for the Jobcenter, compartment by compartment. */
export function presentPerson(person: PersonDetail) {
  const words = participantsMessages.person;
  const { facts } = words;
  return {
    name: fullName(person),
    status: participationStatus(person.status),
    identity: [
      { term: facts.birthDate, description: formatDate(person.birthDate) },
      { term: facts.phone, description: person.phone ?? '–' },
      { term: facts.email, description: person.email ?? '–' },
      ...(person.anotherReason === null ? [] : [{ term: facts.another, description: person.anotherReason }]),
    ],
    participation: [
      { term: facts.number, description: person.number },
      { term: facts.programme, description: person.programmeTitle[currentLanguage()] },
      { term: facts.mode, description: words.modes[person.mode] },
      ...person.elsewhere.map((other) => ({
        term: facts.elsewhere(other[currentLanguage()]),
        description: other.reason,
      })),
      ...(person.startedOn === null ? [] : [{ term: facts.startedOn, description: day(person.startedOn) }]),
      ...trackFact(person),
      ...(person.projectTitle === null ? [] : [{ term: facts.project, description: person.projectTitle }]),
      { term: facts.since, description: day(person.since) },
      {
        term: facts.voluntary,
        description: person.voluntaryOn
          ? words.voluntaryOn(formatDate(person.voluntaryOn))
          : words.notVoluntary,
      },
      { term: facts.coach, description: person.coachName ?? words.nobody },
      ...(person.end
        ? [
            { term: facts.lastDayOn, description: day(person.end.lastDayOn) },
            { term: facts.reason, description: endReason(person.end.reason) },
            { term: facts.result, description: endResult(person.end.result) },
          ]
        : []),
    ],
    stay: person.stay && [
      { term: facts.provider, description: person.stay.providerName },
      { term: facts.period, description: formatPeriod(person.stay.period) },
    ],
  };
}
