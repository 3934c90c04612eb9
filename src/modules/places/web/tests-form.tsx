import { formatDate } from '#ui/language.ts';
import { DescriptionList, Prose, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { activitiesAddress, activityAddress, decideTestsAddress } from '../addresses.ts';
import { decideTests } from '../commands/decide-tests.ts';
import { activityWords } from '../messages/activity-words.ts';
import { mayBeTested } from '../model/activity.ts';
import type { ActivityTestsTerms } from '../model/activity-tests.ts';
import { type ActivityDetail, findActivity } from '../queries/find-activity.ts';
import { testsTermsOf } from '../queries/tests-terms.ts';
import { presentContent } from './activity.presenter.ts';

type About = { readonly activity: ActivityDetail; readonly terms: ActivityTestsTerms };

async function load({ work, ...context }: Context): Promise<About | undefined> {
  const activity = await findActivity(work, context.id());
  return activity && mayBeTested(activity.status)
    ? { activity, terms: await testsTermsOf(work, activity) }
    : undefined;
}

/** The form in which a Jobcenter decides the three tests, beside the very text that it decides on. */
export const decideTestsForm = defineForm({
  address: decideTestsAddress,
  command: decideTests,
  load,
  loadsFirst: true,
  version: ({ activity }) => activity.version,
  fields: (about) => [...testFields(), ...boardFields(about?.terms), validityField(about?.terms)],
  draft: ({ activity }) => `tests-${activity.id}`,
  words: ({ activity }) => ({
    title: activityWords.decide.title,
    submit: activityWords.decide.submit,
    preline: activity.ownerName,
    breadcrumb: [
      { label: activityWords.page.breadcrumb, href: activitiesAddress() },
      { label: activity.title, href: activityAddress(activity.id) },
    ],
  }),
  around: (form, { activity }) => (
    <>
      <Section title={activity.title}>
        <DescriptionList facts={presentContent(activity)} />
        <Prose text={activity.tasks} />
      </Section>
      <p class="kern-body">{activityWords.tests.source}</p>
      {form}
    </>
  ),
  done: ({ id }) => activityAddress(String(id), { done: 'places.tests-decided' }),
});

function testFields(): FieldSpec[] {
  const [words, tests] = [activityWords.decide, activityWords.tests];
  const yesNo = (name: string, label: string, hint: string): FieldSpec => ({
    name,
    kind: 'yes-no',
    label,
    hint,
  });
  const reason = (name: string, test: string): FieldSpec => ({
    name,
    kind: 'long-text',
    label: words.reasonOf(test),
  });
  return [
    yesNo('isAdditional', words.isAdditional, words.isAdditionalHint),
    reason('additionalReason', tests.additional),
    yesNo('isInPublicInterest', words.isInPublicInterest, words.isInPublicInterestHint),
    reason('publicInterestReason', tests.publicInterest),
    yesNo('isCompetitionNeutral', words.isCompetitionNeutral, words.isCompetitionNeutralHint),
    reason('competitionNeutralReason', tests.competitionNeutral),
  ];
}

function boardFields(
  { wantsBoard }: Pick<ActivityTestsTerms, 'wantsBoard'> = { wantsBoard: true },
): FieldSpec[] {
  const words = activityWords.decide;
  const hint = wantsBoard ? words.boardHint : words.boardNotAsked;
  return [
    { name: 'boardHeardOn', kind: 'date', label: words.boardHeardOn, hint, optional: !wantsBoard },
    { name: 'boardOpinion', kind: 'long-text', label: words.boardOpinion, optional: !wantsBoard },
  ];
}

function validityField({ latestOn }: { latestOn: string | null } = { latestOn: null }): FieldSpec {
  const words = activityWords.decide;
  return {
    name: 'validUntil',
    kind: 'date',
    label: words.validUntil,
    hint: latestOn === null ? words.validUntilOpen : words.validUntilHint(formatDate(latestOn)),
    optional: true,
    faultText: (code, facts) =>
      code === 'beyond-programme'
        ? words.beyond(String(facts.months), formatDate(String(facts.latestOn)))
        : undefined,
  };
}
