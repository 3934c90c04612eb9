import { Refusal } from '#ui/parts.ts';
import { formWords } from './form-words.ts';
import type { FormState } from './handle-form.ts';

/** The notice above a page whose action was refused. */
export const RefusalNotice = ({ refusal }: { refusal: FormState['refusal'] }) =>
  refusal ? <Refusal title={formWords.refused} why={refusal.why} next={refusal.next} /> : null;
