// Start file of the pane: the one place that knows Office. It waits for Office and hands the pane a port on Excel.
import { createRoot } from 'react-dom/client';
import { createOfficePort } from '../workbook/office/create-office-port';
import { keepTabNative } from './app/keep-tab-native';
import { openPane } from './app/open-pane';
import { PaneApp } from './app/pane-app';
import { ribbonRequest } from './session/pages';

/** Excel 2021; older ones lack what the adapter is written with. */
const EXCEL_API = '1.14';

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  keepTabNative(document);
  void openPane((content) => root.render(content), {
    isLoaded: () => 'Office' in globalThis,
    isExcel: async () => (await Office.onReady()).host === Office.HostType.Excel,
    isNewEnough: () => Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API),
    pane: () => (
      <PaneApp
        port={createOfficePort()}
        officeLook={() => Office.context.officeTheme}
        {...ribbonRequest(location.search)}
      />
    ),
  });
}
