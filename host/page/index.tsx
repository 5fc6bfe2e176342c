// Start file of the host page: a workbook in the browser with the pane beside it.
import './no-eval';
import { createRoot } from 'react-dom/client';
import { HostApp } from './app/host-app';

const place = document.getElementById('root');
if (place) {
  const inFrame = new URLSearchParams(location.search).has('frame');
  createRoot(place).render(<HostApp inFrame={inFrame} />);
}
