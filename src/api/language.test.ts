import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../test/support/office.ts';
import { callerOf } from './testing/caller.ts';

const office = await openOffice();
after(() => office.close());
const api = callerOf(office);

test('titles are in the language of the account, in lists as in records, whatever sentences a program asks for', async () => {
  const titles = { de: 'Teilhabe', en: 'Participation' };
  await appropriated(office, await publishedProgramme(office, { title: titles }), {
    cashYear: 2017,
    amountCents: 100,
  });
  const read = async (address: string, language: string) => {
    const { body } = await api.get(address, {
      as: 'programme-office',
      headers: { 'accept-language': language },
    });
    return body as { rows: { id: string; programmeTitle: string }[]; programmeTitle: string };
  };
  for (const [own, title] of [
    ['de', 'Teilhabe'],
    ['en', 'Participation'],
  ] as const) {
    await office.sql('update account set language = $1', [own]);
    for (const asked of ['de', 'en']) {
      const [row] = (await read('/budget-lines', asked)).rows;
      assert.equal(row?.programmeTitle, title);
      assert.equal((await read(`/budget-lines/${row?.id}`, asked)).programmeTitle, title);
    }
  }
});
