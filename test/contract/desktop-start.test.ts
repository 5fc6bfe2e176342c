import { createRichApiHost } from '../../host/rich-api/rich-api-host';
import { MICROSOFT } from '../../host/serve/local-office.mjs';
import { DISPATCH } from '../../host/transports/dispatch';
import { createWorkbook } from '../../host/workbook/create-workbook';
import { createOfficePort } from '../../src/workbook/office/create-office-port';
import type { DesktopPage } from './support/desktop-page';
import { openDesktopPage } from './support/desktop-page';
import { until } from './support/until';

const settings = new Map([['fra sidst', '"husket"']]);
let page: DesktopPage;

beforeAll(async () => {
  page = await openDesktopPage(createRichApiHost(createWorkbook()), { settings });
});
afterAll(() => page.close());

function save(key: string, value: string): Promise<string> {
  const stored = page.office.context.document.settings;
  stored.set(key, value);
  return new Promise((resolve) => {
    stored.saveAsync(({ status }) => resolve(status.toString()));
  });
}

describe('a pane in Excel for Windows', () => {
  it('starts: Office is ready, in Excel, on a PC, in Danish', () => {
    expect(page.info).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(page.office.context.displayLanguage).toBe('da-DK');
    expect(page.office.context.contentLanguage).toBe('da-DK');
  });

  it('is told by the adapter which Excel it is', async () => {
    const { description, apiVersion, locale } = await createOfficePort({
      library: page.library,
    }).capabilities();
    expect({ description, apiVersion, locale }).toEqual({
      description: 'Excel på Windows 16.0.18000.10000',
      apiVersion: '1.14',
      locale: 'da-DK',
    });
  });

  it('knows what this Excel can do: ExcelApi 1.14 and nothing newer, asked as a text', () => {
    const has = (version: string) => page.office.context.requirements.isSetSupported('ExcelApi', version);
    expect([has('1.1'), has('1.10'), has('1.14'), has('1.15'), has('2.1')]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('finds the settings of the document and saves new ones', async () => {
    expect(page.office.context.document.settings.get('fra sidst')).toBe('husket');
    expect(await save('valgt', 'mørk')).toBe('succeeded');
    expect(Object.fromEntries(settings)).toEqual({ 'fra sidst': '"husket"', valgt: '"mørk"' });
  });

  it('runs the function of a ribbon button and says when it is done', async () => {
    const pressed: string[] = [];
    page.office.actions.associate('opdater', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    page.desktop.invokeCommand('opdater');
    await until(() => page.desktop.calls.includes(DISPATCH.commandCompleted));
    expect(pressed).toEqual(['opdater']);
  });

  it('asks nobody but Microsoft’s address, and there only for the library', () => {
    expect(page.asked.map((url) => url.replace(MICROSOFT, ''))).toEqual([
      'office.js',
      'excel-win32-16.01.js',
      'da-dk/office_strings.js',
    ]);
  });
});
