import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { hasStatus } from '../api/problem';
import type { Content } from '../api/types';
import { useSession } from '../session/session';
import { keepUnsaved } from '../session/unsavedWork';
import { DraftSaver, type DraftState } from './draftSaver';
import { taskKey } from './useTask.query';

/** Saves what is typed as a draft, also when the page is left; keeps it in the tab when the session has ended. */
export function useDraft(key: string) {
  const { userId } = useSession();
  const [state, setState] = useState<DraftState>({ kind: 'none' });
  const saver = useRef<DraftSaver>(null);
  const client = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (content: Content) => api.saveDraft(key, content),
    onError: (error) => {
      // Someone else has the task now, or it has ended: show how it stands.
      if (hasStatus(error, 403, 404, 409)) void client.invalidateQueries({ queryKey: taskKey(key) });
    },
  });

  useEffect(() => {
    const current = new DraftSaver({
      save: (content) =>
        mutateAsync(content).catch((error: unknown) => {
          if (hasStatus(error, 401)) keepUnsaved(userId, key, content);
          throw error;
        }),
      onState: setState,
      worthRetrying: (error) => !hasStatus(error, 401, 403, 404, 409),
    });
    saver.current = current;
    const flush = () => void current.flush();
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', flushWhenHidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('pagehide', flush);
      void current.flush().then(() => current.stop());
    };
  }, [key, userId, mutateAsync]);

  const edited = useCallback((content: Content) => saver.current?.edited(content), []);
  const flush = useCallback(() => saver.current?.flush() ?? Promise.resolve(), []);
  const stop = useCallback(() => saver.current?.stop(), []);
  return { state, edited, flush, stop };
}
