import type { ExplainTarget } from '../../../../domain/soem/explanation';
import { Page } from '../../../components/page';

/** Not built yet. */
export default function ExplainPage(_props: { target: ExplainTarget }) {
  return <Page title="SØM">…</Page>;
}
