import type { HostEvent } from '../../../host/rich-api/events';
import { openWebFrame } from '../../../host/transports/web-frame';

// The page around the add-in, as Excel on the web is around one. The workbook itself lives in the test.

declare global {
  interface Window {
    answerBatch(text: string, flags: number): Promise<string>;
    raiseEvent(event: HostEvent): void;
    pressCommand(action: string): void;
    savedSettings(): [string, string][];
    hostCalls(): readonly string[];
  }
}

const listeners = new Set<(event: HostEvent) => void>();
const settings = new Map([['fra sidst', '"husket"']]);
const frame = document.createElement('iframe');
frame.title = 'Tilføjelsesprogram';
document.body.append(frame);

const web = openWebFrame({
  frame,
  addinUrl: '/pane.html',
  settings,
  host: {
    answer: (text, flags) => window.answerBatch(text, flags),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  },
});

window.raiseEvent = (event) => {
  for (const listener of listeners) listener(event);
};
window.pressCommand = (action) => {
  web.invokeCommand(action);
};
window.savedSettings = () => [...settings];
window.hostCalls = () => web.calls;
