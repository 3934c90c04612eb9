import { Page } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { placesMessages } from '../messages.ts';
import type { PlaceDetail } from '../queries/find-place.ts';
import { placeTitle } from './place.presenter.ts';
import { placeFields, placeValues } from './place-form.ts';

type Props = { context: Context; state: FormState; place: PlaceDetail };

export const PlaceFormPage = ({ context, state, place }: Props) => {
  const { frame } = context;
  const words = placesMessages;
  return (
    <Page
      frame={frame}
      title={words.form.title}
      preline={place.projectTitle}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: words.place.breadcrumb, href: '/places' },
        { label: placeTitle(place), href: `/places/${place.id}` },
      ]}
    >
      <CommandForm
        action={`/places/${place.id}/describe`}
        csrf={context.csrf}
        state={state}
        fields={placeFields()}
        values={placeValues(place)}
        submit={words.form.save}
        draft={`place-${place.id}`}
      />
    </Page>
  );
};
