import { useView } from '../../session/use-session';
import { ToolFaults } from './tool-faults';

/** Everything wrong or doubtful in the sheets of dobbelt bundlinje. */
export default function CheckPage() {
  const view = useView();
  const isBuilt = view !== null && view.built !== 'no';
  return <ToolFaults tool="dobbelt-bundlinje" isBuilt={isBuilt} faults={view?.faults ?? []} />;
}
