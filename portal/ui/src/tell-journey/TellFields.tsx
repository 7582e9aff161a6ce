import { useId } from 'react';
import { DateField } from './DateField';
import { chosenOf, type TellField, type Written } from './fields';

const LONGEST = 4000;

interface TellFieldsProps {
  fields: TellField[];
  written: Written;
  /** What is wrong, by field. */
  faults: Written;
  write: (name: string, text: string) => void;
}

export function TellFields({ fields, written, faults, write }: TellFieldsProps) {
  return fields.map((field) => {
    const Kind = field.type === 'choices' ? Choices : Field;
    return (
      <Kind
        key={field.name}
        field={field}
        value={written[field.name] ?? ''}
        fault={faults[field.name]}
        write={(text) => write(field.name, text)}
      />
    );
  });
}

interface FieldProps {
  field: TellField;
  value: string;
  fault: string | undefined;
  write: (text: string) => void;
}

function Field({ field, value, fault, write }: FieldProps) {
  const id = useId();
  const described = [field.hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ');
  const control = {
    id,
    value,
    className: field.type === 'choice' ? 'form-select' : 'form-input',
    'aria-required': field.required !== undefined,
    'aria-invalid': fault !== undefined,
    'aria-describedby': described === '' ? undefined : described,
    onChange: ({ target }: { target: { value: string } }) => write(target.value),
  };
  return (
    <div className={fault === undefined ? 'form-group' : 'form-group form-error'}>
      <label className="form-label" htmlFor={id}>
        {field.label}
      </label>
      {field.hint && (
        <span className="form-hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      )}
      {fault !== undefined && (
        <span className="form-error-message" id={`${id}-error`}>
          {fault}
        </span>
      )}
      {field.type === 'long' && <textarea {...control} rows={4} maxLength={LONGEST} />}
      {field.type === 'choice' && (
        <select {...control}>
          <option value="" />
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {field.type === 'text' && <input {...control} type="text" maxLength={LONGEST} />}
      {field.type === 'date' && (
        <DateField
          id={id}
          value={value}
          attributes={{
            'aria-required': String(control['aria-required']),
            'aria-invalid': String(control['aria-invalid']),
            'aria-describedby': control['aria-describedby'],
          }}
          write={write}
        />
      )}
    </div>
  );
}

function Choices({ field, value, fault, write }: FieldProps) {
  const id = useId();
  const chosen = chosenOf(value);
  const toggle = (code: string) => write((chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]).join(' '));
  return (
    <fieldset
      className={fault === undefined ? 'form-group' : 'form-group form-error'}
      aria-describedby={fault === undefined ? undefined : `${id}-error`}
    >
      <legend className="form-label">{field.label}</legend>
      {fault !== undefined && (
        <span className="form-error-message" id={`${id}-error`}>
          {fault}
        </span>
      )}
      {field.options?.map((option) => (
        <div key={option.value} className="form-group-checkbox">
          <input
            type="checkbox"
            className="form-checkbox"
            id={`${id}-${option.value}`}
            checked={chosen.includes(option.value)}
            aria-invalid={fault !== undefined}
            onChange={() => toggle(option.value)}
          />
          <label className="form-label" htmlFor={`${id}-${option.value}`}>
            {option.label}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
