import { callerOf } from '../../src/api/testing/caller.ts';
import { createCall, recordRecommendation } from '../../src/modules/calls/index.ts';
import { addParty, draftDocument, offerDocument } from '../../src/modules/documents/index.ts';
import { prepareAppropriation } from '../../src/modules/funding/index.ts';
import { prepareAllotment } from '../../src/modules/grants/commands/allotment-decision.ts';
import {
  passOnGrant,
  prepareApplicationDecision,
  submitApplication,
  submitMeasureApplication,
} from '../../src/modules/grants/index.ts';
import type { Visitor } from '../../src/modules/identity/testing/app.ts';
import {
  assignPerson,
  confirmFacts,
  enterPhase,
  joinHousehold,
  referPerson,
} from '../../src/modules/participants/index.ts';
import { prepareReceipt, submitAdvance, submitClaim } from '../../src/modules/payments/index.ts';
import { decideTests, describePlace } from '../../src/modules/places/index.ts';
import { publishProgramme, registerProgramme } from '../../src/modules/programmes/index.ts';
import type { ProgrammeDefinition } from '../../src/modules/programmes/model/programme-definition.ts';
import {
  fileOf,
  moneyOf,
  targetGroupOf,
} from '../../src/modules/programmes/model/testing/minimal-programme.ts';
import { listDuties } from '../../src/modules/reporting/queries/list-duties.ts';
import type { Command } from '../../src/platform/commands/command.ts';
import type { Office } from '../support/office.ts';
import { type Probe, plain, tried } from './ask.ts';
import { callOf, FACTS, FAMILIES, type Line, project, TODAY } from './line.ts';

type Asked = {
  readonly office: Office;
  readonly line: Line;
  readonly full: ProgrammeDefinition;
  visitorOf(key: string): Promise<Visitor>;
};

/** Returns the probes of one programme: what commands refuse or compute, then forms and pages that ask its file. */
export const probesOf = (asked: Asked): readonly Probe[] => {
  const { office } = asked;
  const ask = <I, L, C>(
    name: string,
    key: string,
    command: Command<I, L, C>,
    input: unknown,
    under?: Probe['under'],
  ): Probe => ({
    name: `refusal: ${name}`.trim(),
    ask: () => tried(office, key, command, input),
    ...(under && { under }),
  });
  const on = (day: string, { name, ask: now, ...probe }: Probe): Probe => ({
    ...probe,
    name: `${name} on ${day}`,
    ask: async () => {
      office.setTime(`${day}T10:00:00Z`);
      const said = await now();
      office.setTime(`${TODAY}T10:00:00Z`);
      return said;
    },
  });
  const tools = { ...asked, ask, on };
  return [
    ...ofApplications(tools),
    ...ofDecisions(tools),
    ...ofCalls(tools),
    ...ofDocuments(tools),
    ...ofPlaces(tools),
    ...ofPeople(tools),
    ...ofClaims(tools),
    ...ofTheWhole(tools),
    ...ofPages(asked),
  ];
};

type Tools = Asked & {
  ask<I, L, C>(
    name: string,
    key: string,
    command: Command<I, L, C>,
    input: unknown,
    under?: Probe['under'],
  ): Probe;
  on(day: string, probe: Probe): Probe;
};

