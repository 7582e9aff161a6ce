import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { TASKS } from './useTasks.query';

const QUIET_MS = 150;
const RECONNECT_MS = 5_000;
const LOST_MS = 10_000;

/** Renews the task list when the portal tells that tasks changed. False while the portal cannot tell. */
export function useTaskStream(): boolean {
  const client = useQueryClient();
  const [live, setLive] = useState(true);
  useEffect(() => {
    let source: EventSource | undefined;
    let renewal: ReturnType<typeof setTimeout> | undefined;
    let reconnection: ReturnType<typeof setTimeout> | undefined;
    let loss: ReturnType<typeof setTimeout> | undefined;

    // Several tasks often change at once; one renewal is enough for them. A renewal would break off a page that is
    // being loaded, so it waits for that.
    const renew = () => {
      clearTimeout(renewal);
      renewal = setTimeout(() => {
        if (client.isFetching({ queryKey: TASKS }) > 0) renew();
        else void client.invalidateQueries({ queryKey: TASKS });
      }, QUIET_MS);
    };
    const connect = () => {
      source = new EventSource('/api/tasks/stream');
      source.addEventListener('tasks', renew);
      source.onopen = () => {
        clearTimeout(loss);
        loss = undefined;
        setLive(true);
        renew();
      };
      source.onerror = () => {
        // The portal ends the stream now and then, and the browser is back at once; that is no loss.
        loss ??= setTimeout(() => setLive(false), LOST_MS);
        // The browser reconnects by itself unless the answer was an error.
        if (source?.readyState === EventSource.CLOSED) reconnection = setTimeout(connect, RECONNECT_MS);
      };
    };
    connect();
    return () => {
      clearTimeout(renewal);
      clearTimeout(reconnection);
      clearTimeout(loss);
      source?.close();
    };
  }, [client]);
  return live;
}
