/** @jsxImportSource preact */
import { LocalExpressionContext } from '@bpmn-io/form-js-viewer';
import { useContext } from 'preact/hooks';
import { choicesOf, type Row } from './choices';
import {
  control,
  describedBy,
  ErrorMessage,
  groupClass,
  Hint,
  isLocked,
  Labelled,
  Messages,
  Required,
  type FieldProps,
} from './fieldParts';

export function DropDown(props: FieldProps<string>) {
  const { field, value, onChange } = props;
  return (
    <Labelled {...props}>
      <select
        class="form-select"
        {...control(props)}
        disabled={isLocked(props)}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange({ value: currentTarget.value === '' ? null : currentTarget.value })}
      >
        <option value="">Vælg</option>
        {field.values?.map(({ value: code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export function RadioGroup(props: FieldProps<string>) {
  const choose = (code: string) => props.onChange({ value: code });
  return <Choices {...props} type="radio" chosen={props.value ? [props.value] : []} toggle={choose} />;
}

export function CheckGroup(props: FieldProps<string[]>) {
  const chosen = props.value ?? [];
  const toggle = (code: string) =>
    props.onChange({ value: chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code] });
  return <Choices {...props} type="checkbox" chosen={chosen} toggle={toggle} />;
}

export function SingleCheck(props: FieldProps<boolean>) {
  const { field, value, domId, errors, onChange } = props;
  return (
    <div class={groupClass(errors)} data-field={field.key}>
      <ErrorMessage {...props} />
      <div class="form-group-checkbox">
        <input
          type="checkbox"
          class="form-checkbox"
          {...control(props)}
          disabled={isLocked(props)}
          checked={value === true}
          onChange={({ currentTarget }) => onChange({ value: currentTarget.checked })}
        />
        <label class="form-label" for={domId}>
          {field.label}
          <Required {...props} />
        </label>
      </div>
      <Hint {...props} />
    </div>
  );
}

interface ChoicesProps extends FieldProps<never> {
  type: 'radio' | 'checkbox';
  chosen: string[];
  toggle: (code: string) => void;
}

function Choices({ type, chosen, toggle, ...props }: Omit<ChoicesProps, 'value' | 'onChange'>) {
  const { field, domId, errors, onBlur } = props;
  const { this: row } = useContext(LocalExpressionContext) as { this?: Row };
  return (
    <fieldset class={groupClass(errors)} data-field={field.key} aria-describedby={describedBy(props)}>
      <legend class="form-label">
        {field.label}
        <Required {...props} />
      </legend>
      <Messages {...props} />
      <div class={`choices choices-${type}`}>
        {choicesOf(field, row).map(({ value: code, label }, index) => (
          <div key={code} class={`form-group-${type}`}>
            <input
              type={type}
              class={`form-${type}`}
              id={`${domId}-${index}`}
              name={domId}
              checked={chosen.includes(code)}
              disabled={isLocked(props)}
              onChange={() => toggle(code)}
              onBlur={onBlur}
            />
            <label class="form-label" for={`${domId}-${index}`}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
