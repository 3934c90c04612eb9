import { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import { fitsKind } from '#modules/identity/index.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events, nobody, type Subject } from '#web/letter.ts';
import { callAddress, proposalAddress } from './addresses.ts';
import { BIDDERS } from './call/bodies.model.ts';

const words = catalogue(
  {
    opened: {
      job: 'Über einen neuen Aufruf schreiben',
      subject: (title: string) => `Neuer Aufruf: ${title}`,
      text: (title: string) =>
        `der Aufruf „${title}“ ist veröffentlicht. Sie können bis zum Ende der Frist Vorschläge einreichen.`,
    },
    closed: {
      job: 'Über das Ende einer Frist schreiben',
      subject: (title: string) => `Zur Bewertung: ${title}`,
      text: (title: string) =>
        `die Frist des Aufrufs „${title}“ ist zu Ende. Sobald ein Vorschlag formal geprüft ist, können Sie ihn bewerten.`,
    },
    completion: {
      job: 'Über eine Ergänzung schreiben',
      subject: 'Ihr Vorschlag ist zu ergänzen',
      text: 'die formale Prüfung hat ergeben, dass an Ihrem Vorschlag etwas fehlt. Was fehlt und bis wann Sie es ergänzen können, steht hier:',
    },
    invited: {
      job: 'Über eine Einladung zum Antrag schreiben',
      subject: 'Ihr Vorschlag ist ausgewählt: Einladung zum Antrag',
      text: 'Ihr Vorschlag ist ausgewählt. Sie können jetzt einen Antrag stellen; bis wann und womit, steht hier:',
    },
    excluded: {
      job: 'Über einen Ausschluss schreiben',
      subject: 'Ihr Vorschlag ist ausgeschlossen',
      text: 'die formale Prüfung hat ergeben, dass Ihr Vorschlag nicht bewertet werden kann. Die Gründe und was Sie tun können, stehen hier:',
    },
  },
  {
    opened: {
      job: 'Write about a new call',
      subject: (title) => `New call: ${title}`,
      text: (title) => `the call "${title}" is published. You can hand in proposals until its deadline.`,
    },
    closed: {
      job: 'Write about a passed deadline',
      subject: (title) => `To be scored: ${title}`,
      text: (title) =>
        `the deadline of the call "${title}" has passed. You can score each proposal once it is formally checked.`,
    },
    completion: {
      job: 'Write about a completion',
      subject: 'Your proposal needs completing',
      text: 'the formal check found that something is missing in your proposal. What it is, and until when you can complete it, stands here:',
    },
    invited: {
      job: 'Write about an invitation to apply',
      subject: 'Your proposal is selected: invitation to apply',
      text: 'your proposal is selected. You can apply now; until when and with what stands here:',
    },
    excluded: {
      job: 'Write about an exclusion',
      subject: 'Your proposal is excluded',
      text: 'the formal check found that your proposal cannot be scored. The reasons, and what you can do, stand here:',
    },
  },
);

const call = z.object({ callId: z.uuid() });
const proposal = z.object({ proposalId: z.uuid(), bidderId: z.uuid() });

/** Every event of this module, and who is told of it in which words. */
export const callsEvents: Events = {
  'call-opened': defineLetter({
    job: 'tell-of-open-call',
    to: BIDDERS,
    words: () => words.opened,
    payload: call,
    find: async (work, { callId }) => {
      const found = await findCallTitle(work, callId);
      return found && { title: found.title, path: callAddress(callId), roles: await askedRoles(work, found) };
    },
  }),
  'call-closed': defineLetter({
    job: 'tell-of-closed-call',
    to: 'committee-member',
    words: () => words.closed,
    payload: call,
    find: async (work, { callId }) => {
      const found = await findCallTitle(work, callId);
      return found && { title: found.title, path: callAddress(callId), organisationId: found.selectingId };
    },
  }),
  'call-withdrawn': nobody,
  'proposal-submitted': nobody,
  'proposal-reopened': nobody,
  'proposal-withdrawn': nobody,
  'proposal-admitted': nobody,
  'completion-asked': defineLetter({
    job: 'tell-of-completion',
    to: BIDDERS,
    words: () => words.completion,
    payload: proposal,
    find: proposalOfBidder,
  }),
  'proposal-excluded': defineLetter({
    job: 'tell-of-exclusion',
    to: BIDDERS,
    words: () => words.excluded,
    payload: proposal,
    find: proposalOfBidder,
  }),
  'proposal-completed': nobody,
  'recommendation-recorded': nobody,
  'bidder-invited': defineLetter({
    job: 'tell-of-invitation',
    to: BIDDERS,
    words: () => words.invited,
    payload: proposal,
    find: proposalOfBidder,
  }),
};

async function proposalOfBidder(
  _: Work,
  { proposalId, bidderId }: z.output<typeof proposal>,
): Promise<Subject> {
  return { path: proposalAddress(proposalId), organisationId: bidderId };
}

async function findCallTitle({ db }: Work, id: string) {
  const found = await db
    .selectFrom('call')
    .select(['title', 'selectingId', 'programmeId', 'rulesFrom', 'area'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found && { ...found, title: { de: found.title, en: found.title } };
}

type CallUnder = { readonly programmeId: string; readonly rulesFrom: IsoDate; readonly area: string | null };

/** Returns the roles that act for the bodies which may propose. */
async function askedRoles(work: Work, { programmeId, rulesFrom, area }: CallUnder) {
  const { stations } = await getProgrammeRules(work, programmeId, rulesFrom, area);
  const kinds = stations.filter(({ act }) => act === 'proposal').flatMap(({ by }) => by);
  return BIDDERS.filter((role) => kinds.some((kind) => fitsKind(role, kind)));
}
