/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { control, isLocked, Labelled, type FieldProps } from './fieldParts';
import { DatePicker } from './datePicker';
import { momentOf, partsOf } from './dates';
import { labelOf } from './schema';

interface DateProps extends FieldProps<string> {
  field: FieldProps<string>['field'] & { subtype?: 'date' | 'datetime'; type?: string };
}

const EXAMPLE = 'Skriv som 24-12-2027.';

/** A date, or a date and a time of day. */
export function DateInput(props: DateProps) {
  const { field, onChange } = props;
  const label = labelOf({ type: 'datetime', ...field }) ?? '';
  const asked = { ...props, field: { ...field, label, description: [field.description, EXAMPLE].filter(Boolean).join(' ') } };
  const value = props.value ?? '';
  if (field.subtype !== 'datetime') {
    return (
      <Labelled {...asked}>
        <Day {...asked} value={value} write={(day) => onChange({ value: day })} />
      </Labelled>
    );
  }
  const { day, clock } = partsOf(value);
  const write = (newDay: string | null, newClock: string) => onChange({ value: momentOf(newDay, newClock) });
  return (
    <Labelled {...asked}>
      <div class="moment">
        <Day {...asked} value={day} write={(written) => write(written, clock)} />
        <input
          class="form-input"
          inputMode="numeric"
          autocomplete="off"
          {...control(asked)}
          id={`${props.domId}-clock`}
          aria-label={`${label}, klokkeslæt som 14:30`}
          placeholder="14:30"
          readOnly={isLocked(props)}
          value={clock}
          onInput={({ currentTarget }) => write(day === '' ? null : day, currentTarget.value)}
        />
      </div>
    </Labelled>
  );
}

interface DayProps extends Omit<DateProps, 'value'> {
  value: string;
  write: (day: string | null) => void;
}

function Day(props: DayProps) {
  const { domId, value } = props;
  const hostRef = useRef<HTMLDivElement>(null);
  const pickerRef = useRef<DatePicker>();
  const propsRef = useRef(props);
  useLayoutEffect(() => {
    propsRef.current = props;
  });
  useLayoutEffect(() => {
    if (hostRef.current === null) return undefined;
    const write = (day: string | null) => propsRef.current.write(day);
    const picker = new DatePicker(hostRef.current, { id: domId, value: propsRef.current.value, write });
    pickerRef.current = picker;
    return () => picker.destroy();
  }, [domId]);
  useLayoutEffect(() => {
    const { 'aria-required': required, 'aria-invalid': invalid, 'aria-describedby': described } = control(props);
    pickerRef.current?.show(value);
    pickerRef.current?.update({
      readOnly: isLocked(props),
      attributes: { 'aria-required': String(required), 'aria-invalid': String(invalid), 'aria-describedby': described },
    });
  });
  return <div ref={hostRef} onFocusOut={props.onBlur} />;
}
