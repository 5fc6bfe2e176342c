import type { HostEvent } from '../../../host/rich-api/events';
import { openWebFrame } from '../../../host/transports/web-frame';

// The page around the add-in, as Excel on the web is around one. The workbook itself lives in the test. Its address says
// which page the add-in has (`pane`) and which ExcelApi this Excel announces (`api`).

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

const wishes = new URLSearchParams(location.search);
const apiVersion = wishes.get('api');
const web = openWebFrame({
  frame,
  addinUrl: wishes.get('pane') ?? '/pane.html',
  ...(apiVersion === null ? {} : { apiVersion }),
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
