import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { paneShell } from '../../text/pane-shell';

interface ErrorBoundaryProps {
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Keeps the pane alive when a page cannot be drawn (or its file not be loaded), and offers the way out. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert" style={{ padding: 12 }}>
        <h1>{paneShell.pageFailed}</h1>
        <p>{paneShell.pageFailedRemedy}</p>
        <Button onClick={this.props.onLeave}>{paneShell.toStart}</Button>
      </div>
    );
  }
}
