import { Page } from '../../../components/page';

/** Not built yet. */
export default function FitPage() {
  return <Page title="SØM">…</Page>;
}
