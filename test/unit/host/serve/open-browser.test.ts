import { openCommand } from '../../../../host/serve/open-browser.mjs';

const address = 'http://localhost:3000/';

test.each([
  ['darwin', {}, 'open'],
  ['win32', {}, 'cmd'],
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
])('on %s with %o the system itself opens the address', (platform, environment, command) => {
  const found = openCommand(address, { platform, environment });
  expect(found?.command).toBe(command);
  expect(found?.args).toContain(address);
});

test('nothing is opened where nobody looks: continuous integration, no display', () => {
  expect(openCommand(address, { platform: 'darwin', environment: { CI: 'true' } })).toBeUndefined();
  expect(openCommand(address, { platform: 'linux', environment: {} })).toBeUndefined();
});
