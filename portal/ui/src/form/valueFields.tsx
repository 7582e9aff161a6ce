/** @jsxImportSource preact */
import { control, isLocked, Labelled, type FieldProps } from './fieldParts';

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

