import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { useSessionState } from '../session/use-session';

interface PrimaryButtonProps {
  readonly children: ReactNode;
  /** Without it the button sends the page's form. */
  readonly onClick?: () => void;
}

/** The page's one primary action. While something runs it keeps focus and does nothing. */
export function PrimaryButton({ children, onClick }: PrimaryButtonProps) {
  const isBusy = useSessionState((state) => state.busy !== null);
  return (
    <Button
      appearance="primary"
      disabledFocusable={isBusy}
      {...(onClick === undefined ? { type: 'submit' as const } : { type: 'button' as const, onClick })}
    >
      {children}
    </Button>
  );
}
