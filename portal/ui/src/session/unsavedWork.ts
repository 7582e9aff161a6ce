import type { Content } from '../api/types';

/**
 * Keeps what someone typed that the server does not have yet, for example because the session ended first. It stays in
 * this tab alone, and is gone when the tab closes, the person logs out or another person logs in.
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

/** What this person had typed. */
export function unsaved(userId: string, key: string): Content | undefined {
  const kept = keptAt(PREFIX + key);
  return kept?.userId === userId ? kept.content : undefined;
}

export function forgetUnsaved(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
}

/** Removes what everyone but this person had typed; without a person, what anyone had. */
export function forgetOthers(userId?: string): void {
  keys()
    .filter((key) => keptAt(key)?.userId !== userId)
    .forEach((key) => sessionStorage.removeItem(key));
}

export function hasUnsaved(): boolean {
  return keys().length > 0;
}

function keys(): string[] {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
}

function keptAt(key: string): Kept | undefined {
  const stored = sessionStorage.getItem(key);
  return stored === null ? undefined : (JSON.parse(stored) as Kept);
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
