import { Form, type FormFields } from '@bpmn-io/form-js-viewer';
import type { FieldError } from '../api/problem';
import type { Content, FormComponent, FormSchema } from '../api/types';
import { inDanish } from './danishMessages';
import { FIELDS } from './fields';
import { errorsOf, libraryErrorsOf, type LibraryErrors } from './fieldErrors';
import { Rows } from './rows';
import { contentOf, filled } from './schema';
import { unreadable } from './unreadable';

interface Validator {
  validateFieldInstance: (instance: { id: string }, value: unknown) => string[];
}

interface Registry {
  get: (id: string) => FormComponent;
}

/** The only place that knows the form library: one form on the screen, in Danish and with our fields. */
export class CamundaForm {
  private readonly form: Form;
  private readonly container: HTMLElement;
  private readonly schema: FormSchema;

  constructor(container: HTMLElement, schema: FormSchema) {
    this.container = container;
    this.schema = schema;
    this.form = new Form({ container, additionalModules: [{ repeatRenderManager: ['type', Rows] }] });
    const fields = this.form.get<FormFields>('formFields');
    Object.entries(FIELDS).forEach(([type, field]) => fields.register(type, field));
    const validator = this.form.get<Validator>('validator');
    const validate = validator.validateFieldInstance.bind(validator);
    const known = this.form.get<Registry>('formFieldRegistry');
    validator.validateFieldInstance = (instance, value) => {
      const fault = unreadable(known.get(instance.id), value);
      return fault === undefined ? validate(instance, value).map(inDanish) : [fault];
    };
  }

  /** Shows the form with these values; its conditions see who fills it in. */
  async open(content: Content, actor: string): Promise<void> {
    await this.form.importSchema(this.schema, { ...content, actor });
    // The library's mark stays as its licence has it; a screen reader is told that it is English.
    this.container.querySelector('.fjs-powered-by')?.setAttribute('lang', 'en');
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
