import { Form, type FormFields } from '@bpmn-io/form-js-viewer';
import type { FieldError } from '../api/problem';
import type { Content, FormSchema } from '../api/types';
import { inDanish } from './danishMessages';
import { FIELDS } from './fields';
import { errorsOf, libraryErrorsOf, type LibraryErrors } from './fieldErrors';
import { Rows } from './rows';
import { contentOf, filled } from './schema';

interface Validator {
  validateFieldInstance: (instance: unknown, value: unknown) => string[];
}

/** The only place that knows the form library: one form on the screen, in Danish and with our fields. */
export class CamundaForm {
  private readonly form: Form;
  private readonly schema: FormSchema;

  constructor(container: HTMLElement, schema: FormSchema) {
    this.schema = schema;
    this.form = new Form({ container, additionalModules: [{ repeatRenderManager: ['type', Rows] }] });
    const fields = this.form.get<FormFields>('formFields');
    Object.entries(FIELDS).forEach(([type, field]) => fields.register(type, field));
    const validator = this.form.get<Validator>('validator');
    const validate = validator.validateFieldInstance.bind(validator);
    validator.validateFieldInstance = (instance, value) => validate(instance, value).map(inDanish);
  }

  /** Shows the form with these values; its conditions see who fills it in. */
  async open(content: Content, actor: string): Promise<void> {
    await this.form.importSchema(this.schema, { ...content, actor });
  }

  /** Calls with the form's values after every change a user makes. */
  onEdit(listener: (content: Content) => void): void {
    this.form.on('field.updated', () => queueMicrotask(() => listener(this.content())));
  }

  onSubmit(listener: (content: Content, errors: FieldError[]) => void): void {
    this.form.on('submit', ({ data, errors }: { data: Content; errors: LibraryErrors }) =>
      listener(filled(contentOf(this.schema, data)), errorsOf(this.schema.components, errors)),
    );
  }

  submit(): void {
    this.form.submit();
  }

  lock(locked: boolean): void {
    this.form.setProperty('readOnly', locked);
  }

  /** Shows errors that the server found, each at its field. */
  showErrors(errors: FieldError[]): void {
    this.form._setState({ errors: libraryErrorsOf(this.schema.components, errors) });
  }

  destroy(): void {
    this.form.destroy();
  }

  private content(): Content {
    return contentOf(this.schema, this.form._getState().data);
  }
}
