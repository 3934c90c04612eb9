import {
  formatDate,
  formatInstant,
  formatMoney,
  formatNumber,
  formatPeriod,
  type Language,
  type Reading,
} from '#ui/language.ts';
import { grantWords } from '../messages/grant-words.ts';
import { releaseWords } from '../messages/release-words.ts';
import type { GrantDetail } from '../queries/find-grant.ts';
import type { DecisionRow } from '../queries/list-decisions.ts';
import type { GrantListRow } from '../queries/list-grants.ts';
import type { ProjectRow } from '../queries/projects.ts';
import { presentItem, presentSums } from './application.presenter.ts';

export const presentGrantRow = (row: GrantListRow, reading: Reading) => ({
  href: `/grants/${row.id}`,
  number: row.noticeNumber,
  district: row.districtName,
  programme: row.programmeTitle,
  granted: formatDate(row.grantedOn, reading),
  period: formatPeriod({ from: row.startsOn, until: row.endsOn }, reading),
  amount: formatMoney(row.amountCents, reading),
  paid: formatMoney(row.paidCents, reading),
});

/** A notice in the words of an office: sums, places, period, legal basis and who decided. */
export function presentGrant(
  grant: GrantDetail,
  decision: DecisionRow | undefined,
  reading: Reading,
  language: Language,
) {
  const words = grantWords[reading].notice;
  const basis = grant.definition.legalBasis?.text[language];
  return {
    intro: words.intro(grant.definition.title[language]),
    programme: grant.definition.title[language],
    reason: decision?.reason,
    facts: [
      { term: words.facts.grantee, description: grant.granteeName },
      { term: words.facts.amount, description: formatMoney(grant.amountCents, reading) },
      {
        term: words.facts.period,
        description: formatPeriod({ from: grant.startsOn, until: grant.endsOn }, reading),
      },
      { term: words.facts.places, description: presentSums(grant.projects, reading).places },
      { term: words.facts.basis, description: basis ?? words.noBasis },
      { term: words.facts.granted, description: formatDate(grant.grantedOn, reading) },
      ...(decision ? [{ term: words.facts.decided, description: bothOf(decision, reading) }] : []),
      { term: words.facts.rules, description: grant.ruleVersion.slice(0, 12) },
    ],
    projects: grant.projects.map((project) => ({
      href: `/projects/${project.id}`,
      ...presentItem({ ...project, proposalId: null }, reading),
    })),
    footer: presentSums(grant.projects, reading).footer,
    commitments: grant.commitments.map((row) => ({
      href: `/commitments/${row.id}`,
      releaseHref: `/commitments/${row.id}/release`,
      release: releaseWords[reading].link,
      line: `${row.sourceTitle} ${row.budgetYear}`,
      amount: formatMoney(row.amountCents, reading),
      paid: formatMoney(row.paidCents, reading),
      open: formatMoney(row.amountCents - row.paidCents, reading),
    })),
  };
}

const bothOf = (decision: DecisionRow, reading: Reading): string =>
  grantWords[reading].notice.byTwo(
    `${decision.preparedByName}, ${formatInstant(decision.preparedAt, reading)}`,
    `${decision.decidedByName}, ${decision.decidedAt ? formatInstant(decision.decidedAt, reading) : ''}`,
  );

export const presentProjectRow = (row: ProjectRow, reading: Reading) => ({
  href: `/projects/${row.id}`,
  title: row.title,
  provider: row.providerName,
  district: row.districtName,
  period: formatPeriod({ from: row.startsOn, until: row.endsOn }, reading),
  places: grantWords[reading].projects.placesText(
    formatNumber(row.places, reading),
    formatNumber(row.occupiedPlaces, reading),
  ),
  amount: formatMoney(row.amountCents, reading),
  paid: formatMoney(row.paidCents, reading),
});

export function presentProject(project: ProjectRow, reading: Reading) {
  const words = grantWords[reading].project;
  return {
    facts: [
      { term: words.facts.provider, description: project.providerName },
      { term: words.facts.district, description: project.districtName },
      { term: words.facts.programme, description: project.programmeTitle },
      { term: words.facts.field, description: project.fieldOfUse },
      {
        term: words.facts.period,
        description: formatPeriod({ from: project.startsOn, until: project.endsOn }, reading),
      },
    ],
    paid: words.paidOf(formatMoney(project.paidCents, reading), formatMoney(project.amountCents, reading)),
    paidBasisPoints: Math.floor((project.paidCents * 10_000) / project.amountCents),
    places: words.placesText(
      formatNumber(project.occupiedPlaces, reading),
      formatNumber(project.places, reading),
    ),
  };
}
