// Start file of the pane: waits for Office and draws the first page.
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(<FluentProvider theme={webLightTheme}>Investeringspanelet</FluentProvider>);
}
