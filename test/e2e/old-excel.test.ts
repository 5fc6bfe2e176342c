import { lookAtPane } from './accessibility/look-at';
import { dist } from './support/browser';
import { Looks } from './support/looks';
import { fillWindow } from './support/pane';
import type { FrameServer } from './web-frame/frame-page';
import { openFrameServer } from './web-frame/frame-page';
import { openProductPane } from './web-frame/product-pane';

let server: FrameServer;

beforeAll(async () => {
  server = await openFrameServer([dist]);
}, 120_000);
afterAll(() => server.close());

test.each(['1.13', '1.9'])(
  'an Excel with ExcelApi %s is told which Excel is needed, and how to get it',
  async (api) => {
    const { page, pane, close } = await openProductPane(server, '/taskpane.html', api);
    const alert = pane.getByRole('alert');
    await alert.filter({ hasText: 'Denne udgave af Excel er for gammel.' }).waitFor();
    const said = (await alert.textContent()) ?? '';
    for (const wanted of ['Excel 2021', 'Microsoft 365', 'Excel på nettet', 'it-afdelingen']) {
      expect(said).toContain(wanted);
    }
    expect(await pane.getByRole('button').count()).toBe(0);
    await fillWindow({ page });
    expect(await lookAtPane(`opening: ExcelApi ${api}`, pane, await Looks.of(page, pane))).toEqual([]);
    await close();
  },
);

test('an Excel with ExcelApi 1.14 gets the pane', async () => {
  const { pane, close } = await openProductPane(server, '/taskpane.html', '1.14');
  await pane.getByRole('heading', { level: 1 }).waitFor();
  expect(await pane.getByText('for gammel').count()).toBe(0);
  await close();
});
