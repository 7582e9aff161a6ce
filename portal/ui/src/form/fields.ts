import { Checkbox, Checklist, Datetime, Numberfield, Radio, Select, Textarea, Textfield } from '@bpmn-io/form-js-viewer';
import { CheckGroup, DropDown, RadioGroup, SingleCheck } from './choiceFields';
import { TextArea, TextInput } from './textFields';
import { DateInput, NumberInput } from './valueFields';

/**
 * The form's fields in the design system's markup, each with the library's own idea of its values. The library's own
 * lack what a screen reader needs: its lists have no role and its groups of choices no name.
 */
export const FIELDS: Record<string, unknown> = {
  textfield: Object.assign(TextInput, { config: Textfield.config }),
  textarea: Object.assign(TextArea, { config: Textarea.config }),
  select: Object.assign(DropDown, { config: Select.config }),
  radio: Object.assign(RadioGroup, { config: Radio.config }),
  checklist: Object.assign(CheckGroup, { config: Checklist.config }),
  number: Object.assign(NumberInput, { config: Numberfield.config }),
  datetime: Object.assign(DateInput, { config: Datetime.config }),
  checkbox: Object.assign(SingleCheck, { config: Checkbox.config }),
};
