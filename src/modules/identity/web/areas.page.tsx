import { ActionForm, Button, Card, Cards, Hidden, Page, Refusal } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { areasAddress } from '../addresses.ts';
import { accountMessages } from '../messages/account.ts';

type Props = {
  context: Context;
  areas: readonly { readonly id: string; readonly name: string }[];
  refusal?: FormState['refusal'];
};

/** The districts that a body answers for, to choose the one that somebody acts for. */
export const AreasPage = ({ context, areas, refusal }: Props) => {
  const words = accountMessages.areas;
  return (
    <Page frame={context.frame} title={words.title}>
      {refusal && <Refusal title={words.title} {...refusal} />}
      <p class="kern-body">{words.intro}</p>
      <Cards>
        {areas.map(({ id, name }) => (
          <Card title={name}>
            {id === context.actor.districtId ? (
              <p class="kern-body">{words.current}</p>
            ) : (
              <ActionForm action={areasAddress()} csrf={context.csrf} commandId={context.work.newId()}>
                <Hidden name="areaId" value={id} />
                <Button kind="secondary">
                  {words.choose}
                  <span class="kern-sr-only">: {name}</span>
                </Button>
              </ActionForm>
            )}
          </Card>
        ))}
      </Cards>
    </Page>
  );
};
