import { useTexts } from '../language/language';
import type { DraftState } from './draftSaver';

export function DraftStatus({ state }: { state: DraftState }) {
  const { task } = useTexts();
  const text = {
    none: task.draftNone,
    saving: task.draftSaving,
    failed: task.draftFailed,
    saved: state.kind === 'saved' ? task.draftSaved(state.at) : '',
  }[state.kind];
  return (
    <p className="draft-status" role="status">
      {text}
    </p>
  );
}
