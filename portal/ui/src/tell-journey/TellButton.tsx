import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import type { Content } from '../api/types';
import { useTexts } from '../language/language';
import { useTell } from './useTell.mutation';

interface TellButtonProps {
  journeyId: string;
  kind: 'citizen-wants-to-talk' | 'consent-withdrawn' | 'complaint-received';
  label: string;
  /** What the button is about, for those who do not see where it stands. */
  about?: string;
  explanation: string;
  sent: string;
  /** Fields besides the text. */
  content?: Content;
  /** Whether something can, or must, be written with it. */
  text: 'none' | 'optional' | 'required';
}

/** A button that opens its own small form: what will happen, perhaps something to write, and the way back. */
export function TellButton({ journeyId, kind, label, about, explanation, sent, content = {}, text }: TellButtonProps) {
  const { tell: words } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [written, setWritten] = useState('');
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLTextAreaElement & HTMLParagraphElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const tell = useTell(journeyId, kind);
  useEffect(() => {
    if (open) first.current?.focus();
  }, [open]);
  useEffect(() => {
    if (tell.isSuccess) status.current?.focus();
  }, [tell.isSuccess]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const nothing = written.trim() === '';
    setMissing(text === 'required' && nothing);
    if (text === 'required' && nothing) {
      first.current?.focus();
      return;
    }
    tell.mutate(nothing ? content : { ...content, text: written.trim() });
  };
  if (tell.isSuccess) {
    return (
      <p ref={status} role="status" tabIndex={-1}>
        {sent}
      </p>
    );
  }
  if (!open) {
    return (
      <button type="button" className="button button-secondary" onClick={() => setOpen(true)}>
        {label}
        {about !== undefined && <span className="sr-only">: {about}</span>}
      </button>
    );
  }
  return (
    <form className="tell" noValidate onSubmit={submit} aria-label={about === undefined ? label : `${label}: ${about}`}>
      {text === 'none' ? (
        <p ref={first} tabIndex={-1}>
          {explanation}
        </p>
      ) : (
        <div className={missing ? 'form-group form-error' : 'form-group'}>
          <label className="form-label" htmlFor={id}>
            {explanation}
          </label>
          {missing && (
            <span className="form-error-message" id={`${id}-error`}>
              {words.required}
            </span>
          )}
          <textarea
            ref={first}
            id={id}
            className="form-input"
            rows={4}
            maxLength={4000}
            value={written}
            aria-required={text === 'required'}
            aria-invalid={missing}
            aria-describedby={missing ? `${id}-error` : undefined}
            onChange={({ target }) => setWritten(target.value)}
          />
        </div>
      )}
      {tell.isError && <p role="alert">{words.notSent}</p>}
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={tell.isPending}>
          {tell.isPending ? words.sending : text === 'none' ? label : words.send}
        </button>
        <button type="button" className="button button-secondary" disabled={tell.isPending} onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
