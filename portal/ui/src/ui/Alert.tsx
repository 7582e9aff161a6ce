import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../language/language';
import { Icon } from './Icon';

interface AlertProps {
  variant: 'success' | 'info' | 'warning' | 'error';
  heading: string;
  /** Moves the focus here when the alert comes up; for the answer to something the user just did. */
  takesFocus?: boolean;
  children?: ReactNode;
}

export function Alert({ variant, heading, takesFocus = false, children }: AlertProps) {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus, heading]);
  return (
    <div ref={box} className={`alert alert-${variant}`} role={variant === 'error' ? 'alert' : 'status'} tabIndex={-1}>
      <Icon name={variant} className="alert-icon" />
      <div className="alert-body">
        <h2 className="alert-heading">
          <span className="sr-only">{texts.alert[variant]}: </span>
          {heading}
        </h2>
        {children !== undefined && <div className="alert-text">{children}</div>}
      </div>
    </div>
  );
}
