import { panelAddress } from '#modules/identity/addresses.ts';
import { formatInstant, formatNumber } from '#ui/language.ts';
import { Link, type Option, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { excuseMemberAddress } from '../addresses.ts';
import type { CallDetail } from '../call/find-call.ts';
import { callsMessages } from '../messages.ts';
import type { InterestRow } from '../scoring/list-interests.ts';
import type { LotDetail } from './get-lot.ts';
import { missingJudges } from './model/lot.ts';

type Props = {
  context: Context;
  call: CallDetail;
  lot: LotDetail;
  excuse: FormState;
};

/** The committee: who sits in it, how far they are, and who is excused. */
export const Committee = ({ context, call, lot, excuse }: Props) => {
  const words = callsMessages.ranking;
  return (
    <Section title={words.members}>
      <Table
        caption={words.members}
        captionHidden
        rows={lot.members.map((member) => ({ ...member, ...progressOf(member.id, lot) }))}
        columns={[
          { label: words.memberColumns.name, cell: (row) => row.name },
          {
            label: words.memberColumns.scored,
            cell: (row) => words.scored(formatNumber(row.done), formatNumber(row.all)),
            numeric: true,
          },
          {
            label: words.memberColumns.recused,
            cell: (row) => formatNumber(row.recused),
            numeric: true,
          },
          { label: words.memberColumns.excused, cell: (row) => row.excused ?? words.notExcused },
        ]}
      />
      {context.may('identity.appoint-member') && call.runnerId === context.actor.organisationId && (
        <p class="kern-body">
          <Link href={panelAddress(call.selectingId)}>{words.toPanel}</Link>
        </p>
      )}
      {context.may('calls.excuse-member') && (
        <ExcuseForm context={context} call={call} lot={lot} excuse={excuse} />
      )}
    </Section>
  );
};

/** The interests that members declared, and why. */
export const Interests = ({ interests }: { interests: readonly InterestRow[] }) => {
  const words = callsMessages.ranking;
  return (
    <Section title={words.interests}>
      <Table
        caption={words.interests}
        captionHidden
        rows={interests}
        empty={<p class="kern-body">{words.noInterests}</p>}
        columns={[
          { label: words.interestColumns.member, cell: (row) => row.memberName },
          { label: words.interestColumns.proposal, cell: (row) => row.proposalTitle },
          { label: words.interestColumns.reason, cell: (row) => row.reason },
          { label: words.interestColumns.when, cell: (row) => formatInstant(row.declaredAt) },
        ]}
      />
    </Section>
  );
};

function progressOf(member: string, lot: LotDetail) {
  const own = lot.proposals.filter(({ recused }) => !recused.includes(member));
  const judge = { ...lot, judges: [member] };
  const done = own.filter((proposal) => missingJudges(judge, proposal).length === 0).length;
  return { done, all: own.length, recused: lot.proposals.length - own.length };
}

/** Returns the members whose points are missing: only they can be excused, so only they can be chosen. */
function waitedFor(lot: LotDetail): Option[] {
  const missing = new Set(lot.proposals.flatMap((proposal) => missingJudges(lot, proposal)));
  return lot.members.filter(({ id }) => missing.has(id)).map(({ id, name }) => ({ value: id, label: name }));
}

export function excuseFields(options: readonly Option[]): FieldSpec[] {
  const words = callsMessages.ranking;
  return [
    { name: 'memberId', kind: 'choice', label: words.excuseMember, options },
    { name: 'reason', kind: 'text', label: words.excuseReason },
  ];
}

const ExcuseForm = ({ context, call, lot, excuse }: Props) => {
  const words = callsMessages.ranking;
  const members = waitedFor(lot);
  if (members.length === 0) return null;
  return (
    <Section title={words.excuse} level={3}>
      <p class="kern-body">{words.excuseHint}</p>
      <CommandForm
        action={excuseMemberAddress(call.id)}
        csrf={context.csrf}
        state={excuse}
        fields={excuseFields(members)}
        submit={words.excuse}
      />
    </Section>
  );
};
