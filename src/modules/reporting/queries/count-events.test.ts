import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openEventRoom } from '../../events/testing/event-room.ts';
import { openApp } from '../../identity/testing/app.ts';
import { findProgrammeRules } from '../../programmes/index.ts';
import { landLineAddress } from '../addresses.ts';
import { publishResults } from '../index.ts';
import { lineFacts } from '../line-facts.ts';
import { linesOf } from '../model/line.ts';
import { countLine } from './count-line.ts';

const { office, programmeId, announced, draft } = await openEventRoom();
after(() => office.close());
const { visitor } = openApp(office);

/** Returns what a station of the whole Land says to somebody. */
const stands = (who: string, name: string) =>
  office.as(who, async (work) => {
    const programme = await findProgrammeRules(work, programmeId);
    assert.ok(programme);
    const lines = linesOf(await countLine(work, programme, null), lineFacts(work));
    const land = lines.find(({ districtId }) => districtId === null);
    const state = land?.stations.find(({ station }) => station === name);
    return state && [state.count, state.mark, state.aspect].join(' ');
  });
const textOfLine = async (who: string) => {
  const session = visitor();
  await session.signIn(who);
  return (await session.get(landLineAddress(programmeId))).text();
};

test('an event stands on the line of the Land from its announcement on, and is red in its own row until it is documented', async () => {
  office.setTime('2017-09-01T10:00:00Z');
  await draft();
  assert.equal(await stands('programme-office', 'event'), undefined);
  const id = await announced();
  assert.equal(await stands('grant-officer', 'event'), '1  clear');
  office.setTime('2017-11-08T10:00:00Z');
  assert.equal(await stands('grant-officer', 'event'), '1  clear');
  office.setTime('2017-11-09T10:00:00Z');
  assert.equal(await stands('grant-officer', 'event'), '1  caution');
  const text = await textOfLine('grant-officer');
  assert.ok(text.includes(`href="/events/${id}"`));
  assert.match(text.replaceAll(/<[^>]*>|\s+/g, ' '), /noch nicht dokumentiert +Ministerium/);
  await office.sql("update expert_event set status = 'held', documented_from = '2017-11-09' where id = $1", [
    id,
  ]);
  assert.equal(await stands('grant-officer', 'event'), '1  clear');
});

test('published figures have a tick on the line of the Land', async () => {
  assert.equal(await stands('auditor', 'result'), '0  clear');
  await office.did('programme-office', publishResults, { programmeId });
  assert.equal(await stands('auditor', 'result'), '1 published clear');
});
