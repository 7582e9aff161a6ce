/** A term and what there is to say of it; nothing when there is nothing. */
export function Fact({ term, text, quoted = false }: { term: string; text: string | null | undefined; quoted?: boolean }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd lang="da">{quoted ? <q>{text}</q> : text}</dd>
    </div>
  );
}