function ofApplications({ ask, on, office, full, line: { programmeId } }: Tools): Probe[] {
  const bank = { de: 'Investitionsbank', en: 'Investitionsbank' };
  const apply = (
    name: string,
    startsOn: string,
    lastDay: string,
    more: object = {},
    key = 'district-office',
  ) =>
    ask(`an application ${name}`, key, submitApplication, {
      ...{ programmeId, startsOn, lastDay, items: [project(office)] },
      ...more,
    });
  const year = ['2030-09-01', '2031-08-31'] as const;
  const priced = (unitPriceCents: number) => ({
    lines: [{ project: 0, costType: 'lump', source: 'land', cashYear: 2030, quantity: 12, unitPriceCents }],
  });
  return [
    apply('for a year', ...year),
    apply('in good time', '2030-07-29', '2031-07-28'),
    on('2031-07-15', apply('in the pause', '2031-10-01', '2032-08-31')),
    on('2032-01-15', apply('late', '2032-04-01', '2032-08-31')),
    on('2030-01-15', apply('early', '2030-04-01', '2030-08-31')),
    on('2031-03-01', apply('in the window', '2031-06-01', '2031-08-31')),
    apply('beyond the end', '2031-02-01', '2033-01-31'),
    apply('at a price', ...year, priced(22_500)),
    apply('above a cap', ...year, priced(25_001)),
    ask(
      'an application of another payer',
      'district-office',
      submitApplication,
      {
        ...{ programmeId, startsOn: year[0], lastDay: year[1], items: [project(office)] },
        lines: [{ costType: 'wage', source: 'own', cashYear: 2030, amountCents: 5 }],
      },
      {
        costTypes: full.costTypes.map((cost) => (cost.id === 'wage' ? { ...cost, paidBy: undefined } : cost)),
      },
    ),
    ask(
      'an application to an authority by name',
      'district-office',
      submitApplication,
      { programmeId, startsOn: year[0], lastDay: year[1], items: [project(office)] },
      {
        procedure: {
          ...full.procedure,
          grantAuthority: { ...full.procedure.grantAuthority, name: bank, body: undefined },
        },
      },
    ),
    ask(
      'an application with another',
      'district-office',
      submitApplication,
      { programmeId, startsOn: '2031-09-01', lastDay: '2032-08-31', items: [project(office)] },
      { relations: full.relations?.map((relation) => ({ ...relation, endsWithIt: true })) },
    ),
  ];
}

function ofDecisions({ ask, on, line, full }: Tools): Probe[] {
  const reason = 'Alle Voraussetzungen sind erfüllt.';
  const grant = (name: string, id: string, under?: Probe['under'], more: object = {}) =>
    ask(
      `a grant ${name}`,
      'grant-officer',
      prepareApplicationDecision,
      { id, version: 1, outcome: 'approve', reason, ...more },
      under,
    );
  const reasoned = { exception: 'Der Träger ist neu und klein.' };
  const [share] = full.shares ?? [];
  const [size] = full.sizes ?? [];
  const [target] = full.targets;
  const allowed = {
    procedure: {
      ...full.procedure,
      earlyStart: full.procedure.earlyStart && { ...full.procedure.earlyStart, allowed: true },
    },
  };
  const strict = { broken: undefined };
  const shared = (more: object) => ({ shares: share && [{ ...share, ...more }] });
  const sized = (more: object) => ({ sizes: size && [{ ...size, ...more }] });
  return [
    grant('', line.waitingId),
    grant('with a reason', line.waitingId, undefined, reasoned),
    grant('that waits for a body', line.askedId),
    grant('of many', line.manyId, sized(strict), reasoned),
    grant('over the quota', line.manyId, undefined, reasoned),
    grant('of more than is allotted', line.richId, {
      costTypes: full.costTypes.map((cost) => ({ ...cost, limits: undefined })),
      ...{ sizes: [], shares: [] },
    }),
    grant('of a long project', line.longId),
    grant('of a longer project', line.longerId, undefined, reasoned),
    grant('after its start', line.begunId, undefined, reasoned),
    on('2032-02-15', grant('late', line.longId, allowed, reasoned)),
    grant('above the average', line.waitingId, {
      costTypes: full.costTypes.map((cost) => ({
        ...cost,
        limits: cost.limits
          ?.filter(({ per }) => per === 'average')
          .map(({ most, per }) => ({ most: { ...most, amountCents: 50_000 }, per })),
      })),
    }),
    grant('beyond the cap', line.waitingId, { targets: target ? [{ ...target, quantity: 25 }] : [] }),
    grant('of other shares', line.waitingId, shared({ ...strict, atLeastBasisPoints: 6900 })),
    grant(
      'below a share',
      line.waitingId,
      shared({ atLeastBasisPoints: 7100, atMostBasisPoints: undefined }),
      reasoned,
    ),
    grant('of other sizes', line.waitingId, sized({ ...strict, atLeast: 10, atMost: 25 })),
    grant('below a size', line.waitingId, sized({ atLeast: 11 }), reasoned),
    grant('of fewer posts', line.waitingId, {
      staffing: full.staffing?.map((one) => ({ ...one, mostPerPost: 9 })),
    }),
    grant('without posts', line.postlessId, undefined, reasoned),
    grant('within another', line.waitingId, { relations: full.relations }),
    ask('passing on', 'district-office', passOnGrant, {
      ...{ id: line.heldGrantId, providerId: line.otherProviderId },
    }),
  ];
}

