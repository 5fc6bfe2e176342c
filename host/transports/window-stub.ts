import { performance } from 'node:perf_hooks';

const nothing = () => undefined;
const element = () => ({
  setAttribute: nothing,
  appendChild: nothing,
  style: {},
  getElementsByTagName: () => [],
});

/** The little of a page that the client library touches while it loads; more would only hide what it depends on. */
export function windowStub(globals: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const document = {
    createElement: element,
    getElementsByTagName: () => [element()],
    querySelectorAll: () => [],
    addEventListener: nothing,
    URL: 'https://bridge.invalid/',
    domain: 'bridge.invalid',
    documentElement: element(),
    head: element(),
    body: element(),
  };
  const window: Record<string, unknown> = {
    ...{
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      Promise,
      performance,
      Event,
      document,
    },
    navigator: { userAgent: 'bridge' },
    location: {
      href: document.URL,
      search: '',
      hash: '',
      protocol: 'https:',
      origin: document.URL,
      pathname: '/',
    },
    ...{ addEventListener: nothing, removeEventListener: nothing, postMessage: nothing, open: nothing },
    name: '',
    external: {},
    ...globals,
  };
  for (const self of ['window', 'self', 'top', 'parent']) window[self] = window;
  return window;
}
