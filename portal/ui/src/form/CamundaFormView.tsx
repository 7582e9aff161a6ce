import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css';
import './form.css';
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import type { FieldError } from '../api/problem';
import type { Content, FormContext, FormSchema } from '../api/types';
import { CamundaForm } from './camundaForm';
import { ErrorSummary } from './ErrorSummary';
import { rowFieldOf } from './fieldErrors';
import { prepared } from './schema';

export interface FormHandle {
  /** Validates the form and, when it is right, hands its values to `onSubmit`. */
  submit: () => void;
}

interface CamundaFormViewProps {
  schema: FormSchema;
  context: FormContext;
  /** What the fields hold at first; later changes of it are not shown. */
  initial: Content;
  /** Who fills it in; the form's conditions see it. */
  actor?: string;
  readOnly?: boolean;
  /** Errors the server found in what was submitted. */
  serverErrors?: FieldError[] | undefined;
  onEdit: (content: Content) => void;
  onSubmit: (content: Content) => void;
  ref?: Ref<FormHandle>;
}

const NONE: FieldError[] = [];

/** A Camunda form. Its texts are Danish whatever the language of the user interface, as the models are. */
export function CamundaFormView(props: CamundaFormViewProps) {
  const { schema, context, initial, actor = 'staff', readOnly = false, serverErrors, onEdit, onSubmit, ref } = props;
  const shown = useMemo(() => prepared(schema, context), [schema, context]);
  const container = useRef<HTMLDivElement>(null);
  const form = useRef<CamundaForm>(null);
  const [ownErrors, setOwnErrors] = useState<FieldError[]>(NONE);
  const errors = ownErrors.length > 0 ? ownErrors : (serverErrors ?? NONE);
  const latest = useRef({ initial, readOnly, onEdit, onSubmit });
  useEffect(() => {
    latest.current = { initial, readOnly, onEdit, onSubmit };
  });

  useEffect(() => {
    if (container.current === null) return undefined;
    const opened = new CamundaForm(container.current, shown);
    form.current = opened;
    opened.lock(latest.current.readOnly);
    opened.onEdit((content) => {
      latest.current.initial = content;
      latest.current.onEdit(content);
    });
    opened.onSubmit((content, found) => {
      setOwnErrors(found);
      if (found.length === 0) latest.current.onSubmit(content);
    });
    void opened.open(latest.current.initial, actor);
    return () => opened.destroy();
  }, [shown, actor]);

  useEffect(() => form.current?.lock(readOnly), [readOnly]);

  useEffect(() => {
    if (serverErrors !== undefined) form.current?.showErrors(serverErrors);
  }, [serverErrors]);

  useImperativeHandle(ref, () => ({ submit: () => form.current?.submit() }), []);

  const focusField = (field: string) => {
    const controls = ':is(input:not([aria-hidden]), select, textarea)';
    const inRow = rowFieldOf(field);
    const row = inRow ? `[data-list="${CSS.escape(inRow.list)}"] [data-row="${inRow.row}"] ` : '';
    const place = `${row}[data-field="${CSS.escape(inRow?.key ?? field)}"] ${controls}`;
    const list = `[data-list="${CSS.escape(field)}"] :is(${controls}, button)`;
    container.current?.querySelector<HTMLElement>(`${place}, ${list}`)?.focus();
  };
  return (
    <div lang="da" className="camunda-form">
      <ErrorSummary errors={errors} components={shown.components} focusField={focusField} />
      <div ref={container} />
    </div>
  );
}
