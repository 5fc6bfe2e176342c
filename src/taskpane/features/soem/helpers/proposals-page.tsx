import { Page } from '../../../components/page';

/** Not built yet. */
export default function ProposalsPage() {
  return <Page title="SØM">…</Page>;
}
