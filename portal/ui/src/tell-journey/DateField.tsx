import { useEffect, useRef } from 'react';
import { DatePicker } from '../form/datePicker';

interface DateFieldProps {
  id: string;
  value: string;
  attributes: Record<string, string | undefined>;
  write: (day: string) => void;
}

/** A day in the same date picker as in the forms. */
export function DateField({ id, value, attributes, write }: DateFieldProps) {
  const host = useRef<HTMLDivElement>(null);
  const picker = useRef<DatePicker>(null);
  const first = useRef(value);
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(() => {
    if (host.current === null) return undefined;
    const made = new DatePicker(host.current, { id, value: first.current, write: (day) => latest.current(day ?? '') });
    picker.current = made;
    return () => made.destroy();
  }, [id]);
  useEffect(() => {
    picker.current?.show(value);
    picker.current?.update({ readOnly: false, attributes });
  });
  return <div ref={host} lang="da" />;
}
