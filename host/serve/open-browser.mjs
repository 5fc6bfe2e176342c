// Opens an address in the person's browser, where there is one.
import { spawn } from 'node:child_process';

/** The system's own command for it; undefined where nobody is looking (continuous integration, no display). */
export function openCommand(address, { platform = process.platform, environment = process.env } = {}) {
  if (environment.CI) return undefined;
  if (platform === 'darwin') return { command: 'open', args: [address] };
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '', address] };
  const hasDisplay = Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY);
  return hasDisplay ? { command: 'xdg-open', args: [address] } : undefined;
}

/** Failing to open is no error: the address is printed as well. */
export function openBrowser(address) {
  const found = openCommand(address);
  if (!found) return;
  const child = spawn(found.command, found.args, { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}
