declare module 'dkfds' {
  /** Behaviour that is bound to the elements below one. */
  interface Behaviour {
    on: (root: HTMLElement) => void;
    off: (root: HTMLElement) => void;
  }
  export const datePicker: Behaviour;
}
