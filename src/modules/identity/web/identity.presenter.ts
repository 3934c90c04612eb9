import type { IsoDate } from '#kernel/calendar.ts';
import { contains } from '#kernel/period.ts';
import type { HistoryRow } from '#modules/audit/index.ts';
import { formatInstant, formatPeriod } from '#ui/language.ts';
import type { HistoryEntry } from '#ui/parts.ts';
import { accountMessages } from '../messages/account.ts';
import { administrationMessages } from '../messages/administration.ts';
import { type RoleName, roleNames } from '../messages.ts';
import type { HeldMembership } from '../queries/find-account.ts';
import type { PasskeyRow, SessionRow } from '../queries/list-keys.ts';

export const roleName = (role: string): string => roleNames[role as RoleName] ?? role;

export const kindName = (kind: string): string => {
  const { kinds } = administrationMessages;
  return kinds[kind as keyof typeof kinds] ?? kind;
};

export const presentMembership = (membership: HeldMembership, today: IsoDate) => ({
  id: membership.id,
  role: roleName(membership.role),
  organisation: membership.organisationName,
  organisationHref: `/organisations/${membership.organisationId}`,
  period: formatPeriod(membership.valid),
  mayEnd: membership.valid.until === null || membership.valid.until > today,
  isToday: contains(membership.valid, today),
});

export const presentSession = (session: SessionRow) => ({
  id: session.id,
  method: accountMessages.methods[session.method as keyof (typeof accountMessages)['methods']],
  since: formatInstant(session.createdAt),
  seen: formatInstant(session.seenAt),
});

export const presentPasskey = (passkey: PasskeyRow) => ({
  id: passkey.id,
  label: passkey.label,
  created: formatInstant(passkey.createdAt),
});

type Action = keyof (typeof administrationMessages)['actionsDone'];

/** Who did what to an organisation, an account or a token. */
export const presentHistory = (rows: readonly HistoryRow[]): HistoryEntry[] =>
  rows.map((row) => ({
    when: formatInstant(row.at),
    at: row.at,
    who: [row.actorName, row.role === 'gate' ? undefined : roleName(row.role)].filter(Boolean).join(', '),
    what: [
      row.kind === 'refused' ? administrationMessages.refusedAttempt : undefined,
      administrationMessages.actionsDone[row.action as Action] ?? row.action,
    ]
      .filter(Boolean)
      .join(' '),
  }));
