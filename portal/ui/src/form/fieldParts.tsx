/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { FormOption } from '../api/types';

/** What the form library hands to a field. */
export interface FieldProps<Value> {
  field: {
    key: string;
    label?: string;
    description?: string;
    values?: FormOption[];
    valuesExpression?: string;
    validate?: { required?: boolean; validationType?: 'email' | 'phone' };
  };
  domId: string;
  errors: string[];
  readonly: boolean;
  disabled: boolean;
  value: Value | null | undefined;
  onChange: (update: { value: Value | null }) => void;
  onBlur: () => void;
}

export type Described = Pick<FieldProps<never>, 'field' | 'domId' | 'errors'>;

export function Labelled({ children, ...props }: Described & { children: ComponentChildren }) {
  return (
    <div class={groupClass(props.errors)} data-field={props.field.key}>
      <label class="form-label" for={props.domId}>
        {props.field.label}
        <Required {...props} />
      </label>
      <Messages {...props} />
      {children}
    </div>
  );
}

export function Required({ field }: Described) {
  return field.validate?.required ? <span class="weight-normal"> (skal udfyldes)</span> : null;
}

export function Messages(props: Described) {
  return (
    <>
      <Hint {...props} />
      <ErrorMessage {...props} />
    </>
  );
}

export function Hint({ field, domId }: Described) {
  if (!field.description) return null;
  return (
    <span class="form-hint" id={`${domId}-hint`}>
      {field.description}
    </span>
  );
}

export function ErrorMessage({ domId, errors }: Described) {
  if (errors.length === 0) return null;
  return (
    <span class="form-error-message" id={`${domId}-error`}>
      <span class="sr-only">Fejl: </span>
      {errors.join(' ')}
    </span>
  );
}

export function control({ domId, errors, field, onBlur, ...rest }: Described & { onBlur: () => void }) {
  return {
    id: domId,
    onBlur,
    'aria-required': field.validate?.required === true,
    'aria-invalid': errors.length > 0,
    'aria-describedby': describedBy({ domId, errors, field, ...rest }),
  };
}

export function isLocked({ readonly, disabled }: { readonly: boolean; disabled: boolean }): boolean {
  return readonly || disabled;
}

export function groupClass(errors: string[]): string {
  return errors.length > 0 ? 'form-group form-error' : 'form-group';
}

export function describedBy({ field, domId, errors }: Described): string | undefined {
  const ids = [field.description ? `${domId}-hint` : '', errors.length > 0 ? `${domId}-error` : ''];
  return ids.filter((id) => id !== '').join(' ') || undefined;
}
