import type pg from 'pg';
import type { Storyteller } from '../storyteller.ts';
import { asOwner } from './as-owner.ts';
import { decideByRanking } from './call-steps.ts';
import { CENTS_PER_PLACE, placesFrom } from './grants.ts';

const SCORED = '2017-11-02';

/**
 * Tells the calls of the other districts, all of them invented: the owner of the database settles them as far as the points
 * of their committees, and each district records and publishes what comes of it. Answers the calls by district.
 */
export async function tellOtherCalls(
  teller: Storyteller,
  owner: pg.ClientBase,
  toldCallId: string,
): Promise<ReadonlyMap<string, string>> {
  const { tenantId } = teller.settled;
  const calls = await asOwner(owner, { tenantId, today: SCORED }, async ({ say, ask }) => {
    await say({ 'population.told_call': toldCallId, 'population.cents_per_place': String(CENTS_PER_PLACE) });
    return ask<{ key: string; id: string; members: string[] }>('1-calls');
  });
  for (const { key, id: callId, members: present } of calls)
    await decideByRanking(teller, {
      ...{ office: `office-${key}`, second: `second-${key}`, callId, present },
      days: { decided: '2017-11-08', told: '2017-11-10' },
      reason: 'Der Arbeitskreis folgt der Reihung (erfunden).',
      result: {
        text: 'Erfunden: Der Regionale Arbeitskreis hat die Vorschläge nach einem einheitlichen Schema beurteilt und empfiehlt die folgenden.',
        startsOn: placesFrom(key),
        reason: 'Der Arbeitskreis hat entschieden; alle Träger sind benachrichtigt.',
      },
    });
  return new Map(calls.map(({ key, id }) => [key, id]));
}
