/** @jsxImportSource preact */
import { buildExpressionContext, LocalExpressionContext, RepeatRenderManager } from '@bpmn-io/form-js-viewer';
import type { ComponentType } from 'preact';
import { useContext } from 'preact/hooks';

interface ListField {
  id: string;
  label?: string;
  path: string;
  allowAddRemove?: boolean;
  components?: unknown[];
  properties?: { maxRows?: string };
}

interface RowsProps {
  field: ListField;
  indexes?: Record<string, number>;
  RowsRenderer: ComponentType<Record<string, unknown>>;
  readonly: boolean;
  disabled: boolean;
  onChange: (update: { field: ListField; value: unknown[]; indexes?: Record<string, number> | undefined }) => void;
}

interface Library {
  _form: { _getState: () => { data: Record<string, unknown> }; _getInitializedFieldData: (...all: unknown[]) => unknown };
}

interface Around {
  data: unknown;
  this: unknown;
  i: number[];
}

const MOST_ROWS = 50;

/**
 * The rows of a list, and adding and removing them. The library's own speaks English, and its button to remove a row says
 * only with an icon what it does.
 */
export class Rows extends RepeatRenderManager {
  constructor(form: unknown, fields: unknown, registry: unknown, paths: unknown, bus: unknown) {
    super(form, fields, registry, paths, bus);
    const library = this as unknown as Library & Record<'Repeater' | 'RepeatFooter', unknown>;
    library.Repeater = (props: RowsProps) => <RowList library={library} {...props} />;
    library.RepeatFooter = (props: RowsProps) => <AddRow library={library} {...props} />;
  }
}

Rows.$inject = ['form', 'formFields', 'formFieldRegistry', 'pathRegistry', 'eventBus'];

function RowList({ library, ...props }: RowsProps & { library: Library }) {
  const { field, indexes, RowsRenderer, onChange } = props;
  const around = useContext(LocalExpressionContext) as Around;
  const rows = rowsOf(library, field);
  const remove = (index: number) => onChange({ field, value: rows.filter((_, other) => other !== index), indexes });
  return (
    <div data-list={field.path}>
      {rows.map((row, index) => {
        const context = {
          data: around.data,
          this: row,
          parent: buildExpressionContext({ ...around, data: around.this }) as unknown,
          i: [...around.i, index + 1],
        };
        return (
          <fieldset key={index} class="form-row" data-row={index}>
            <legend class="sr-only">{`${field.label ?? ''} ${index + 1}`.trim()}</legend>
            <LocalExpressionContext.Provider value={context}>
              <RowsRenderer {...props} indexes={{ ...indexes, [field.id]: index }} />
            </LocalExpressionContext.Provider>
            {canChange(props) && (
              <button type="button" class="button button-tertiary" onClick={() => remove(index)}>
                Fjern<span class="sr-only">{` ${field.label ?? 'række'} ${index + 1}`}</span>
              </button>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}

function AddRow({ library, ...props }: RowsProps & { library: Library }) {
  const { field, indexes, onChange } = props;
  const rows = rowsOf(library, field);
  if (!canChange(props) || rows.length >= Number(field.properties?.maxRows ?? MOST_ROWS)) return null;
  const add = () => {
    const row = library._form._getInitializedFieldData(library._form._getState().data, {
      container: field,
      indexes: { ...indexes, [field.id]: rows.length },
    });
    onChange({ field, value: [...rows, row], indexes });
  };
  return (
    <button type="button" class="button button-secondary" onClick={add}>
      Tilføj<span class="sr-only">{` ${field.label ?? 'række'}`}</span>
    </button>
  );
}

function canChange({ field, readonly, disabled }: RowsProps): boolean {
  return field.allowAddRemove === true && !readonly && !disabled;
}

function rowsOf(library: Library, field: ListField): unknown[] {
  const rows = library._form._getState().data[field.path];
  return Array.isArray(rows) ? rows : [];
}
