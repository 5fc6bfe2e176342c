import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { pageTexts } from '../texts';

export interface Message {
  readonly title?: string;
  readonly lines: readonly string[];
  readonly isProblem: boolean;
}

/** What the page has to say, until it is closed. */
export function PageMessage({
  message,
  onClose,
}: {
  readonly message: Message;
  readonly onClose: () => void;
}) {
  const { title, lines, isProblem } = message;
  return (
    <MessageBar intent={isProblem ? 'error' : 'info'} layout="multiline">
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>}
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={pageTexts.close}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
