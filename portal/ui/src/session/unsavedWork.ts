import type { Content } from '../api/types';

/**
 * Keeps what someone typed when the session ended before it could be saved, until the same person logs in again. It
 * stays in this tab alone and is gone when the tab closes or another person logs in.
 */
const PREFIX = 'samspil.unsaved.';
const RETURN = 'samspil.return';

interface Kept {
  userId: string;
  content: Content;
}

export function keepUnsaved(userId: string, key: string, content: Content): void {
  sessionStorage.setItem(PREFIX + key, JSON.stringify({ userId, content } satisfies Kept));
}

/** What this person had typed, removed from the store. */
export function takeUnsaved(userId: string, key: string): Content | undefined {
  const stored = sessionStorage.getItem(PREFIX + key);
  if (stored === null) return undefined;
  sessionStorage.removeItem(PREFIX + key);
  const kept = JSON.parse(stored) as Kept;
  return kept.userId === userId ? kept.content : undefined;
}

export function hasUnsaved(): boolean {
  return Object.keys(sessionStorage).some((key) => key.startsWith(PREFIX));
}

/** Where the log-in should lead back to. */
export function keepReturnPath(path: string): void {
  sessionStorage.setItem(RETURN, path);
}

export function takeReturnPath(): string | undefined {
  const path = sessionStorage.getItem(RETURN);
  sessionStorage.removeItem(RETURN);
  return path ?? undefined;
}
