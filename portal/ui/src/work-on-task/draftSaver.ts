import type { Content } from '../api/types';

export type DraftState = { kind: 'none' } | { kind: 'saving' } | { kind: 'saved'; at: Date } | { kind: 'failed' };

interface DraftSaverOptions {
  save: (content: Content) => Promise<unknown>;
  onState: (state: DraftState) => void;
  /** Whether a save that failed like this may succeed later. */
  worthRetrying?: (error: unknown) => boolean;
  /** Milliseconds of quiet before what was typed is saved. */
  quietMs?: number;
  /** Milliseconds before a failed save is tried again. */
  retryMs?: number;
}

/** Saves a draft a little while after the last key press; one save at a time, so an older text never wins. */
export class DraftSaver {
  private readonly options: Required<DraftSaverOptions>;
  private waiting: Content | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(options: DraftSaverOptions) {
    this.options = { worthRetrying: () => true, quietMs: 800, retryMs: 5_000, ...options };
  }

  edited(content: Content): void {
    this.waiting = content;
    this.schedule(this.options.quietMs);
  }

  /** Saves at once what is not saved yet. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.saveWaiting());
    return this.running;
  }

  /** What was typed and is not safe on the server yet. */
  unsaved(): Content | undefined {
    return this.waiting;
  }

  /** Forgets what is not saved; for when the draft has become a submission. */
  stop(): void {
    this.stopped = true;
    this.waiting = undefined;
    clearTimeout(this.timer);
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async saveWaiting(): Promise<void> {
    const content = this.waiting;
    if (content === undefined) return;
    this.options.onState({ kind: 'saving' });
    try {
      await this.options.save(content);
    } catch (error) {
      this.options.onState({ kind: 'failed' });
      if (this.options.worthRetrying(error)) this.schedule(this.options.retryMs);
      return;
    }
    if (this.waiting === content) this.waiting = undefined;
    this.options.onState({ kind: 'saved', at: new Date() });
  }
}
