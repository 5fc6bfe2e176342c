import { Page } from '../../../components/page';

/** Not built yet. */
export default function VersionsPage() {
  return <Page title="SØM">…</Page>;
}
