import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftSaver, type DraftState } from './draftSaver';

describe('a draft', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function saver(save: (content: Record<string, unknown>) => Promise<unknown>) {
    const states: DraftState['kind'][] = [];
    const draft = new DraftSaver({ save, onState: ({ kind }) => states.push(kind), quietMs: 800, retryMs: 5_000 });
    return { draft, states };
  }

  it('is saved once after the last key press', async () => {
    const save = vi.fn(() => Promise.resolve());
    const { draft, states } = saver(save);
    draft.edited({ note: 'a' });
    await vi.advanceTimersByTimeAsync(500);
    draft.edited({ note: 'ab' });
    await vi.advanceTimersByTimeAsync(800);
    expect(save.mock.calls).toEqual([[{ note: 'ab' }]]);
    expect(states).toEqual(['saving', 'saved']);
  });

  it('is saved at once when the page is left', async () => {
    const save = vi.fn(() => Promise.resolve());
    const { draft } = saver(save);
    draft.edited({ note: 'a' });
    await draft.flush();
    expect(save).toHaveBeenCalledOnce();
    expect(draft.unsaved()).toBeUndefined();
  });

  it('is tried again a while after it could not be saved', async () => {
    const save = vi.fn<(content: unknown) => Promise<unknown>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(undefined);
    const { draft, states } = saver(save);
    draft.edited({ note: 'a' });
    await draft.flush();
    expect(draft.unsaved()).toEqual({ note: 'a' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(states).toEqual(['saving', 'failed', 'saving', 'saved']);
  });

  it('is not tried again when the task is no longer mine', async () => {
    const save = vi.fn(() => Promise.reject(new Error('taken')));
    const draft = new DraftSaver({ save, onState: () => undefined, worthRetrying: () => false });
    draft.edited({ note: 'a' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(save).toHaveBeenCalledOnce();
  });

  it('is not saved any more once it has been submitted', async () => {
    const save = vi.fn(() => Promise.resolve());
    const { draft } = saver(save);
    draft.edited({ note: 'a' });
    draft.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(save).not.toHaveBeenCalled();
  });
});
