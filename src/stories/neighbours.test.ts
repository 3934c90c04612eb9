import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { createTestDatabase } from '../../test/support/database.ts';
import { tellProgramme } from './chapters/programme.ts';
import { settle } from './settle.ts';
import { readStory } from './story-file.ts';
import { openStoryteller } from './storyteller.ts';

const database = await createTestDatabase();
const client = new pg.Client(database.admin);
await client.connect();
after(async () => {
  await client.end();
  await database.drop();
});

for (const name of ['niedersachsen', 'nordrhein-westfalen']) {
  const story = readStory(name);
  const teller = openStoryteller(database.runtime, await settle(client, database.runtime, story));
  await tellProgramme(teller, story);
  await teller.close();
}

test('two Länder stand side by side, each with its bodies, its people and its programme', async () => {
  const { rows } = await client.query(`
    select t.slug,
           (select count(*)::int from organisation o where o.tenant_id = t.id and o.kind = 'district') as districts,
           (select count(*)::int from organisation o where o.tenant_id = t.id and o.kind = 'jobcenter') as jobcenters,
           (select count(distinct role)::int from membership m where m.tenant_id = t.id) as roles,
           (select array_agg(slug || ' ' || status) from programme p where p.tenant_id = t.id) as programmes
      from tenant t order by t.slug`);
  assert.deepEqual(rows, [
    {
      slug: 'niedersachsen',
      districts: 45,
      jobcenters: 45,
      roles: 8,
      programmes: ['foerderzentrum-plus-niedersachsen published'],
    },
    {
      slug: 'nordrhein-westfalen',
      districts: 53,
      jobcenters: 53,
      roles: 8,
      programmes: ['bund-soziale-teilhabe published', 'soziale-teilhabe-nrw published'],
    },
  ]);
});

test('a body may answer for many districts, and an association speak for them', async () => {
  const { rows } = await client.query(`
    select o.key, l.kind, count(*)::int as districts
      from organisation o join organisation_link l on l.tenant_id = o.tenant_id and l.from_id = o.id
      join tenant t on t.id = o.tenant_id
     where t.slug = 'nordrhein-westfalen' and o.key in ('authority-arnsberg', 'county-association') and l.kind <> 'part-of'
     group by o.key, l.kind order by o.key`);
  assert.deepEqual(rows, [
    { key: 'authority-arnsberg', kind: 'responsible-for', districts: 12 },
    { key: 'county-association', kind: 'represents', districts: 31 },
  ]);
});
