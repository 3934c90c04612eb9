import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { documentsInForce } from '#modules/documents/index.ts';
import {
  actAtStation,
  faultsInArea,
  faultsInOffers,
  findProgrammeRules,
  hasNeededDocuments,
  offerItems,
  offersAnything,
} from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { districtOf } from '#platform/work.ts';
import { callDetails, endsAfterStart } from './call-input.ts';
import { insertCall, replaceCriteria, replaceWantedOffers, rulesColumns } from './calls.store.ts';
import { rulesForCall } from './committee-rules.model.ts';
import { endOfGermanDay } from './deadline.model.ts';

/** Aufruf vorbereiten: a district drafts a call for ideas with its scoring scheme. */
export const createCall = defineCommand({
  name: 'calls.create-call',
  permission: 'calls.create-call',
  input: z
    .strictObject({
      programmeId: z.uuid(),
      area: z.string().min(1).max(80).nullable().default(null),
      ...callDetails,
    })
    .refine(...endsAfterStart)
    .refine(...offersAnything),
  load: async (work, { programmeId, area }) => {
    const { db, actor } = work;
    const programme = await findProgrammeRules(work, programmeId, work.today, area);
    const committee = await db
      .selectFrom('organisationOfDistrict')
      .select('id')
      .where('kind', '=', 'committee')
      .where('districtId', '=', actor.districtId)
      .executeTakeFirst();
    const districtId = districtOf(actor);
    const inForce = await documentsInForce(work, programmeId, districtId);
    return programme && { programme, committee, districtId, inForce };
  },
  judge: ({ programme }, { area, offers }) => [
    ...faultsInArea(area, programme),
    ...faultsInOffers(offers, programme.offers),
  ],
  decide: ({ programme, committee, districtId, inForce }, input, { newId, today }) => {
    if (programme.status !== 'published') return refused('programme-not-published');
    const station = actAtStation(programme, { act: 'call', by: 'district', on: today });
    if (station.refusal) return station;
    const ready = hasNeededDocuments(station.change, inForce);
    if (ready.refusal) return ready;
    if (!committee) return refused('no-committee');
    const rules = rulesForCall(input.committee, programme.committee);
    if (!rules) return refused('needs-committee-rules');
    const { criteria, closesOn, committee: _, ...details } = input;
    return decided({
      call: {
        ...details,
        ...rules,
        id: newId(),
        rulesFrom: programme.validFrom,
        districtId,
        committeeId: committee.id,
        closesAt: endOfGermanDay(closesOn),
        offers: offerItems(input.offers, programme.offers),
      },
      criteria: criteria.map((criterion) => ({ id: newId(), ...criterion })),
    });
  },
  save: async (work, { call, criteria }) => {
    await insertCall(work, {
      id: call.id,
      programmeId: call.programmeId,
      rulesFrom: call.rulesFrom,
      area: call.area,
      districtId: call.districtId,
      committeeId: call.committeeId,
      title: call.title,
      description: call.description,
      budgetCents: call.budgetCents,
      minimumPoints: call.minimumPoints,
      ...rulesColumns(call),
      opensOn: call.opensOn,
      closesAt: call.closesAt,
      status: 'draft',
    });
    await replaceWantedOffers(work, call.id, call.offers);
    await replaceCriteria(
      work,
      call.id,
      criteria.map(({ maximumPoints, ...criterion }) => ({ ...criterion, maximumPoints })),
    );
  },
  trace: ({ call, criteria }) => ({ objectKind: 'call', objectId: call.id, payload: { call, criteria } }),
  answer: ({ call }) => ({ id: call.id }),
});
