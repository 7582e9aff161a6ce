import './journey.css';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';

export function Citizen({ citizen }: { citizen: Journey['citizen'] }) {
  const { journey } = useTexts();
  return (
    <p className="citizen">
      <strong>{citizen.name}</strong>
      <span>{journey.age(citizen.age)}</span>
      {citizen.cpr && (
        <span>
          {journey.cpr} {citizen.cpr}
        </span>
      )}
      {citizen.protectedAddress && <strong className="badge badge-warning">{journey.protectedAddress}</strong>}
      {citizen.postExempt && <span className="badge">{journey.postExempt}</span>}
      {citizen.synthetic && <span className="badge">{journey.synthetic}</span>}
    </p>
  );
}
