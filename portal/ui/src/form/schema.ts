import type { Content, FormComponent, FormContext, FormSchema } from '../api/types';

/** A form as it is shown: options that it names by `valuesKey` filled in, its own buttons left out. */
export function prepared(schema: FormSchema, context: FormContext): FormSchema {
  return { ...schema, components: preparedAll(schema.components ?? [], context) };
}

function preparedAll(components: FormComponent[], context: FormContext): FormComponent[] {
  return components.filter(({ type }) => type !== 'button').map((component) => preparedOne(component, context));
}

function preparedOne({ valuesKey, ...component }: FormComponent, context: FormContext): FormComponent {
  const options = valuesKey === undefined ? {} : { values: context[valuesKey] ?? [] };
  const children = component.components === undefined ? {} : { components: preparedAll(component.components, context) };
  return { ...component, ...options, ...children };
}

/** The fields of a form that hold a value, in the order they are shown. */
export function fieldsOf(components: FormComponent[] = []): FormComponent[] {
  return components.flatMap((component) => [
    ...(component.key === undefined ? [] : [component]),
    ...fieldsOf(component.components),
  ]);
}

/** Content without the fields that were left empty. */
export function filled(content: Content): Content {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null && value !== ''));
}

/** The values of the form's own fields, without anything else the form was given. */
export function contentOf(schema: FormSchema, data: Content): Content {
  const keys = fieldsOf(schema.components).map(({ key }) => key ?? '');
  return Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}
