import { useEffect, useRef } from 'react';
import type { FieldError } from '../api/problem';
import type { FormComponent } from '../api/types';
import { useLanguage } from '../language/language';
import { nameOfField } from './fieldErrors';
import { Icon } from '../ui/Icon';

interface ErrorSummaryProps {
  errors: FieldError[];
  components: FormComponent[] | undefined;
  focusField: (field: string) => void;
}

/** All errors of a form in one list that leads to each field; takes the focus when errors come up. */
export function ErrorSummary({ errors, components, focusField }: ErrorSummaryProps) {
  const { form } = useLanguage().texts;
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="alert alert-error" role="alert" tabIndex={-1} lang={language}>
      <Icon name="error" className="alert-icon" />
      <div className="alert-body">
        <h3 className="alert-heading">{form.summary(errors.length)}</h3>
        <p className="alert-text">{form.summaryText}</p>
        <ul className="alert-text" lang="da">
          {errors.map(({ field, message }) => (
            <li key={field + message}>
              <button type="button" className="function-link" onClick={() => focusField(field)}>
                {nameOfField(components, field, (number) => `nr. ${number}`)} – {message}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