function ofCalls({ ask, line: { programmeId, callId, seal }, office }: Tools): Probe[] {
  const members = (count: number) =>
    ['member-1', 'member-2', 'member-3'].slice(0, count).map((key) => office.people[key]?.accountId);
  const asked = { ...callOf(programmeId), opensOn: '2030-07-02', closesOn: '2030-08-11' };
  return [
    ask('a call', 'district-office', createCall, asked),
    ...[1, 2].map((count) =>
      ask(`a recommendation of ${count}`, 'district-office', recordRecommendation, {
        ...{ id: callId, version: 3, seal, presentMembers: members(count), reason: 'Nach der Rangfolge.' },
      }),
    ),
  ];
}

function ofDocuments({ ask, line: { programmeId, agreementId, associationId } }: Tools): Probe[] {
  const draft = (key: string, kind: string) =>
    ask(`${kind} of ${key}`, key, draftDocument, { programmeId, kind, title: 'Schriftstück' });
  const party = { personName: 'Erika Erfunden', function: 'Leitung', role: 'founder' };
  return [
    draft('programme-office', 'agreement'),
    draft('district-office', 'regional-concept'),
    ask('an agreement', 'programme-office', offerDocument, { id: agreementId, version: 2 }),
    ask('a founder', 'programme-office', addParty, {
      id: agreementId,
      organisationId: associationId,
      ...party,
    }),
  ];
}

function ofPlaces({ ask, line: { undescribedId, garden, openActivityId } }: Tools): Probe[] {
  const describe = (weeklyHours: number, hourlyWageCents: number) =>
    ask(`a place of ${weeklyHours} hours at ${hourlyWageCents} cents`, 'provider', describePlace, {
      ...{ id: undescribedId, version: 1, activityId: garden.activityId, hostSite: 'Park' },
      ...{ weeklyHours, hourlyWageCents, plannedFrom: '2030-07-01' },
    });
  const passed = {
    ...{ id: openActivityId, version: 1 },
    ...{ isAdditional: true, additionalReason: 'Gäbe es sonst nicht.' },
    ...{ isInPublicInterest: true, publicInterestReason: 'Dient allen.' },
    ...{ isCompetitionNeutral: true, competitionNeutralReason: 'Niemand bietet es an.' },
  };
  const tests = (validUntil: string, more: object = {}) =>
    ask(`tests until ${validUntil}`, 'jobcenter', decideTests, { ...passed, validUntil, ...more });
  return [
    describe(15, 1_200),
    describe(15, 1_300),
    describe(30, 1_300),
    tests('2032-06-02', { boardHeardOn: '2030-05-28', boardOpinion: 'Keine Bedenken.' }),
    tests('2031-06-02'),
  ];
}

