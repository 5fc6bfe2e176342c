import { Page } from '../../../components/page';

/** Not built yet. */
export default function StepsPage() {
  return <Page title="SØM">…</Page>;
}
