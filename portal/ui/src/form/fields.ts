import { Checkbox, Checklist, Datetime, Numberfield, Radio, Select, Textarea, Textfield } from '@bpmn-io/form-js-viewer';
import { DateInput } from './dateFields';
import { CheckGroup, DropDown, RadioGroup, SingleCheck } from './choiceFields';
import { TextArea, TextInput } from './textFields';
import { NumberInput } from './valueFields';

/** What cannot be read stays as it was typed, also in a draft. */
const asTyped = { sanitizeValue: ({ value }: { value: unknown }) => value ?? null };

/** What is not answered is null, as the server has it: a condition that asks for it must say the same on both sides. */
const unanswered = { emptyValue: null };

/**
 * The form's fields in the design system's markup, each with the library's own idea of its values. The library's own
 * lack what a screen reader needs: its lists have no role and its groups of choices no name.
 */
export const FIELDS: Record<string, unknown> = {
  textfield: Object.assign(TextInput, { config: { ...Textfield.config, ...unanswered } }),
  textarea: Object.assign(TextArea, { config: { ...Textarea.config, ...unanswered } }),
  select: Object.assign(DropDown, { config: Select.config }),
  radio: Object.assign(RadioGroup, { config: Radio.config }),
  checklist: Object.assign(CheckGroup, { config: Checklist.config }),
  number: Object.assign(NumberInput, { config: { ...Numberfield.config, ...asTyped } }),
  datetime: Object.assign(DateInput, { config: { ...Datetime.config, ...asTyped } }),
  checkbox: Object.assign(SingleCheck, { config: Checkbox.config }),
};
