import { z } from 'zod';
import type { RichApiHost } from '../rich-api/rich-api-host';
import { answerText } from './answer-text';
import {
  API_VERSION,
  CALL_BODY,
  CALL_FLAGS,
  commandEvent,
  DISPATCH,
  HOST_VERSION,
  METHOD_NOT_SUPPORTED,
  OBJECT_EVENTS,
  requirementSets,
} from './dispatch';
import type { SafeArray } from './safe-array';
import { safeArray } from './safe-array';

export interface DesktopOptions {
  readonly apiVersion?: string;
  /** Language of the interface and of the numbers, for example `da-DK`. */
  readonly locale?: string;
  /** Document settings; changed in place when the add-in saves them. */
  readonly settings?: Map<string, string>;
}

/** What a page of an add-in finds as `window.external` in Excel for Windows. Answers come later, never at once. */
export interface DesktopExternal {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  GetLoggingAllowed(): boolean;
  Execute(id: number, args: unknown, answer: (result: SafeArray | number) => void): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, answer: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, answer: (status: number) => void): void;
}

type EventHandler = (id: number, payload: SafeArray) => void;

export interface Desktop {
  /** To be set on the page before its scripts run. */
  readonly external: DesktopExternal;
  /** Presses a ribbon button of the add-in: `actionId` is the function's name in the manifest. */
  invokeCommand(actionId: string): void;
  /** Numbers of the calls of the host, in order; for tests. */
  readonly calls: readonly number[];
}

const EVENTS = { objects: 33, command: 39 } as const;

/** A batch is the only call whose arguments are looked at. */
const batchCall = z.tuple([z.array(z.unknown())], z.unknown());

/** Is Excel for Windows to a page: `window.external`, as the library has found it there for as long as it exists. */
export function openDesktop(host: RichApiHost, options: DesktopOptions = {}): Desktop {
  const calls: number[] = [];
  const handlers = new Map<number, EventHandler>();
  const raise = (id: number, payload: readonly unknown[]) =>
    void setTimeout(() => handlers.get(id)?.(id, safeArray(payload)), 0);
  host.onEvent(({ type, target, args }) =>
    raise(EVENTS.objects, [[OBJECT_EVENTS, type, target, JSON.stringify(args), 1, false]]),
  );
  const later = (answer: (status: number) => void) => void setTimeout(() => answer(0), 0);
  const external: DesktopExternal = {
    GetHostInfo: () => `Excel|Win32|16.01|${options.locale ?? 'da-DK'}|||`,
    GetContext: () => contextOf(options),
    GetLoggingAllowed: () => false,
    Execute(id, args, answer) {
      calls.push(id);
      setTimeout(() => answer(execute(host, id, args)), 0);
    },
    RegisterEvent(id, _target, handler, answer) {
      handlers.set(id, handler);
      later(answer);
    },
    UnregisterEvent(id, _target, answer) {
      handlers.delete(id);
      later(answer);
    },
  };
  return { external, calls, invokeCommand: (actionId) => raise(EVENTS.command, commandEvent(actionId)) };
}

function execute(host: RichApiHost, id: number, args: unknown): SafeArray | number {
  if (id === DISPATCH.commandCompleted) return safeArray([0]);
  if (id !== DISPATCH.richApi) return METHOD_NOT_SUPPORTED;
  const [call] = batchCall.parse(args);
  const text = z.string().parse(call[CALL_BODY]);
  return safeArray([0, [200, null, answerText(host, text, Number(call[CALL_FLAGS]))]]);
}

/** What the library asks about program and document while it starts; numbers mean what they mean to Excel. */
function contextOf({ apiVersion = API_VERSION, locale = 'da-DK', settings }: DesktopOptions) {
  const store = settings ?? new Map<string, string>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'add-in-1',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\Projektmappe.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetHostFullVersion: () => HOST_VERSION,
    GetSupportedMatrix: () => requirementSets(apiVersion),
    GetSettings: () => settingsOf(store),
  };
}

/** The library reads into two lists of its own and writes from two. */
function settingsOf(store: Map<string, string>) {
  return {
    Read(keys: string[], values: string[]): void {
      keys.push(...store.keys());
      values.push(...store.values());
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      store.clear();
      keys.forEach((key, index) => store.set(key, values[index] ?? ''));
    },
  };
}
