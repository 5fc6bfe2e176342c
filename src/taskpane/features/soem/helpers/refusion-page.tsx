import { useView } from '../../../session/use-session';
import { useCalculation } from '../../../session/use-soem';
import { paneRefusion as text } from '../../../../text/pane-soem-refusion';
import { priserTable } from '../../../../sheets/soem/specs/priser';
import { NoResult } from '../shared/no-result';
import { SoemPage } from '../shared/soem-page';
import { RefusionForm } from './refusion-form';

/** From a gross price to what kommune, region and stat each bear, by rule or by a fixed split. */
export default function RefusionPage() {
  const snapshot = useView()?.snapshot;
  const calculation = useCalculation();
  const hasTable = snapshot?.tables.some(({ id }) => id === priserTable.id) === true;
  if (snapshot !== undefined && calculation !== null && hasTable) {
    return <RefusionForm key={calculation.name} snapshot={snapshot} calculation={calculation} />;
  }
  return (
    <SoemPage title={text.title}>
      <NoResult />
    </SoemPage>
  );
}
