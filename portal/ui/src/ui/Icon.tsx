import sprite from 'dkfds/dist/img/all-svg-icons.svg?url';

export type IconName = 'success' | 'info' | 'warning' | 'error' | 'lock' | 'arrow-back' | 'chevron-right' | 'check';

/** A decorative icon of the design system; its meaning stands in the text beside it. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon-svg ${className}`} focusable="false" aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
