import type { Content } from '../api/types';
import { TellButton } from './TellButton';
import type { TellField } from './fields';

interface TellInWordsProps {
  journeyId: string;
  kind: string;
  label: string;
  /** What is asked about it. */
  ask: string;
  sent: string;
  /** What is said when nothing is written; absent: nothing has to be. */
  required?: string;
  /** What else is asked, before the words. */
  first?: TellField[];
  explanation?: string;
  /** What is sent besides. */
  content?: Content;
}

/** What is told in one's own words. */
export function TellInWords({ ask, required, first = [], ...button }: TellInWordsProps) {
  const words: TellField = { name: 'text', label: ask, type: 'long', ...(required !== undefined && { required }) };
  return <TellButton {...button} fields={[...first, words]} />;
}
