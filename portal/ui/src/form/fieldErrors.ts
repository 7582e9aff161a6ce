import type { FieldError } from '../api/problem';
import type { FormComponent } from '../api/types';
import { fieldsOf, isList, labelOf, nameOf } from './schema';

/** The form library's errors: messages by a field's id, for a field of a list by id and row. */
export type LibraryErrors = Record<string, unknown>;

const IN_LIST = /^([^[\].]+)\[(\d+)\]\.([^[\].]+)$/;

/** A field in the row of a list, as an error names it: `lines[1].goal`. */
export interface RowField {
  list: string;
  row: number;
  key: string;
}

export function rowFieldOf(field: string): RowField | undefined {
  const [, list, row, key] = IN_LIST.exec(field) ?? [];
  return list === undefined || key === undefined ? undefined : { list, row: Number(row), key };
}

/** The library's errors as a list, each with the path of its field. */
export function errorsOf(components: FormComponent[] = [], errors: LibraryErrors): FieldError[] {
  return fieldsOf(components).flatMap((field) => {
    const name = nameOf(field) ?? '';
    return isList(field) ? ofRows(field, name, errors) : told(name, errors[field.id ?? '']);
  });
}

function ofRows(list: FormComponent, name: string, errors: LibraryErrors): FieldError[] {
  const faults = fieldsOf(list.components).flatMap(({ id = '', key = '' }) =>
    Object.entries((errors[id] ?? {}) as Record<string, unknown>).flatMap(([row, messages]) =>
      told(`${name}[${row}].${key}`, messages).map((fault) => ({ row: Number(row), fault })),
    ),
  );
  return faults.sort((one, other) => one.row - other.row).map(({ fault }) => fault);
}

function told(field: string, messages: unknown): FieldError[] {
  if (!Array.isArray(messages)) return [];
  return messages.filter((message) => typeof message === 'string').map((message) => ({ field, message }));
}

/** Errors that the server found, as the library keeps them, each at its field. */
export function libraryErrorsOf(components: FormComponent[] = [], errors: FieldError[]): LibraryErrors {
  const found: Record<string, string[] | Record<number, string[]>> = {};
  const fields = fieldsOf(components);
  errors.forEach(({ field, message }) => {
    const inRow = rowFieldOf(field);
    const list = fields.find((one) => nameOf(one) === (inRow?.list ?? field));
    const id = (inRow ? fieldsOf(list?.components).find(({ key }) => key === inRow.key) : list)?.id;
    if (id === undefined) return;
    found[id] = inRow ? { ...(found[id] as Record<number, string[]>), [inRow.row]: [message] } : [message];
  });
  return found;
}

/** What a person calls the field of an error. */
export function nameOfField(components: FormComponent[] = [], field: string, row: (number: number) => string): string {
  const fields = fieldsOf(components);
  const inRow = rowFieldOf(field);
  const outer = fields.find((one) => nameOf(one) === (inRow?.list ?? field));
  const own = outer && labelOf(outer);
  if (!inRow) return own ?? field;
  const inner = fieldsOf(outer?.components).find(({ key }) => key === inRow.key);
  return [own, row(inRow.row + 1), inner && labelOf(inner)].filter((part) => part !== undefined).join(', ');
}