function ofPeople({ ask, on, line, office, full }: Tools): Probe[] {
  const person = {
    ...{ programmeId: line.programmeId, firstName: 'Kerstin', familyName: 'Albrecht' },
    ...{
      birthDate: '1971-03-24',
      isVoluntary: true,
      voluntaryOn: '2030-01-01',
      coachId: office.people.coach?.accountId,
    },
  };
  const refer = (name: string, more: object = {}, under?: Probe['under']) =>
    ask(`a referral ${name}`, 'jobcenter', referPerson, { ...person, ...more }, under);
  const ruled = { targetGroup: { ...full.targetGroup, instrument: null } };
  const facts = (name: string, said: object, under?: Probe['under']) =>
    ask(
      `facts ${name}`,
      'jobcenter',
      confirmFacts,
      { id: line.asked, version: 1, facts: { ...FACTS, ...said } },
      under,
    );
  const since = (from: string) => ({ benefitPeriods: [{ from, until: null }] });
  const free = { targetGroup: { ...targetGroupOf(null), rules: [{ fact: 'age' as const, atLeast: 1 }] } };
  const agreed = full.participation && { ...full.participation, consents: undefined };
  const assign = (
    name: string,
    placeId: string,
    startsOn: string,
    lastDayOn: string,
    under: Probe['under'],
  ) =>
    ask(
      `an assignment ${name}`,
      'jobcenter',
      assignPerson,
      { id: line.waiting.id, version: line.waiting.version, placeId, startsOn, lastDayOn },
      { ...free, ...under },
    );
  const phase = (name: string, more: object) =>
    ask(
      `a phase ${name}`.trim(),
      'jobcenter',
      enterPhase,
      { id: line.family, version: 3, phase: 'after', startsOn: '2030-06-01', ...more },
      { offers: FAMILIES, ...free },
    );
  const child = {
    ...{ id: line.family, version: 3, firstName: 'Ben', familyName: 'Beispiel', birthDate: '2020-05-05' },
    ...{ role: 'child', joinedOn: '2030-06-01' },
  };
  return [
    refer('of somebody unwilling', { isVoluntary: false, voluntaryOn: undefined }),
    refer('of a family', {}, { offers: FAMILIES, participation: null }),
    refer('beside another', {}, { relations: full.relations }),
    refer(
      'to what is required',
      {},
      {
        relations: full.relations?.map((one) => ({
          ...one,
          kind: 'required',
          needsParticipation: undefined,
        })),
      },
    ),
    on('2032-06-15', refer('late')),
    refer('at fifteen', { birthDate: '2014-06-04' }),
    facts('', {}),
    facts('of a year', since('2029-06-03'), ruled),
    facts('of four years', since('2026-06-04'), ruled),
    facts('of nine years', { benefitPeriods: [{ from: '2021-01-01', until: '2026-01-01' }] }, ruled),
    assign('', line.freeId, '2030-06-10', '2030-12-31', { participation: agreed }),
    assign('for long', line.freeId, '2030-06-10', '2033-06-09', { participation: agreed, tracks: [] }),
    assign('on a track', line.freeId, '2030-06-10', '2033-06-09', { participation: agreed }),
    assign('in a kitchen', line.kitchenId, '2030-06-10', '2030-12-31', { participation: null }),
    assign('without consent', line.freeId, '2030-06-10', '2030-12-31', { participation: full.participation }),
    phase('', {}),
    phase('after one that failed', { beforeFailed: true }),
    ask('a child of the family', 'jobcenter', joinHousehold, child, { offers: FAMILIES, ...free }),
  ];
}

function ofClaims({ ask, full, line: { ownGrantId, grantId, recoveryId } }: Tools): Probe[] {
  const premium = {
    ...{ costType: 'bonus', month: '2030-05', evidence: 'Vertrag vom April', quantity: 1 },
    ...{ forWhom: ['TN 7'], eventOn: '2030-04-15', facts: { track: 'short' } },
  };
  const staff = (name: string, ...cents: readonly number[]) =>
    ask(`a claim of ${name}`, 'district-office', submitClaim, {
      grantId,
      lines: cents.map((amountCents, at) => ({
        ...{ costType: 'staff', month: '2030-05', evidence: `Lohnschein ${at}`, amountCents },
      })),
    });
  return [
    ask('a claim', 'provider', submitClaim, { grantId: ownGrantId }),
    ask(
      'a measure',
      'provider',
      submitMeasureApplication,
      {
        ...{ id: ownGrantId, startsOn: '2030-07-01', lastDay: '2030-12-31' },
        ...{ rateCents: 25_001, wholeCents: 50_000, places: [] },
      },
      {
        money: [...full.money, { ...moneyOf(null), id: 'beside', payer: 'jobcenter' as const }],
        costTypes: full.costTypes.map((cost) =>
          cost.id === 'lump'
            ? { ...cost, paidBy: 'jobcenter' as const, paidFrom: ['beside'], tiers: [] }
            : cost,
        ),
      },
    ),
    ask(
      'a claim by months',
      'provider',
      submitClaim,
      { grantId: ownGrantId },
      {
        costTypes: full.costTypes.map((cost) => ({ ...cost, subsidiaryTo: undefined })),
      },
    ),
    ask('a claim on an event', 'district-office', submitClaim, { grantId, lines: [premium] }),
    ask(
      'a claim of somebody on a track',
      'district-office',
      submitClaim,
      { grantId, lines: [premium] },
      { costTypes: full.costTypes.map((cost) => ({ ...cost, event: undefined })) },
    ),
    ask('money that came back', 'grant-officer', prepareReceipt, {
      id: recoveryId,
      reason: 'Kontoauszug 112',
    }),
    staff('staff', 60_000),
    staff('less staff', 30_000),
    staff('nearly all staff', 50_000),
    staff('staff by two receipts', 30_000, 30_000),
    ask('an advance', 'district-office', submitAdvance, {
      ...{ grantId, startsOn: '2030-06-01', lastDay: '2030-07-31' },
      needs: [{ costType: 'staff', amountCents: 10_000 }],
    }),
  ];
}

