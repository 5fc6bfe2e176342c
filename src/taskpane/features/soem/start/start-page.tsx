import { Page } from '../../../components/page';

/** Not built yet. */
export default function SoemStartPage() {
  return <Page title="SØM">…</Page>;
}
