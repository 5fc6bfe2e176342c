import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { useSessionState } from '../session/use-session';

interface PrimaryButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  /** Id of the form it sends; then it needs no `onClick`. */
  readonly form?: string;
}

/** The page's one primary action. While something runs it keeps focus and does nothing. */
export function PrimaryButton({ children, onClick, form }: PrimaryButtonProps) {
  const isBusy = useSessionState((state) => state.busy !== null);
  return (
    <Button
      appearance="primary"
      disabledFocusable={isBusy}
      {...(form === undefined ? { type: 'button' as const } : { type: 'submit' as const, form })}
      {...(onClick === undefined ? {} : { onClick })}
    >
      {children}
    </Button>
  );
}
