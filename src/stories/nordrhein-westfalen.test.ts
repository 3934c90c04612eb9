import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tellStory } from './testing/told-story.ts';

const { rows, close } = await tellStory('nordrhein-westfalen');
after(close);

test('004/1–2: the federal programme stands beside that of the Land, and none of its money is in our books', async () => {
  const lines = await rows(`
    select p.slug, p.definition ->> 'conducted' as conducted, count(l.*)::int as lines
      from programme p left join budget_line l on l.programme_id = p.id group by p.slug, 2 order by p.slug`);
  assert.deepEqual(lines, [
    { slug: 'bund-soziale-teilhabe', conducted: 'elsewhere', lines: 0 },
    { slug: 'soziale-teilhabe-nrw', conducted: null, lines: 2 },
  ]);
});

test('004/9: two people amended the programme to 3,328 places from October 2017 on', async () => {
  const [amended] = await rows(`
    select v ->> 'validFrom' as "from", v -> 'targets' -> 0 ->> 'quantity' as places, d.outcome
      from programme p cross join jsonb_array_elements(p.definition -> 'versions') v
      join decision d on d.subject_id = p.id and d.subject_kind = 'amendment'`);
  assert.deepEqual(amended, { from: '2017-10-01', places: '3328', outcome: 'approved' });
});

test('004/3–4: a Jobcenter, a municipality and a provider are granted coaching and work guidance by participant and month', async () => {
  const grants = await rows(`
    select o.kind, g.amount_cents::text as cents from grant_in_force g join organisation o on o.id = g.grantee_id order by o.kind`);
  assert.deepEqual(grants, [
    { kind: 'jobcenter', cents: '155400000' },
    { kind: 'municipality', cents: '8880000' },
    { kind: 'provider', cents: '13320000' },
  ]);
});
