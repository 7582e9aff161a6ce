import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The current time, renewed every minute so that due dates on an open page grow old. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
