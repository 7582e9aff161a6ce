import type { FormOption } from '../api/types';

export type Row = Record<string, unknown>;

const OF_ROW = '=this.';

/** What can be chosen: what the form lists, or what the field's row of a list holds (`"valuesExpression": "=this.name"`). */
export function choicesOf(field: { values?: FormOption[]; valuesExpression?: string }, row?: Row): FormOption[] {
  if (field.values !== undefined || !field.valuesExpression?.startsWith(OF_ROW)) return field.values ?? [];
  return (row?.[field.valuesExpression.slice(OF_ROW.length)] as FormOption[] | undefined) ?? [];
}
