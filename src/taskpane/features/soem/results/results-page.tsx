import { Page } from '../../../components/page';

/** Not built yet. */
export default function SoemResultsPage() {
  return <Page title="SØM">…</Page>;
}
