// Start file of the host page: a workbook in the browser with the pane beside it.
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(<FluentProvider theme={webLightTheme}>Investeringspanelet</FluentProvider>);
}
