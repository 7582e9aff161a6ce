import { Component, type ReactNode } from 'react';
import { ProblemPage } from '../ui/ProblemPage';

/** Shows the error page when a page itself breaks; React has no other way to catch that than a class. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <main className="container">
        <ProblemPage error={this.state.error} retry={() => window.location.reload()} />
      </main>
    );
  }
}
