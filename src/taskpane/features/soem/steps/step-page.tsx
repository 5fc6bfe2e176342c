import type { SoemStep } from '../../../session/pages';
import { Page } from '../../../components/page';

/** Not built yet. */
export default function StepPage(_props: { step: SoemStep }) {
  return <Page title="SØM">…</Page>;
}
