import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { ApiProblem } from '../api/problem';
import type { Content } from '../api/types';
import { useTexts } from '../language/language';
import { askedOf, contentOf, missingOf, type TellField, type Written } from './fields';
import { TellFields } from './TellFields';

interface TellFormProps {
  name: string;
  explanation: string | undefined;
  fields: TellField[];
  /** What the last button says. */
  action: string;
  pending: boolean;
  error: Error | null;
  send: (content: Content) => void;
  cancel: () => void;
}

/** What will happen, perhaps something to write, and the way back. Focus goes to where to begin, or to what is wrong. */
export function TellForm({ name, explanation, fields, action, pending, error, send, cancel }: TellFormProps) {
  const { tell: words } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [written, setWritten] = useState<Written>({});
  const [missing, setMissing] = useState<Written>({});
  const faults = { ...faultsOf(error), ...missing };
  const faulty = Object.keys(faults).join();
  useEffect(() => form.current?.querySelector<HTMLElement>('.tell-start, textarea, select, input:not([aria-hidden])')?.focus(), []);
  useEffect(() => {
    if (faulty !== '') form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [faulty]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const without = missingOf(fields, written);
    setMissing(without);
    if (Object.keys(without).length === 0) send(contentOf(fields, written));
  };
  return (
    <form ref={form} className="tell" noValidate onSubmit={submit} aria-label={name}>
      {explanation !== undefined && (
        <p className={fields.length === 0 ? 'tell-start' : undefined} tabIndex={-1}>
          {explanation}
        </p>
      )}
      <TellFields
        fields={askedOf(fields, written)}
        written={written}
        faults={faults}
        write={(field, text) => setWritten({ ...written, [field]: text })}
      />
      {error !== null && <p role="alert">{faulty === '' ? words.notSent : words.faulty}</p>}
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={pending}>
          {pending ? words.sending : action}
        </button>
        <button type="button" className="button button-secondary" disabled={pending} onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function faultsOf(error: Error | null): Written {
  const errors = error instanceof ApiProblem ? error.errors : [];
  return Object.fromEntries(errors.map(({ field, message }) => [field, message]));
}
