import type { ProgrammeRow, QuotaRow } from '#modules/programmes/index.ts';
import { EmptyState, Link, LinkButton, Page, Section, Tabs, Track, TrackTable } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { reportingMessages } from '../messages.ts';
import { type Line, STATIONS } from '../model/line.ts';
import { presentLines, presentTrack } from './line.presenter.ts';

type Props = {
  context: Context;
  programmes: readonly ProgrammeRow[];
  chosen: ProgrammeRow | undefined;
  districts: readonly QuotaRow[];
  lines: readonly Line[];
};

/** The home of the programme office: every district as a track, and where it is stuck. */
export const LinePage = ({ context, programmes, chosen, districts, lines }: Props) => {
  const { frame, reading, language } = context;
  const words = reportingMessages[reading].line;
  return (
    <Page frame={frame} title={words.title} notice={context.notice} wide>
      <p class="kern-body">{words.intro}</p>
      {programmes.length > 1 && (
        <Tabs
          label={words.programme}
          tabs={programmes.map((programme) => ({
            label: programme.definition.title[language],
            href: `/line?programme=${programme.id}`,
            isCurrent: programme.id === chosen?.id,
          }))}
        />
      )}
      {chosen ? (
        <>
          <TrackTable
            caption={words.caption(chosen.definition.title[language])}
            lineHead={words.district}
            stations={STATIONS.map((station) => words.stations[station])}
            lines={presentLines(lines, districts, chosen.id, reading)}
          />
          <p class="kern-body kern-body--small">{words.waitingTimes}</p>
          <Link href={`/programmes/${chosen.id}/results`}>{reportingMessages[reading].results.link}</Link>
        </>
      ) : (
        <EmptyState title={words.empty}>
          <p>{words.emptyText}</p>
          <LinkButton href="/programmes">{words.programme}</LinkButton>
        </EmptyState>
      )}
    </Page>
  );
};

type DistrictProps = { context: Context; programme: ProgrammeRow; districtName: string; line: Line };

/** One district's line, large. */
export const DistrictLinePage = ({ context, programme, districtName, line }: DistrictProps) => {
  const { frame, reading, language } = context;
  const words = reportingMessages[reading].line;
  return (
    <Page
      frame={frame}
      title={districtName}
      preline={programme.definition.title[language]}
      breadcrumb={[{ label: words.title, href: `/line?programme=${programme.id}` }]}
      notice={context.notice}
      wide
    >
      <Section title={words.caption(districtName)}>
        <Track label={districtName} stations={presentTrack(line, programme.id, reading)} />
      </Section>
    </Page>
  );
};
