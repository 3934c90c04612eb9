import type { Child } from 'hono/jsx';
import {
  Badge,
  DescriptionList,
  Disclosure,
  Link,
  Section,
  Table,
  type TimeAxis,
  TimeLane,
  TimeLanes,
} from '#ui/parts.ts';
import { eligibilityMessages } from '../messages.ts';
import type { FundingCheck } from '../model/funding-check.ts';
import { type FactHref, presentFundingCheck, type ShownLine } from './funding-check.presenter.ts';
import type { ConditionText } from './funding-reasons.presenter.ts';

type Props = { check: FundingCheck; hrefOf: FactHref };

/** The answer of a check: instruments side by side, each with its reasons; what cannot be answered is folded. */
export const FundingCheckView = ({ check, hrefOf }: Props) => {
  const words = eligibilityMessages.fundingCheck;
  const { counts, marks, funding, statuses, aside } = presentFundingCheck(check, hrefOf);
  return (
    <>
      <p>{counts}</p>
      <p>{words.legend}</p>
      <Lanes id="axis" label={words.result} lines={funding} marks={marks} />
      <Disclosure summary={words.asTable}>
        <TimeTable lines={[...funding, ...statuses]} />
      </Disclosure>
      <Section title={words.statuses}>
        <Lanes id="axis-statuses" label={words.statuses} lines={statuses} marks={marks} />
      </Section>
      {aside.length > 0 && (
        <Disclosure summary={words.aside(String(aside.length))}>
          <ul>
            {aside.map(({ title, text, href }) => (
              <li>
                <Link href={href}>{title}</Link>
                <br />
                {text}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
};

type LinesProps = { lines: readonly ShownLine[] };

const Lanes = ({ id, label, lines, marks }: LinesProps & TimeAxis & { label: string }) => (
  <TimeLanes label={label} axis={{ id, marks }}>
    {lines.map((line) => (
      <TimeLane
        title={line.title}
        preline={`${line.citation}, ${line.validity}`}
        badge={<Badge {...line.badge} />}
        axis={{ id, marks }}
        bar={line.bar}
      >
        <Line line={line} />
      </TimeLane>
    ))}
  </TimeLanes>
);

const Line = ({ line }: { line: ShownLine }) => {
  const words = eligibilityMessages.fundingCheck;
  return (
    <>
      <DescriptionList facts={line.times} />
      {line.missing.length > 0 && (
        <Listed title={words.missing}>
          {line.missing.map(({ label, href }) => (
            <li>{href ? <Link href={href}>{label}</Link> : label}</li>
          ))}
        </Listed>
      )}
      <Conditions title={words.reasons} conditions={line.reasons} href={line.href} />
      <Conditions title={words.openConditions} conditions={line.openToAPerson} href={line.href} />
      <Disclosure summary={words.allConditions}>
        <ul>
          {line.conditions.map(({ text, citation, verdict }) => (
            <li>
              <strong>{verdict}:</strong> {text} <Link href={line.href}>{citation}</Link>
            </li>
          ))}
        </ul>
        {line.notes.length > 0 && (
          <Listed title={words.notes}>
            {line.notes.map((note) => (
              <li>{note}</li>
            ))}
          </Listed>
        )}
      </Disclosure>
    </>
  );
};

const Listed = ({ title, children }: { title: string; children: Child }) => (
  <div>
    <p>
      <strong>{title}</strong>
    </p>
    <ul>{children}</ul>
  </div>
);

type ConditionsProps = { title: string; conditions: readonly ConditionText[]; href: string };

const Conditions = ({ title, conditions, href }: ConditionsProps) =>
  conditions.length === 0 ? null : (
    <Listed title={title}>
      {conditions.map(({ text, citation }) => (
        <li>
          {text} <Link href={href}>{citation}</Link>
        </li>
      ))}
    </Listed>
  );

const TimeTable = ({ lines }: LinesProps) => {
  const { columns, asTable } = eligibilityMessages.fundingCheck;
  return (
    <Table
      caption={asTable}
      captionHidden
      narrow="scroll"
      rows={lines}
      columns={[
        { label: columns.instrument, cell: ({ title, citation }) => `${title}, ${citation}` },
        { label: columns.verdict, cell: ({ badge }) => badge.label },
        { label: columns.from, cell: ({ from }) => from },
        { label: columns.until, cell: ({ until }) => until },
      ]}
    />
  );
};
