import { findProgrammeRules } from '#modules/programmes/index.ts';
import { currentLanguage, formatDate, formatNumber, formatPercentage } from '#ui/language.ts';
import { EmptyState, Page, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { rampUpAddress } from '../addresses.ts';
import { activityWords } from '../messages/activity-words.ts';
import { type RampUpMonth, rampUp } from '../model/ramp-up.ts';
import { countRampUp } from '../queries/count-ramp-up.ts';

/** The ramp-up of a programme, over all places that the reader may see. */
export const rampUpRoute: Route = {
  method: 'GET',
  path: rampUpAddress.path,
  access: { permission: 'places.see-ramp-up' },
  handle: async (context) => {
    const { work } = context;
    const programme = await findProgrammeRules(work, context.id());
    if (!programme) return context.notFound();
    const months = rampUp(await countRampUp(work, programme.id), programme.rampUp, work.today);
    return context.html(
      <RampUpPage context={context} title={programme.title[currentLanguage()]} months={months} />,
    );
  },
};

type Props = { context: Context; title: string; months: readonly RampUpMonth[] };

const RampUpPage = ({ context, title, months }: Props) => {
  const words = activityWords.rampUp;
  return (
    <Page frame={context.frame} title={words.title} preline={title} notice={context.notice}>
      <p class="kern-body">{words.intro}</p>
      <Table
        caption={words.caption}
        captionHidden
        rows={months}
        empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        columns={[
          { label: words.month, cell: ({ lastDayOn }) => formatDate(lastDayOn) },
          { label: words.planned, cell: ({ planned }) => formatNumber(planned), numeric: true },
          {
            label: words.actual,
            cell: ({ actual }) => (actual === null ? words.ahead : formatNumber(actual)),
            numeric: true,
          },
          { label: words.wanted, cell: wantedText },
        ]}
      />
    </Page>
  );
};

const wantedText = ({ wanted }: RampUpMonth): string =>
  wanted
    .map(({ places, shareBasisPoints, day }) =>
      activityWords.rampUp.wantedBy(
        formatNumber(places),
        formatPercentage(shareBasisPoints),
        formatDate(day),
      ),
    )
    .join(', ');
