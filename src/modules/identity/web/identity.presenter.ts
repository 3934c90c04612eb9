import type { IsoDate } from '#kernel/calendar.ts';
import type { HistoryRow } from '#modules/audit/index.ts';
import { formatInstant, formatPeriod } from '#ui/language.ts';
import type { BadgeProps, HistoryEntry } from '#ui/parts.ts';
import { administrationMessages } from '../messages/administration.ts';
import { type RoleName, roleNames } from '../messages.ts';
import { STAFF_ROLES, type StaffRole } from '../model/roles.ts';
import type { HeldMembership } from '../queries/find-account.ts';
import type { TokenRow } from '../queries/list-tokens.ts';

export const roleName = (role: string): string => roleNames[role as RoleName] ?? role;

export const kindName = (kind: string): string => {
  const { kinds } = administrationMessages;
  return kinds[kind as keyof typeof kinds] ?? kind;
};

/** The roles that somebody can hold in an organisation, by their names. */
export const staffRoleNames = () =>
  Object.fromEntries(STAFF_ROLES.map((role) => [role, roleNames[role]])) as Record<StaffRole, string>;

/** Returns the badge that marks whether somebody may sign in, as the lists and their page show it. */
export const accountState = ({ isDisabled }: { isDisabled: boolean }): BadgeProps =>
  isDisabled
    ? { tone: 'danger', label: administrationMessages.accounts.states.disabled }
    : { tone: 'success', label: administrationMessages.accounts.states.active };

/** Returns the badge that marks whether a token still works. */
export const tokenState = ({ state }: TokenRow): BadgeProps => ({
  tone: state === 'active' ? 'success' : 'neutral',
  label: administrationMessages.tokens.states[state],
});

export const presentMembership = (membership: HeldMembership, today: IsoDate) => ({
  id: membership.id,
  role: roleName(membership.role),
  organisation: membership.organisationName,
  organisationId: membership.organisationId,
  period: formatPeriod(membership.valid),
  mayEnd: membership.valid.until === null || membership.valid.until > today,
});

type Action = keyof (typeof administrationMessages)['actionsDone'];

/** Presents who did what to an organisation, an account or a token. */
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
