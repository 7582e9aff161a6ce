import { datePicker } from 'dkfds';
import { danishDay, dayOf } from './dates';

interface Day {
  id: string;
  value: string;
  write: (day: string | null) => void;
}

interface State {
  readOnly: boolean;
  attributes: Record<string, string | undefined>;
}

/**
 * A day in the design system's date picker: written as Danes write it whatever language the browser speaks, or chosen in
 * the calendar with mouse or keyboard. It makes its own elements, so nothing else may render into its host.
 */
export class DatePicker {
  private readonly host: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly button: HTMLButtonElement;

  constructor(host: HTMLElement, { id, value, write }: Day) {
    this.host = host;
    const inner = document.createElement('input');
    inner.id = id;
    inner.className = 'form-input';
    inner.autocomplete = 'off';
    const box = document.createElement('div');
    box.className = 'date-picker';
    box.dataset.dateformat = 'DD-MM-YYYY';
    box.append(inner);
    host.replaceChildren(box);
    datePicker.on(host);
    const input = host.querySelector<HTMLInputElement>('.date-picker__external-input');
    const button = host.querySelector<HTMLButtonElement>('.date-picker__button');
    if (input === null || button === null) throw new Error('The design system made no date picker');
    this.input = input;
    this.button = button;
    this.input.value = danishDay(value);
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
    const changed = () => write(dayOf(this.input.value));
    // Typed by a person, and written by the calendar.
    this.input.addEventListener('input', changed);
    this.input.addEventListener('change', changed);
  }

  update({ readOnly, attributes }: State): void {
    this.input.readOnly = readOnly;
    this.button.disabled = readOnly;
    Object.entries(attributes).forEach(([name, value]) => {
      if (value === undefined) this.input.removeAttribute(name);
      else this.input.setAttribute(name, value);
    });
  }

  /** Shows a value that came from elsewhere. */
  show(value: string): void {
    if ((dayOf(this.input.value) ?? '') !== value) this.input.value = danishDay(value);
  }

  destroy(): void {
    datePicker.off(this.host);
    this.host.replaceChildren();
  }
}
