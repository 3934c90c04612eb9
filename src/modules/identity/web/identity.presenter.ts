import type { IsoDate } from '#kernel/calendar.ts';
import { contains } from '#kernel/period.ts';
import type { HistoryRow } from '#modules/audit/index.ts';
import { formatInstant, formatPeriod, type Reading } from '#ui/language.ts';
import type { HistoryEntry } from '#ui/parts.ts';
import { accountMessages } from '../messages/account.ts';
import { administrationMessages } from '../messages/administration.ts';
import { type RoleName, roleNames } from '../messages.ts';
import type { HeldMembership } from '../queries/find-account.ts';
import type { PasskeyRow, SessionRow } from '../queries/list-keys.ts';

export const roleName = (role: string, reading: Reading): string =>
  roleNames[reading][role as RoleName] ?? role;

export const kindName = (kind: string, reading: Reading): string => {
  const { kinds } = administrationMessages[reading];
  return kinds[kind as keyof typeof kinds] ?? kind;
};

export const presentMembership = (membership: HeldMembership, today: IsoDate, reading: Reading) => ({
  id: membership.id,
  role: roleName(membership.role, reading),
  organisation: membership.organisationName,
  organisationHref: `/organisations/${membership.organisationId}`,
  period: formatPeriod(membership.valid, reading),
  mayEnd: membership.valid.until === null || membership.valid.until > today,
  isToday: contains(membership.valid, today),
});

export const presentSession = (session: SessionRow, reading: Reading) => ({
  id: session.id,
  method: accountMessages[reading].methods[session.method as keyof (typeof accountMessages)['de']['methods']],
  since: formatInstant(session.createdAt, reading),
  seen: formatInstant(session.seenAt, reading),
});

export const presentPasskey = (passkey: PasskeyRow, reading: Reading) => ({
  id: passkey.id,
  label: passkey.label,
  created: formatInstant(passkey.createdAt, reading),
});

type Action = keyof (typeof administrationMessages)['de']['actionsDone'];

/** Who did what to an organisation, an account or a token. */
export const presentHistory = (rows: readonly HistoryRow[], reading: Reading): HistoryEntry[] =>
  rows.map((row) => ({
    when: formatInstant(row.at, reading),
    at: row.at,
    who: [row.actorName, row.role === 'gate' ? undefined : roleName(row.role, reading)]
      .filter(Boolean)
      .join(', '),
    what: [
      row.kind === 'refused' ? administrationMessages[reading].refusedAttempt : undefined,
      administrationMessages[reading].actionsDone[row.action as Action] ?? row.action,
    ]
      .filter(Boolean)
      .join(' '),
  }));
