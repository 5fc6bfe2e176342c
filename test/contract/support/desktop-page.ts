import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AbortablePromise } from 'jsdom';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { RichApiHost } from '../../../host/rich-api/rich-api-host';
import { MICROSOFT, officeFolder } from '../../../host/serve/local-office.mjs';
import type { Desktop, DesktopOptions } from '../../../host/transports/desktop';
import { openDesktop } from '../../../host/transports/desktop';
import type { OfficeLibrary } from '../../../src/workbook/office/library';

/** The page of an add-in in desktop Excel, with all of Microsoft's start-up script run and Office ready. */
export interface DesktopPage {
  readonly library: OfficeLibrary;
  readonly office: typeof Office;
  readonly desktop: Desktop;
  /** What `Office.onReady` was told. */
  readonly info: { readonly host: unknown; readonly platform: unknown };
  /** Addresses that the page asked for. */
  readonly asked: readonly string[];
  close(): void;
}

/** Answers Microsoft's address with the files of the package; every other address stays without an answer. */
class FromPackage extends ResourceLoader {
  readonly asked: string[] = [];

  override fetch(url: string): AbortablePromise<Buffer> | null {
    this.asked.push(url);
    if (!url.startsWith(MICROSOFT)) return null;
    const { pathname } = new URL(url);
    const file = readFile(join(officeFolder, decodeURIComponent(pathname.replace('/lib/1/hosted/', ''))));
    return Object.assign(file, { abort: () => undefined });
  }
}

/** https, for the library keeps things in the session; its script has to be called office.js. */
export async function openDesktopPage(host: RichApiHost, options: DesktopOptions = {}): Promise<DesktopPage> {
  const desktop = openDesktop(host, options);
  const resources = new FromPackage();
  const { window } = new JSDOM('<!doctype html><html lang="da"><head></head><body></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    resources,
    virtualConsole: new VirtualConsole(),
    beforeParse: (page) => Object.assign(page, { external: desktop.external }),
  });
  const script = window.document.createElement('script');
  script.src = `${MICROSOFT}office.js`;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${script.src} did not load.`));
    window.document.head.append(script);
  });
  const page: unknown = window;
  if (!hasOffice(page)) throw new Error('The script left no Office on its page.');
  const info = await page.Office.onReady();
  if (!hasExcel(page)) throw new Error('Office is ready, but there is no Excel.');
  return {
    library: libraryOf(page),
    office: page.Office,
    desktop,
    info,
    asked: resources.asked,
    close: () => window.close(),
  };
}

function libraryOf(page: { readonly Excel: typeof Excel; readonly Office: typeof Office }): OfficeLibrary {
  const { diagnostics, requirements } = page.Office.context;
  const platform = diagnostics.platform.toString();
  return {
    Excel: page.Excel,
    Office: {
      context: {
        diagnostics: { platform, version: diagnostics.version },
        requirements: { isSetSupported: (name, version) => requirements.isSetSupported(name, version) },
      },
    },
  };
}

function hasOffice(page: unknown): page is { readonly Office: typeof Office } {
  return typeof page === 'object' && page !== null && 'Office' in page;
}

function hasExcel(page: {
  readonly Office: typeof Office;
}): page is { readonly Excel: typeof Excel; readonly Office: typeof Office } {
  return 'Excel' in page;
}
