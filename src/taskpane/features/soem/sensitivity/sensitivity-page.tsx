import { Page } from '../../../components/page';

/** Not built yet. */
export default function SensitivityPage() {
  return <Page title="SØM">…</Page>;
}
