import { Link } from 'react-router';
import { Icon } from './Icon';

/** The way back, above the heading. */
export function BackLink({ to, text }: { to: string; text: string }) {
  return (
    <p className="back">
      <Link to={to}>
        <Icon name="arrow-back" />
        {text}
      </Link>
    </p>
  );
}
