import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { MICROSOFT, officeFolder } from '../../../host/serve/local-office.mjs';

/**
 * Lets nothing out of this machine: Microsoft's address is answered with the unmodified files of the package, everything
 * else outside is noted and refused.
 */
export async function answerFromPackage(
  context: BrowserContext,
  own: string,
  outside: string[],
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${own}/`) || url.startsWith('blob:') || url.startsWith('data:'))
      return route.continue();
    outside.push(url);
    if (!url.startsWith(MICROSOFT)) return route.abort();
    const path = join(officeFolder, new URL(url).pathname.replace('/lib/1/hosted/', ''));
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({
      path,
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
}
