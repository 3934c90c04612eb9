import type { RuledProgramme } from '#modules/programmes/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { Page, Section, Track } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { lineAddress } from '../addresses.ts';
import { reportingMessages } from '../messages.ts';
import type { Line } from '../model/line.ts';
import type { Overdue } from '../model/overdue.ts';
import { presentTrack } from './line.presenter.ts';
import { LineSection, type LineView } from './line.view.tsx';
import { OverdueSections } from './overdue.view.tsx';

/** The line of a programme: every district as a track. */
export const LinePage = ({ context, line }: { context: Context; line: LineView }) => {
  const { frame } = context;
  const words = reportingMessages.line;
  return (
    <Page frame={frame} title={words.title} notice={context.notice} wide>
      <p class="kern-body">{words.intro}</p>
      <LineSection context={context} line={line} />
    </Page>
  );
};

type OneLineProps = {
  context: Context;
  programme: RuledProgramme;
  title: string;
  line: Line;
  overdue: readonly Overdue[];
};

/** One line, large, of a district or of what is the whole Land's, and below it what turns its signals. */
export const OneLinePage = ({ context, programme, title, line, overdue }: OneLineProps) => {
  const { frame } = context;
  const words = reportingMessages.line;
  return (
    <Page
      frame={frame}
      title={title}
      preline={programme.title[currentLanguage()]}
      breadcrumb={[{ label: words.title, href: lineAddress({ programme: programme.id }) }]}
      notice={context.notice}
      wide
    >
      <Section title={words.caption(title)}>
        <Track label={title} stations={presentTrack(line, programme)} />
      </Section>
      <OverdueSections context={context} programme={programme} overdue={overdue} />
    </Page>
  );
};
