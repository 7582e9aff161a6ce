/** @jsxImportSource preact */
import { control, isLocked, Labelled, type FieldProps } from './fieldParts';

export function TextInput(props: FieldProps<string>) {
  const types = { email: 'email', phone: 'tel' } as const;
  const kind = props.field.validate?.validationType;
  return (
    <Labelled {...props}>
      <input class="form-input" type={kind ? types[kind] : 'text'} autocomplete="off" {...textControl(props)} />
    </Labelled>
  );
}

export function TextArea(props: FieldProps<string>) {
  return (
    <Labelled {...props}>
      <textarea class="form-input" rows={5} {...textControl(props)} />
    </Labelled>
  );
}

function textControl(props: FieldProps<string>) {
  return {
    ...control(props),
    value: props.value ?? '',
    readOnly: isLocked(props),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      props.onChange({ value: currentTarget.value }),
  };
}
