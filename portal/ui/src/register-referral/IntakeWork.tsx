import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { hasStatus } from '../api/problem';
import type { Content, IntakeForm } from '../api/types';
import { CamundaFormView, type FormHandle } from '../form/CamundaFormView';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';
import { forgetUnsaved, keepUnsaved, unsaved } from '../session/unsavedWork';
import { Alert } from '../ui/Alert';
import { forOneself } from './ownReferral';
import { useSendReferral } from './useSendReferral.mutation';

const KEPT = 'intake';

export function IntakeWork({ form: { schema: whole, context, actor } }: { form: IntakeForm }) {
  const { intake } = useTexts();
  const schema = useMemo(() => (actor === 'citizen' ? forOneself(whole) : whole), [actor, whole]);
  const { userId } = useSession();
  const navigate = useNavigate();
  const form = useRef<FormHandle>(null);
  const sending = useRef(false);
  const [{ externalId, ...initial }] = useState<Content>(() => ({
    externalId: crypto.randomUUID(),
    ...unsaved(userId, KEPT),
  }));
  const send = useSendReferral();
  const warnFromNow = useWarningBeforeLeaving(send.isSuccess);
  const edited = (content: Content) => {
    keepUnsaved(userId, KEPT, { ...content, externalId });
    warnFromNow();
  };

  const submit = (content: Content) => {
    if (sending.current) return;
    sending.current = true;
    send.mutate(
      { ...content, externalId },
      {
        onSuccess: ({ referralId }) => {
          forgetUnsaved(KEPT);
          void navigate(`/referrals/${referralId}`, { state: { sent: true } });
        },
        onSettled: () => {
          sending.current = false;
        },
      },
    );
  };
  const fieldErrors = hasStatus(send.error, 400, 422) ? send.error.errors : undefined;
  const otherError = send.error && !fieldErrors?.length && !hasStatus(send.error, 401) ? send.error : null;
  const busy = send.isPending || send.isSuccess;
  return (
    <>
      {otherError && (
        <Alert variant="error" heading={intake.notSent} takesFocus>
          <p>{hasStatus(otherError, 403, 409) ? (otherError.detail ?? intake.notSentText) : intake.notSentText}</p>
        </Alert>
      )}
      <CamundaFormView
        ref={form}
        schema={schema}
        context={context}
        initial={initial}
        actor={actor}
        serverErrors={fieldErrors}
        onEdit={edited}
        onSubmit={submit}
      />
      <div className="actions">
        <button type="button" className="button button-primary" disabled={busy} onClick={() => form.current?.submit()}>
          {busy ? intake.sending : intake.send}
        </button>
      </div>
    </>
  );
}

/** Lets the browser ask before a page with something typed is closed; there is no draft on the server here. */
function useWarningBeforeLeaving(done: boolean): () => void {
  const dirty = useRef(false);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current && !done) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [done]);
  return () => {
    dirty.current = true;
  };
}
