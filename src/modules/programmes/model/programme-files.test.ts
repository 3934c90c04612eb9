import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { knownOutside } from '../files.ts';
import { areasOf, districtsIn, parseLandFile } from './land-file.ts';
import { parseProgramme } from './parse-programme.ts';
import { flagImplausibleAmounts } from './plausibility.ts';
import { parsePlausibilityLimits } from './plausibility-limits.ts';
import { rulesOf } from './programme-rules.ts';
import { districtQuotas, unknownDistricts } from './quotas.ts';

const folder = join(import.meta.dirname, '../../../../programmes');
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Returns what a parser made of a file of ours; the test that asks for it fails with all problems of the file. */
function sound<Value>(parsed: { value?: Value; problems?: unknown }): Value {
  assert.deepEqual(parsed.problems, undefined);
  return parsed.value as Value;
}

const places = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'reference')
  .flatMap(({ name: land }) => readdirSync(join(folder, land)).map((name) => ({ land, name })));
const lands = places.filter(({ name }) => name === 'bodies.yaml').map(({ land }) => land);
const landOfSlug = new Map(
  places
    .filter(({ name }) => name !== 'bodies.yaml')
    .map(({ land, name }) => [name.slice(0, -'.yaml'.length), land]),
);
const slugs = [...landOfSlug.keys()].toSorted();
const pathOf = (slug: string) => `${landOfSlug.get(slug)}/${slug}.yaml`;
const programme = (slug: string) => sound(parseProgramme(textOf(pathOf(slug)), knownOutside));
const land = (slug: string) => sound(parseLandFile(textOf(`${slug}/bodies.yaml`)));
const districts = () => districtsIn(land('sachsen-anhalt'));
const limits = () => sound(parsePlausibilityLimits(textOf('reference/plausibility-limits.yaml')));

describe('the programme files', () => {
  for (const slug of slugs) {
    it(`${slug} is sound, bears its own name and tells editors its schema`, () => {
      assert.equal(programme(slug).slug, slug);
      assert.match(textOf(pathOf(slug)), /^# yaml-language-server: \$schema=\.\.\/programme\.schema\.json\n/);
    });
    it(`${slug} lies in the folder of its Land`, () =>
      assert.equal(programme(slug).land, landOfSlug.get(slug)));
  }

  it('are those of the source documents, the federal one that one of them flanks, and three of other Länder', () => {
    assert.deepEqual(slugs.toSorted(), [
      'arbeit-fuer-brandenburg',
      'bund-soziale-teilhabe',
      'foerderzentrum-plus-niedersachsen',
      'integrationsbegleitung-brandenburg',
      'regio-aktiv-2021',
      'solidarisches-grundeinkommen',
      'soziale-teilhabe-nrw',
      'sozialer-arbeitsmarkt-2017',
      'stabilisierung-teilhabe-2017',
    ]);
  });

  it('that are delivered through another agree with it about the money and the places', () => {
    const roofs = slugs
      .map(programme)
      .flatMap((roof) =>
        (roof.relations ?? []).flatMap(({ kind, with: slug }) =>
          kind === 'delivered-through' ? [{ roof, slug }] : [],
        ),
      );
    assert.equal(roofs.length, 1);
    for (const { roof, slug } of roofs) {
      const carrier = programme(slug);
      assert.deepEqual(
        roof.money.map(({ amount }) => amount?.amountCents),
        carrier.money.map(({ amount }) => amount?.amountCents),
      );
      assert.deepEqual(
        roof.targets.map(({ quantity }) => quantity),
        carrier.targets.map(({ quantity }) => quantity),
      );
    }
  });

  it('raise two flags: the billions of a press release, and a sum on which two newspapers differ', () => {
    const flags = slugs.flatMap((slug) =>
      flagImplausibleAmounts(programme(slug), limits()).map((flag) => ({ slug, ...flag })),
    );
    assert.deepEqual(
      flags.map(({ slug, path, amountCents, suggestion }) => [
        slug,
        path,
        amountCents,
        suggestion?.amountCents,
      ]),
      [
        ['regio-aktiv-2021', 'money.0.amount', 14_000_000_000_000, 14_000_000_000],
        ['solidarisches-grundeinkommen', 'money.0.amount', 20_000_000_000, 16_800_000_000],
      ],
    );
    assert.match(flags[0]?.reason.de ?? '', /140 Milliarden.*618,4 Mio\. EUR.*140 Millionen/);
  });
});

describe('Stabilisierung und Teilhabe am Arbeitsleben', () => {
  it('gives every district a quota, and all together are its places', () => {
    const carrier = rulesOf(programme('stabilisierung-teilhabe-2017'), null, '2017-10-01');
    const quotas = districtQuotas(carrier, districts());
    assert.equal(
      quotas.reduce((sum, { places }) => sum + (places ?? Number.NaN), 0),
      2000,
    );
    assert.equal(quotas.length, 14);
    assert.deepEqual(unknownDistricts(carrier, districts()), []);
  });

  it('keeps the quotas that sources name', () => {
    const carrier = rulesOf(programme('stabilisierung-teilhabe-2017'), null, '2017-10-01');
    const quotas = districtQuotas(carrier, districts());
    const named = quotas
      .filter(({ known }) => known === 'known')
      .map(({ district, places }) => [district, places]);
    assert.deepEqual(named, [
      ['15003', 221],
      ['15086', 68],
    ]);
  });
});

describe('the files of bodies', () => {
  for (const slug of lands)
    it(`${slug} is sound, lies in the folder of its Land and tells editors its schema`, () => {
      assert.equal(land(slug).land, slug);
      assert.match(
        textOf(`${slug}/bodies.yaml`),
        /^# yaml-language-server: \$schema=\.\.\/bodies\.schema\.json\n/,
      );
    });

  it('give every district of each Land a Jobcenter of its own', () => {
    const counted = lands.map((slug) => {
      const answered = land(slug)
        .bodies.filter(({ kind }) => kind === 'jobcenter')
        .flatMap(areasOf);
      const keys = districtsIn(land(slug)).map(({ key }) => key);
      assert.deepEqual(answered.toSorted(), keys.toSorted());
      return [slug, keys.length];
    });
    assert.deepEqual(counted, [
      ['berlin', 1],
      ['brandenburg', 18],
      ['niedersachsen', 45],
      ['nordrhein-westfalen', 53],
      ['sachsen-anhalt', 14],
    ]);
  });

  it('say which Jobcenter is joint and which is of a district alone', () => {
    const joint = lands.map((slug) => land(slug).bodies.filter(({ form }) => form === 'joint').length);
    const admitted = lands.map((slug) => land(slug).bodies.filter(({ form }) => form === 'admitted').length);
    assert.deepEqual(
      [joint, admitted],
      [
        [0, 0, 29, 35, 8],
        [0, 0, 16, 18, 6],
      ],
    );
  });
});
