// @vitest-environment jsdom
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldError } from '../api/problem';
import type { Content, FormSchema } from '../api/types';
import { CamundaFormView, type FormHandle } from './CamundaFormView';
import { contextOf, everyForm, mistakesAt, placesOf, variantsOf, type Place } from './everyForm';

// The form library looks again with the next frame; without a window by then it would fail.
afterAll(() => new Promise((done) => requestAnimationFrame(done)));

vi.setConfig({ testTimeout: 60_000 });

const CONTROLS = 'input, select, textarea';

let root: Root;
let box: HTMLElement;
const handle: { current: FormHandle | null } = { current: null };
const sent = vi.fn();

// The browser's, which jsdom lacks; the names of fields need none.
vi.stubGlobal('CSS', { escape: String });

beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
  sent.mockReset();
});

afterEach(() => {
  root.unmount();
  box.remove();
});

describe.each(everyForm())('%s', (_, schema) => {
  const places = placesOf(schema);

  it('tells what is wrong beside the field, and keeps what was typed', async () => {
    const met = new Set<string>();
    for (const { actor, content } of variantsOf(schema)) {
      if (met.size === places.length) break;
      await show(schema, content, actor);
      for (const place of places.filter(({ path, selector }) => !met.has(path) && box.querySelector(selector))) {
        met.add(place.path);
        await makeMistakes(place);
        await hearFromServer(schema, content, actor, place);
      }
      root.render(null);
      await soon(() => expect(box.childElementCount).toBe(0));
    }
    expect([...met].sort(), 'every field is shown to somebody').toEqual(places.map(({ path }) => path).sort());
  });

  it('asks for all that must be answered', async () => {
    await show(schema, {}, 'staff');
    const required = places.filter(({ field, selector }) => isRequired(field.validate) && box.querySelector(selector));
    handle.current?.submit();
    for (const { selector } of required) await expectMessage(selector, 'Feltet skal udfyldes.');
  });
});

function isRequired(validate: unknown): boolean {
  return (validate as { required?: boolean } | undefined)?.required === true;
}

async function show(schema: FormSchema, initial: Content, actor: string, serverErrors?: FieldError[]): Promise<void> {
  const context = contexts.get(schema) ?? contextOf(schema);
  contexts.set(schema, context);
  root.render(
      <CamundaFormView
        ref={handle}
        schema={schema}
        context={context}
        initial={initial}
        actor={actor}
        serverErrors={serverErrors}
        onEdit={() => undefined}
        onSubmit={sent}
      />,
  );
  await soon(() => expect(box.querySelector('.fjs-form')).not.toBeNull());
}

const contexts = new Map<FormSchema, ReturnType<typeof contextOf>>();

async function makeMistakes({ field, selector }: Place): Promise<void> {
  for (const { typed, message } of mistakesAt(field)) {
    const before = controlAt(selector).value;
    await write(selector, typed);
    const all = values();
    handle.current?.submit();
    await expectMessage(selector, message);
    expect(sent).not.toHaveBeenCalled();
    expect(values(), 'nothing that was typed is lost').toEqual(all);
    await write(selector, before);
  }
}

async function hearFromServer(schema: FormSchema, content: Content, actor: string, { path, selector }: Place): Promise<void> {
  handle.current?.submit();
  await soon(() => expect(sent, selector).toHaveBeenCalled());
  sent.mockReset();
  const all = values();
  await show(schema, content, actor, [{ field: path, message: 'Det passer ikke.' }]);
  await expectMessage(selector, 'Det passer ikke.');
  expect(values(), 'nothing that was typed is lost').toEqual(all);
  box.querySelector<HTMLElement>('[role=alert] button')?.click();
  expect(document.activeElement, 'the summary leads to the field').toBe(controlAt(selector));
}

/** The message stands in the field's group, its control says so to a screen reader, and the summary leads to it. */
async function expectMessage(selector: string, message: string): Promise<void> {
  await soon(() => {
    const group = box.querySelector(selector);
    const told = group?.querySelector('.form-error-message');
    expect(told?.textContent ?? '', selector).toContain(message);
    const described = group?.matches('fieldset') ? group : group?.querySelector(`[aria-describedby]:is(${CONTROLS})`);
    expect(described?.getAttribute('aria-describedby')?.split(' ')).toContain(told?.id);
    expect(box.querySelector('[role=alert]')?.textContent ?? '', selector).toContain(message);
  });
}

/** Types, and goes on to something else; the screen catches up meanwhile. */
async function write(selector: string, text: string): Promise<void> {
  const control = controlAt(selector);
  control.value = text;
  control.dispatchEvent(new Event(control.matches('select') ? 'change' : 'input', { bubbles: true }));
  control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  control.dispatchEvent(new FocusEvent('blur'));
  await new Promise((resolve) => setTimeout(resolve));
}

function controlAt(selector: string): HTMLInputElement {
  const control = box.querySelector<HTMLInputElement>(`${selector} :is(${CONTROLS}):not([aria-hidden=true])`);
  if (control === null) throw new Error(`There is nothing to write in at ${selector}`);
  return control;
}

/** All that the form holds, as it is seen. */
function values(): (string | boolean)[] {
  return [...box.querySelectorAll<HTMLInputElement>(CONTROLS)].map((control) =>
    ['radio', 'checkbox'].includes(control.type) ? control.checked : control.value,
  );
}

async function soon(check: () => void): Promise<void> {
  await vi.waitFor(check, { interval: 2, timeout: 3000 });
}