function ofTheWhole({ ask, office, full, line }: Tools): Probe[] {
  const { draftId, programmeId, elsewhereId } = line;
  const between = ask('an allotment from another', 'programme-office', prepareAllotment, {
    ...{ id: programmeId, reason: 'Sie bleiben sonst leer.', fromDistrictId: elsewhereId },
    ...{ toDistrictId: office.districtId, places: 1 },
  });
  const appropriate = (name: string, cashYear: number, amountCents: number) =>
    ask(name, 'programme-office', prepareAppropriation, {
      ...{ id: programmeId, reason: 'Haushaltsplan' },
      appropriations: [{ source: 'land', cashYear, amountCents }],
    });
  const undoubted = {
    money: full.money.map((source) => ({
      ...source,
      amount: source.amount && { ...source.amount, otherStatements: undefined },
    })),
  };
  return [
    ask('publication', 'programme-office', publishProgramme, { id: draftId, version: 1 }, undoubted),
    appropriate('an appropriation', 2033, 100),
    appropriate('an appropriation of a budget period', 2030, 100),
    appropriate('an appropriation above its year', 2032, 100_000_001),
    ask('an allotment', 'programme-office', prepareAllotment, {
      ...{ id: programmeId, reason: 'Sie bleiben sonst leer.', toDistrictId: office.districtId, places: 1 },
    }),
    between,
    {
      name: 'refusal: registration',
      ask: () => tried(office, 'programme-office', registerProgramme, { text: fileOf(line.current()) }),
    },
  ];
}

function ofPages({ office, visitorOf, line, full }: Asked): Probe[] {
  const ruled = { targetGroup: { ...full.targetGroup, instrument: null } };
  const page = (name: string, key: string, path: string): Probe => ({
    name,
    ask: async () => {
      const answer = await (await visitorOf(key)).get(path);
      return answer.status >= 500 ? 'failed' : `${answer.status} ${plain(await answer.text())}`;
    },
  });
  const api = callerOf(office);
  const { programmeId, emptyId, asked, ownGrantId } = line;
  return [
    page('form: claim', 'provider', `/claims/new?grant=${ownGrantId}`),
    page('form: appropriation', 'programme-office', `/budget/appropriate?programme=${emptyId}`),
    {
      name: 'page: why not',
      under: ruled,
      ask: async () => plain(JSON.stringify((await api.get(`/people/${asked}`, { as: 'jobcenter' })).body)),
    },
    {
      name: 'list: duties',
      ask: async () => {
        office.setTime('2031-01-10T10:00:00Z');
        const owed = await office.as('provider', (work) => listDuties(work, ownGrantId));
        office.setTime(`${TODAY}T10:00:00Z`);
        return plain(JSON.stringify(owed));
      },
    },
    page('page: ramp-up', 'programme-office', `/ramp-up/${programmeId}`),
    page('page: grant', 'provider', `/grants/${ownGrantId}`),
    page('page: results', 'programme-office', `/programmes/${programmeId}/results`),
    page('open data: results', 'programme-office', `/programmes/${programmeId}/results?format=json`),
  ];
}
