// Start file of the developer's pane: the product's pane with the self-test beside it. Built by `npm run start:excel` and
// `npm run start:frame` only, never published.
import { createRoot } from 'react-dom/client';
import { keepTabNative } from '../../src/taskpane/app/keep-tab-native';
import { openPane } from '../../src/taskpane/app/open-pane';
import { PaneApp } from '../../src/taskpane/app/pane-app';
import { ribbonRequest } from '../../src/taskpane/session/pages';
import { createOfficePort } from '../../src/workbook/office/create-office-port';
import { DeveloperPane } from './developer-pane';

const EXCEL_API = '1.14';

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  keepTabNative(document);
  void openPane((content) => root.render(content), {
    isLoaded: () => 'Office' in globalThis,
    isExcel: async () => (await Office.onReady()).host === Office.HostType.Excel,
    isNewEnough: () => Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API),
    pane: () => {
      const port = createOfficePort();
      const officeLook = () => Office.context.officeTheme;
      const pane = <PaneApp port={port} officeLook={officeLook} {...ribbonRequest(location.search)} />;
      return <DeveloperPane pane={pane} />;
    },
  });
}
