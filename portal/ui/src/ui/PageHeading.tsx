import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../language/language';

let firstPage = true;

/** The page's one h1; names the browser tab and, after a change of page, takes the focus as a page load would. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const { app } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${app}`;
  }, [title, app]);
  useEffect(() => {
    if (!firstPage && document.activeElement === document.body) heading.current?.focus();
    firstPage = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="page-heading">
      {title}
      {children}
    </h1>
  );
}
