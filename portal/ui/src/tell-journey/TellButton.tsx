import { useEffect, useRef, useState } from 'react';
import type { Content } from '../api/types';
import { useTexts } from '../language/language';
import type { TellField } from './fields';
import { TellForm } from './TellForm';
import { useTell } from './useTell.mutation';

interface TellButtonProps {
  journeyId: string;
  kind: string;
  label: string;
  /** What the button is about, for those who do not see where it stands. */
  about?: string;
  /** What will happen; what is written may say it already. */
  explanation?: string;
  sent: string;
  /** What is sent besides what is written. */
  content?: Content;
  /** What can, or must, be written. */
  fields?: TellField[];
}

/** A button that opens its own small form, and then says what came of it. */
export function TellButton({ journeyId, kind, label, about, explanation, sent, content = {}, fields = [] }: TellButtonProps) {
  const { tell: words } = useTexts();
  const [open, setOpen] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const tell = useTell(journeyId, kind);
  useEffect(() => {
    if (tell.isSuccess) status.current?.focus();
  }, [tell.isSuccess]);

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
    <TellForm
      name={about === undefined ? label : `${label}: ${about}`}
      explanation={explanation}
      fields={fields}
      action={fields.length === 0 ? label : words.send}
      pending={tell.isPending}
      error={tell.error}
      send={(written) => tell.mutate({ ...content, ...written })}
      cancel={() => setOpen(false)}
    />
  );
}
