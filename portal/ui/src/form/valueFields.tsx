/** @jsxImportSource preact */
import { control, isLocked, Labelled, type FieldProps } from './fieldParts';
import { labelOf } from './schema';

type Moment = 'date' | 'time' | 'datetime';

const INPUTS = { date: 'date', time: 'time', datetime: 'datetime-local' } as const;

/** A number as Danes write it; what is none stays as it was typed, so that the check can tell. */
export function NumberInput(props: FieldProps<number | string>) {
  return (
    <Labelled {...props}>
      <input
        class="form-input"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        {...control(props)}
        readOnly={isLocked(props)}
        value={String(props.value ?? '').replace('.', ',')}
        onInput={({ currentTarget }) => props.onChange({ value: numberOf(currentTarget.value) })}
      />
    </Labelled>
  );
}

export function numberOf(text: string): number | string | null {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : text;
}

/** Date, time or both, by the browser's own control: it speaks the reader's language and works with the keyboard. */
export function DateInput(props: FieldProps<string>) {
  const field = props.field as FieldProps<string>['field'] & { subtype?: Moment; type?: string };
  const kind = field.subtype ?? 'date';
  const labelled = { ...props, field: { ...field, label: labelOf({ type: 'datetime', ...field }) ?? '' } };
  const typed = (text: string) => (text === '' ? null : kind === 'datetime' ? withOffset(text) : text);
  return (
    <Labelled {...labelled}>
      <input
        class="form-input"
        type={INPUTS[kind]}
        {...control(props)}
        readOnly={isLocked(props)}
        value={kind === 'datetime' ? (props.value ?? '').slice(0, 16) : (props.value ?? '')}
        onInput={({ currentTarget }) => props.onChange({ value: typed(currentTarget.value) })}
      />
    </Labelled>
  );
}

/** A local moment with its offset: 2026-11-23T14:30+01:00. */
export function withOffset(local: string, offsetMinutes = -new Date(local).getTimezoneOffset()): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const minutes = Math.abs(offsetMinutes);
  return `${local.slice(0, 16)}${offsetMinutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
