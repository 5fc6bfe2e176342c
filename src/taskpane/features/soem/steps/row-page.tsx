import { Page } from '../../../components/page';

/** Not built yet. */
export default function RowPage(_props: { table: string; row?: number }) {
  return <Page title="SØM">…</Page>;
}
