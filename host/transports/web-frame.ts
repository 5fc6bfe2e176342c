import type { RichApiHost } from '../rich-api/rich-api-host';
import { WEB_PAYLOAD_LIMIT, answerText } from './answer-text';
import {
  API_VERSION,
  commandEvent,
  DISPATCH,
  HOST_VERSION,
  METHOD_NOT_SUPPORTED,
  OBJECT_EVENTS,
  requirementSets,
} from './dispatch';
import type { FrameRequest } from './frame-request';
import { readFrameRequest } from './frame-request';

/** Who answers for the workbook: a host in this page, or (`answer`) one that lives somewhere else. */
export type FrameHost =
  RichApiHost | (Pick<RichApiHost, 'onEvent'> & { answer(text: string, flags: number): Promise<string> });

export interface WebFrameOptions {
  readonly frame: HTMLIFrameElement;
  /** Address of the add-in page: https and the same hostname as this page, or the library refuses the host. */
  readonly addinUrl: string;
  readonly host: FrameHost;
  readonly apiVersion?: string;
  /** Language of the interface and of the numbers, for example `da-DK`. */
  readonly locale?: string;
  /** Document settings; changed in place when the add-in saves them. */
  readonly settings?: Map<string, string>;
}

export interface WebFrame {
  /** Presses a ribbon button of the add-in: `actionId` is the function's name in the manifest. */
  invokeCommand(actionId: string): void;
  /** Calls of the host by their numbers and names, in order; for tests. */
  readonly calls: readonly string[];
  close(): void;
}

/** Loads an add-in page into a frame and is Excel on the web to it: the same protocol of JSON texts over postMessage. */
export function openWebFrame(options: WebFrameOptions): WebFrame {
  const session = new FrameSession(options);
  window.addEventListener('message', session.receive);
  session.load();
  return {
    invokeCommand: (actionId) => session.invokeCommand(actionId),
    calls: session.calls,
    close: () => window.removeEventListener('message', session.receive),
  };
}

class FrameSession {
  readonly calls: string[] = [];
  private readonly conversation = `conversation_${crypto.randomUUID()}`;
  private readonly control = 'control-1';
  private readonly origin: string;
  /** Who listens to which event. */
  private readonly listeners = new Map<string, FrameRequest>();
  private readonly settings: Map<string, string>;

  constructor(private readonly options: WebFrameOptions) {
    this.origin = new URL(options.addinUrl, location.href).origin;
    this.settings = options.settings ?? new Map<string, string>();
    options.host.onEvent((event) => {
      const entry = [OBJECT_EVENTS, event.type, event.target, JSON.stringify(event.args), 1, false];
      setTimeout(() => this.raise('richApiMessage', { ArrayData: [entry] }), 0);
    });
  }

  /** The host's origin has to come last in the address: the library takes all that follows for it. */
  load(): void {
    const { addinUrl, frame, locale = 'da-DK' } = this.options;
    const url = new URL(addinUrl, location.href);
    url.searchParams.set('_host_Info', `Excel$Web$16.00$${locale}$correlation-1$$$0`);
    const trust = [this.conversation, this.control, encodeURIComponent(location.origin)].join('|');
    frame.name = JSON.stringify({
      baseFrameName: `_xdm_${this.conversation}`,
      hostInfo: `Excel|Web|16.00|${locale}|correlation-1|||16`,
      xdmInfo: [this.conversation, this.control, location.origin].join('|'),
      serializerVersion: '1',
      flights: '[]',
    });
    frame.src = `${url.href}#&_serializer_version=1&_xdm_Info=${trust}`;
  }

  invokeCommand(actionId: string): void {
    this.raise('appCommandInvoked', commandEvent(actionId));
  }

  readonly receive = (message: MessageEvent<unknown>): void => {
    if (message.source !== this.options.frame.contentWindow || message.origin !== this.origin) return;
    const request = readFrameRequest(message.data);
    if (request === undefined) return;
    this.calls.push(
      [request.action, request.kind, request.dispatchId].filter((part) => part !== undefined).join(' '),
    );
    if (request.kind === 'register') {
      this.listeners.set(request.action, request);
      this.reply(request, { Error: 0 });
    } else if (request.kind === 'unregister') {
      this.listeners.delete(request.action);
      this.reply(request, { Error: 0 });
    } else {
      this.invoke(request);
    }
  };

  private invoke(request: FrameRequest): void {
    if (request.action === 'ContextActivationManager_getAppContextAsync')
      this.reply(request, this.appContext());
    else if (request.action === 'executeMethod') void this.execute(request);
    else if (request.action !== 'ContextActivationManager_notifyHost') this.reply(request, null, -2);
  }

  private async execute(request: FrameRequest): Promise<void> {
    if (request.dispatchId === DISPATCH.richApi && request.batch !== undefined) {
      const answer = await this.answer(request.batch.text, request.batch.flags);
      this.reply(request, { Version: 1, Error: 0, Data: [200, [], answer] });
      return;
    }
    if (request.dispatchId === DISPATCH.saveSettings) {
      this.settings.clear();
      for (const [key, value] of request.settings) this.settings.set(key, value);
    }
    const isKnown = Object.values<number | undefined>(DISPATCH).includes(request.dispatchId);
    this.reply(request, { Version: 1, Error: isKnown ? 0 : METHOD_NOT_SUPPORTED });
  }

  private answer(text: string, flags: number): string | Promise<string> {
    const { host } = this.options;
    return 'answer' in host ? host.answer(text, flags) : answerText(host, text, flags, WEB_PAYLOAD_LIMIT);
  }

  private appContext(): unknown {
    const { apiVersion = API_VERSION, locale = 'da-DK' } = this.options;
    return {
      ...{ _id: this.control, _appName: 16, _appVersion: '16.00', _appUILocale: locale, _dataLocale: locale },
      ...{ _docUrl: 'https://workbook.invalid/Projektmappe.xlsx', _clientMode: 1, _reason: 'inserted' },
      _settings: [...this.settings],
      _requirementMatrix: requirementSets(apiVersion),
      ...{ _osfControlType: 1, _eToken: '', _correlationId: 'correlation-1', _appInstanceId: 'instance-1' },
      ...{ _appMinorVersion: 0, _hostFullVersion: HOST_VERSION, _hostCustomMessage: '', _featureGates: {} },
    };
  }

  private raise(event: string, data: unknown): void {
    const listener = this.listeners.get(event);
    if (listener !== undefined) this.send(listener, { _errorCode: 0, _responseType: 1, _data: data });
  }

  private reply(request: FrameRequest, data: unknown, errorCode = 0): void {
    this.send(request, { _errorCode: errorCode, _responseType: 0, _data: data });
  }

  private send(to: FrameRequest, answer: Readonly<Record<string, unknown>>): void {
    const envelope = {
      ...{ _messageType: 1, _actionName: to.action, _correlationId: to.correlation, _serializerVersion: 1 },
      ...{ _conversationId: this.conversation, _origin: location.origin },
      ...answer,
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(envelope), this.origin);
  }
}
