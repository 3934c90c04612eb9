import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areasOf, parseLandFile } from './land-file.ts';

const FILE = `
land: niedersachsen
name: Niedersachsen
bodies:
  - {key: ministry, kind: ministry, name: Ministerium, sources: [A], verified: true}
  - {key: north, kind: district, name: Nord, officialKey: '03001', sources: [A], verified: true}
  - {key: south, kind: district, name: Süd, officialKey: '03002', sources: [A], verified: true}
  - key: jobcenter
    kind: jobcenter
    name: Jobcenter Nord und Süd
    links:
      - {kind: responsible-for, to: north, from: 2005-01-01}
      - {kind: responsible-for, to: south, from: 2005-01-01, until: 2020-01-01}
      - {kind: part-of, to: south, from: 2012-01-01}
    sources: [A]
    verified: true
  - key: association
    kind: association
    name: Verband
    links: [{kind: represents, to: north, from: 2005-01-01}]
    sources: [A]
    verified: true
bibliography: {A: Liste}
`;

describe('the file of a Land', () => {
  it('says who answers for which districts, from when until when', () => {
    const { value, problems } = parseLandFile(FILE);
    assert.deepEqual(problems, undefined);
    const jobcenter = value?.bodies.find(({ key }) => key === 'jobcenter');
    assert.deepEqual(jobcenter && areasOf(jobcenter), ['north', 'south']);
  });

  it('tells every fault at once, each on its line', () => {
    const broken = FILE.replace('kind: ministry,', 'kind: office,')
      .replace("officialKey: '03002'", "officialKey: '03001'")
      .replace('to: south, from: 2012-01-01', 'to: west, from: 2012-01-01')
      .replace('until: 2020-01-01', 'until: 2004-01-01')
      .replace('to: north, from: 2005-01-01}]', 'to: association, from: 2005-01-01}]')
      .replace(
        'sources: [A], verified: true}\n  - {key: south',
        'sources: [], verified: false}\n  - {key: south',
      );
    const { problems = [] } = parseLandFile(broken);
    assert.deepEqual(
      problems.map(({ line, path }) => `${line} ${path}`),
      [
        '5 bodies.0.kind',
        '6 bodies.1.note',
        '7 bodies.2.officialKey',
        '13 bodies.3.links.1.until',
        '14 bodies.3.links.2.to',
        '20 bodies.4.links.0.to',
      ],
    );
  });

  for (const [what, from, to, path] of [
    ['a Jobcenter without an area', /responsible-for/g, 'represents', 'bodies.3.links'],
    [
      'an area that is no district',
      /to: north, from: 2005-01-01}\n/,
      'to: ministry, from: 2005-01-01}\n',
      'bodies.3.links.0.to',
    ],
    ['a district without a county key', /officialKey: '03001', /, '', 'bodies.1.officialKey'],
    ['two bodies of one key', /key: south,/, 'key: north,', 'bodies.2'],
  ] as const)
    it(`has a fault: ${what}`, () => {
      const { problems = [] } = parseLandFile(FILE.replace(from, to));
      assert.ok(
        problems.some((problem) => problem.path === path),
        JSON.stringify(problems),
      );
    });
});
