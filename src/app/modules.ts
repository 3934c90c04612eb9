import { callsModule } from '#modules/calls/module.ts';
import { coachingModule } from '#modules/coaching/module.ts';
import type { DecisionKind } from '#modules/decisions/index.ts';
import { decisionsModule } from '#modules/decisions/module.ts';
import { documentsModule } from '#modules/documents/module.ts';
import { eligibilityModule } from '#modules/eligibility/module.ts';
import { eventsModule } from '#modules/events/module.ts';
import { filesModule } from '#modules/files/module.ts';
import { fundingModule } from '#modules/funding/module.ts';
import { grantsModule } from '#modules/grants/module.ts';
import { identityModule } from '#modules/identity/module.ts';
import { landsModule } from '#modules/lands/module.ts';
import { signInLinks } from '#modules/participants/index.ts';
import { participantsModule } from '#modules/participants/module.ts';
import { paymentsModule } from '#modules/payments/module.ts';
import { placesModule } from '#modules/places/module.ts';
import { landsWithFile } from '#modules/programmes/index.ts';
import { programmesModule } from '#modules/programmes/module.ts';
import { reportingModule } from '#modules/reporting/module.ts';
import { demonstrationModule } from '#operations/demonstration/module.ts';
import { jobsModule } from '#operations/jobs/module.ts';
import { jobsOf, subscriptionsOf } from '#operations/jobs/orders.ts';
import { mailboxModule } from '#operations/mailbox/module.ts';
import type { Command, Follower } from '#platform/commands/command.ts';
import type { Events } from '#web/letter.ts';
import type { Module } from '#web/module.ts';
import { joinPermissions } from './access.ts';

/** The modules whose matters run under a programme: adding a module means adding it here. Routes are tried in this order. */
const aboveProgrammes: readonly Module<DecisionKind>[] = [
  reportingModule,
  documentsModule,
  eventsModule,
  callsModule,
  fundingModule,
  grantsModule,
  paymentsModule,
  placesModule,
  participantsModule,
  coachingModule,
];

/** The modules of the domain; programmes show what the modules above count of running matters. */
const ofTheDomain: readonly Module<DecisionKind>[] = [
  identityModule(signInLinks, landsWithFile),
  eligibilityModule,
  filesModule,
  landsModule,
  programmesModule(aboveProgrammes.flatMap(({ runningUnder }) => runningUnder ?? [])),
  ...aboveProgrammes,
];

/** Returns every event that a module announces, those of its decisions too, with the letter that goes out then. */
export const eventsOf = ({ events = {}, decisions: kinds = [] }: Module<DecisionKind>): Events[] => [
  events,
  ...kinds.map((kind) => kind.events),
];

const events: Events = Object.assign({}, ...ofTheDomain.flatMap(eventsOf));

/** Every kind of decision that takes two people, of all modules: what waits is listed of these. */
export const decisions: readonly DecisionKind[] = ofTheDomain.flatMap((module) => module.decisions ?? []);

/** Every module with its rights, words, commands and pages; what the system can do follows from this list alone. */
export const modules: readonly Module<DecisionKind>[] = [
  demonstrationModule,
  jobsModule(events),
  mailboxModule,
  decisionsModule(decisions, takesPart),
  ...ofTheDomain,
];

/** Tells whether a role prepares or decides a kind of decision, or looks on at all of them. */
function takesPart(role: string, { prepare, decide }: DecisionKind): boolean {
  const isTheirs = ({ permission }: Command) => permissions[permission]?.includes(role) ?? false;
  return role === 'auditor' || isTheirs(prepare) || isTheirs(decide);
}

export const permissions = joinPermissions(...modules.map((module) => module.permissions ?? {}));

export const moduleMessages = Object.fromEntries(modules.map(({ name, messages }) => [name, messages]));

/** Every command: those that modules name, and both steps of each kind of decision. */
export const commands: readonly Command[] = modules.flatMap(
  ({ commands: own = [], decisions: kinds = [] }) => [
    ...own,
    ...kinds.flatMap(({ prepare, decide }) => [prepare, decide]),
  ],
);

/** Returns what follows an event in the same transaction, in the order of the modules. */
export const followersOf = (event: string): Follower[] =>
  modules.flatMap(({ follows }) => follows?.[event] ?? []);

export const subscriptions = subscriptionsOf(events);

export const jobs = jobsOf(events);

/** The pages where the day of each role begins, for roles that have a page of their own. */
export const homes: Readonly<Record<string, string>> = Object.assign(
  {},
  ...modules.map((module) => module.homes ?? {}),
);

export const forgotten = modules.flatMap((module) => module.forgets ?? []);
