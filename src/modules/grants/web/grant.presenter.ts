import { commitmentAddress } from '#modules/funding/addresses.ts';
import { costUnitText, grantsByContract, totalsText } from '#modules/programmes/index.ts';
import {
  formatDate,
  formatInstant,
  formatMoney,
  formatNumber,
  formatPercentageInput,
  formatPeriod,
  type Language,
} from '#ui/language.ts';
import { releaseAddress } from '../addresses.ts';
import { grantWords } from '../messages/grant-words.ts';
import { measureWords } from '../messages/measure-words.ts';
import { releaseWords } from '../messages/release-words.ts';
import type { GrantDetail } from '../queries/find-grant.ts';
import type { ProjectRow } from '../queries/projects.ts';
import { presentItems } from './application.presenter.ts';
import { costTitle } from './plan.presenter.ts';

/** A notice in the words of an office: sums, places, period, legal basis and who decided. */
export function presentGrant(grant: GrantDetail, language: Language) {
  const words = grantWords.notice;
  return {
    ...headOf(grant, language),
    programme: grant.programme.title[language],
    reason: grant.reason,
    ...presentTerms(grant),
    facts: [
      { term: words.facts.grantee, description: grant.granteeName },
      { term: words.facts.grantor, description: grant.grantorName },
      ...(grant.kind === 'rejection'
        ? []
        : [{ term: words.facts.amount, description: formatMoney(grant.amountCents) }]),
      {
        term: words.facts.period,
        description: formatPeriod({ from: grant.startsOn, until: grant.endsOn }),
      },
      ...(grant.projects.length > 0
        ? [{ term: words.facts.scope, description: presentItems(grant.projects).scope }]
        : []),
      { term: words.facts.basis, description: basisOf(grant, language) ?? words.noBasis },
      { term: words.facts.granted, description: formatDate(grant.grantedOn) },
      ...(grant.askedOn ? [{ term: words.facts.asked, description: formatDate(grant.askedOn) }] : []),
      ...bothOf(grant),
      { term: words.facts.rules, description: grant.ruleVersion.slice(0, 12) },
    ],
    commitments: grant.commitments.map((row) => ({
      href: commitmentAddress(row.id),
      releaseHref: releaseAddress(row.id),
      release: releaseWords.link,
      line: `${row.sourceTitle} ${row.cashYear}`,
      amount: formatMoney(row.amountCents),
      paid: formatMoney(row.paidCents),
      open: formatMoney(row.amountCents - row.paidCents),
    })),
  };
}

/** Returns the legal basis: that of the programme; of a measure, the money that the file names as its payer's. */
const basisOf = ({ isMeasure, programme }: GrantDetail, language: Language): string | undefined =>
  isMeasure
    ? programme.sources.find(({ isPayable }) => isPayable)?.title[language]
    : programme.legalBasis?.text[language];

/** Returns what a notice is called and says first; the first one may be a contract, by the programme. */
function headOf({ kind, programme, isMeasure }: GrantDetail, language: Language) {
  const { titles, intros } = isMeasure ? measureWords : grantWords.notice;
  const { contract } = grantWords.notice;
  const title = programme.title[language];
  return kind === 'first' && !isMeasure && grantsByContract(programme)
    ? { title: contract.title, intro: contract.intro(title) }
    : { title: titles[kind], intro: intros[kind](title) };
}

/** Presents the terms of a notice: what the money is for, how it follows the costs, when it flows, and at which rates. */
function presentTerms({ terms, plan, heardOn, finalOn, waivedOn, programme }: GrantDetail) {
  const words = grantWords.notice;
  if (!terms || !plan) return { terms: heardOf(heardOn), rates: [] };
  return {
    terms: [
      { term: words.facts.purpose, description: terms.purpose },
      { term: words.facts.financing, description: words.financings[plan.financing] },
      ...(plan.ownFundsFirst ? [{ term: words.facts.ownFunds, description: words.ownFundsFirst }] : []),
      { term: words.facts.payment, description: words.modes[terms.mode](terms.windowDays) },
      ...(terms.afterFinality
        ? [
            {
              term: words.facts.finality,
              description: waivedOn
                ? words.waived(formatDate(waivedOn))
                : words.afterFinality(formatDate(finalOn)),
            },
          ]
        : []),
      ...heardOf(heardOn),
    ],
    rates: terms.rates
      .filter(({ costType }) => plan.lines.some((line) => line.costType === costType))
      .map(({ costType, rateCents, rateBasisPoints }) => ({
        cost: costTitle(costType, programme),
        rate:
          rateCents !== null
            ? words.rateOf(formatMoney(rateCents), unitOf(costType, programme))
            : rateBasisPoints !== null
              ? words.shareOf(formatPercentageInput(rateBasisPoints))
              : words.byReceipt,
      })),
  };
}

/** Returns what one rate is paid for; nothing where the programme no longer knows the cost type. */
function unitOf(costType: string, { costTypes }: GrantDetail['programme']): string {
  const cost = costTypes.find(({ id }) => id === costType);
  return cost ? costUnitText(cost.per) : '';
}

const heardOf = (heardOn: string | null) => [
  {
    term: grantWords.notice.facts.heard,
    description: heardOn === null ? grantWords.notice.notHeard : formatDate(heardOn),
  },
];

const bothOf = ({ decision }: GrantDetail) =>
  decision?.decidedAt
    ? [
        {
          term: grantWords.notice.facts.decided,
          description: grantWords.notice.byTwo(
            `${decision.preparedByName}, ${formatInstant(new Date(decision.preparedAt))}`,
            `${decision.decidedByName}, ${formatInstant(new Date(decision.decidedAt))}`,
          ),
        },
      ]
    : [];

export function presentProject(project: ProjectRow) {
  const words = grantWords.project;
  return {
    facts: [
      { term: words.facts.provider, description: project.providerName },
      { term: words.facts.district, description: project.districtName },
      { term: words.facts.programme, description: project.programmeTitle },
      { term: words.facts.field, description: project.fieldOfUse },
      {
        term: words.facts.period,
        description: formatPeriod({ from: project.startsOn, until: project.endsOn }),
      },
    ],
    paid: words.paidOf(formatMoney(project.paidCents), formatMoney(project.amountCents)),
    paidBasisPoints:
      project.amountCents === 0 ? 0 : Math.floor((project.paidCents * 10_000) / project.amountCents),
    places:
      project.places > 0 &&
      words.placesText(formatNumber(project.occupiedPlaces), formatNumber(project.places)),
    scope: totalsText(project.offers),
  };
}
