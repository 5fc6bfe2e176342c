import { Page } from '../../../components/page';

/** Not built yet. */
export default function RefusionPage() {
  return <Page title="SØM">…</Page>;
}
