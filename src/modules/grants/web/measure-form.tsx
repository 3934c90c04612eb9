import { currentLanguage, formatMoney, formatNumber } from '#ui/language.ts';
import { Alert, FieldRow, Section } from '#ui/parts.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldFault, FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import { applicationAddress, grantAddress, measureAddress } from '../addresses.ts';
import { submitMeasureApplication } from '../commands/submit-measure-application.ts';
import { measureWords } from '../messages/measure-words.ts';
import { borneBeside, type GrantToMeasure, placesBeside } from '../model/measure.ts';
import { loadGrantToMeasure } from '../store/load-measure.ts';
import { dayFields } from './application-fields.ts';

type About = GrantToMeasure & { readonly id: string };

/** The form by which whoever runs places asks another payer to bear a part of them. */
export const measureForm = defineForm({
  address: measureAddress,
  command: submitMeasureApplication,
  load: async ({ work, id }): Promise<About | undefined> => {
    const grant = await loadGrantToMeasure(work, id());
    if (!grant || placesBeside(grant).length === 0) return undefined;
    return { ...grant, id: id() };
  },
  loadsFirst: true,
  fields: (about) => [...dayFields(), ...costFields(about)],
  moreFields: (about) => (about ? placeFields(about) : []),
  assemble: ({ places, ...read }, about) => ({ ...read, places: about ? placesTyped(places, about) : [] }),
  words: (about) => ({
    title: measureWords.title,
    submit: measureWords.submit,
    preline: about.rules.title[currentLanguage()],
    ...(about.payerBody && { intro: measureWords.intro(about.payerBody.name) }),
    breadcrumb: [{ label: measureWords.back, href: grantAddress(about.id) }],
  }),
  around: (form, { payerBody }) => (payerBody ? form : <Alert tone="warning" title={measureWords.none} />),
  more: (about) => (
    <Section title={measureWords.places}>
      <p class="kern-body">{measureWords.placesHint}</p>
      {placesBeside(about).map(({ project }, index) => (
        <FieldRow legend={project.title}>
          <Fields fields={placeFields(about).slice(index, index + 1)} values={grantedPlaces(about)} />
        </FieldRow>
      ))}
    </Section>
  ),
  done: ({ id }) => applicationAddress(String(id), { done: 'grants.submitted' }),
});

const costFields = (about: About | undefined): FieldSpec[] => {
  const cap = about && borneBeside(about.rules)?.capCents;
  return [
    {
      ...{ name: 'rateCents', kind: 'money', label: measureWords.rate, faultText },
      hint: cap === undefined ? undefined : measureWords.rateHint(formatMoney(cap)),
    },
    { name: 'wholeCents', kind: 'money', label: measureWords.whole, hint: measureWords.wholeHint, faultText },
  ];
};

/** Returns the fields of the places, one for each offer of each project: `places.3.places`. */
const placeFields = (about: About): FieldSpec[] =>
  placesBeside(about).map(({ kind, places }, index) => ({
    ...{ name: `places.${index}.places`, kind: 'number', optional: true, faultText },
    label: measureWords.placesOf(offerTitle(about, kind)),
    hint: measureWords.granted(formatNumber(places)),
  }));

/** Returns what stands in them at first: all places that are granted. */
const grantedPlaces = (about: About): Record<string, number> =>
  Object.fromEntries(placesBeside(about).map(({ places }, index) => [`places.${index}.places`, places]));

const offerTitle = ({ rules }: About, kind: string): string =>
  rules.offers.find(({ id }) => id === kind)?.title[currentLanguage()] ?? kind;

/** Returns what was typed as the command takes it; a project without places is not part of the measure. */
const placesTyped = (typed: unknown, about: About) =>
  placesBeside(about).map(({ project, kind }, index) => ({
    ...{ projectId: project.id, kind },
    places: (typed as readonly { places?: number }[] | undefined)?.[index]?.places ?? 0,
  }));

function faultText(code: string, facts: FieldFault['facts']): string | undefined {
  const { faults } = measureWords;
  switch (code) {
    case 'above-cap':
      return faults.aboveCap(formatMoney(Number(facts.cap)));
    case 'below-rate':
      return faults.belowRate;
    case 'above-granted':
      return faults.aboveGranted(formatNumber(Number(facts.most)));
    default:
      return undefined;
  }
}
