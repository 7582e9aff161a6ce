import type { Content, FormComponent, FormContext, FormSchema } from '../api/types';

const LIST = 'dynamiclist';

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
  return { ...(isList(component) ? list(component) : component), ...options, ...children };
}

// Nothing is folded away, and what is known already decides how many rows a fixed list has.
function list(component: FormComponent): FormComponent {
  const fixed = hasFixedRows(component) ? { defaultRepetitions: 0 } : {};
  return { allowAddRemove: true, ...component, ...fixed, isRepeating: true, disableCollapse: true };
}

export function isList({ type }: FormComponent): boolean {
  return type === LIST;
}

/** A list whose rows are those that are known already. */
function hasFixedRows(component: FormComponent): boolean {
  return isList(component) && component.allowAddRemove === false;
}

/** The name of a field or list in the form's content. */
export function nameOf(component: FormComponent): string | undefined {
  return isList(component) ? (component.path as string | undefined) : component.key;
}

/** The fields and lists of a form that hold a value, in the order they are shown; the rows of lists are not entered. */
export function fieldsOf(components: FormComponent[] = []): FormComponent[] {
  return components.flatMap((component) => [
    ...(nameOf(component) === undefined ? [] : [component]),
    ...(isList(component) ? [] : fieldsOf(component.components)),
  ]);
}

/** What a field is called; a date has its label under another name. */
export function labelOf({ label, dateLabel, timeLabel }: FormComponent): string | undefined {
  return label ?? (dateLabel as string | undefined) ?? (timeLabel as string | undefined);
}

/** Content without the fields that were left empty, also in the rows of lists. */
export function filled(content: Content): Content {
  return Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => value !== null && value !== '')
      .map(([key, value]) => [key, isRows(value) ? value.map(filled) : value]),
  );
}

/** The values of the form's own fields, without anything else the form was given. */
export function contentOf(schema: FormSchema, data: Content): Content {
  return valuesOf(schema.components ?? [], data);
}

function valuesOf(components: FormComponent[], data: Content): Content {
  const values = fieldsOf(components).flatMap((field) => {
    const name = nameOf(field) ?? '';
    const value = data[name];
    if (value === undefined) return [];
    return [[name, isList(field) ? rowsOf(value).map((row) => valuesOf(field.components ?? [], row)) : value] as const];
  });
  return Object.fromEntries(values);
}

/** What a form holds at first: what was written so far, and around it what is known already. */
export function initialOf(schema: FormSchema, known: Content, written: Content): Content {
  return beforehand(schema.components ?? [], known, written);
}

function beforehand(components: FormComponent[], known: Content, written: Content): Content {
  const held = { ...known, ...written };
  fieldsOf(components).forEach((field) => {
    const name = nameOf(field) ?? '';
    if (hasFixedRows(field)) {
      const rows = rowsOf(written[name]);
      held[name] = rowsOf(known[name]).map((row, index) => beforehand(field.components ?? [], row, rows[index] ?? {}));
    } else if (isReadOnly(field) && known[name] !== undefined) {
      held[name] = known[name];
    }
  });
  return held;
}

function isReadOnly({ readonly, disabled }: FormComponent): boolean {
  return readonly === true || disabled === true;
}

function rowsOf(value: unknown): Content[] {
  // A row in which nothing was answered can be a hole.
  return Array.isArray(value) ? Array.from(value, (row: unknown) => (isContent(row) ? row : {})) : [];
}

function isRows(value: unknown): value is Content[] {
  return Array.isArray(value) && value.length > 0 && value.every(isContent);
}

function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
