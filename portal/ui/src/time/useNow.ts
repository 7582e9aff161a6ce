import { useEffect, useState } from 'react';
import { useMe } from '../session/useMe.query';

const MINUTE = 60_000;

/** The current time of the cases, renewed every minute so that due dates on an open page grow old. */
export function useNow(): Date {
  const { data: me, dataUpdatedAt } = useMe();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return caseTime(now, me?.demoNow ?? null, dataUpdatedAt);
}

/** This browser's time, or as far ahead of it as the server was when it told the time of a demo. */
export function caseTime(now: number, demoNow: string | null, toldAt: number): Date {
  return new Date(demoNow === null ? now : now + Date.parse(demoNow) - toldAt);
}
