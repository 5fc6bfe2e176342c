import { useSoemView } from '../../session/use-soem';
import { ToolFaults } from './tool-faults';

/** Everything wrong or doubtful in the sheets of SØM. A page of its own, so that the other tool need not fetch SØM. */
export default function SoemCheckPage() {
  const soem = useSoemView();
  return (
    <ToolFaults tool="soem" isBuilt={soem !== null && soem.built !== 'no'} faults={soem?.faults ?? []} />
  );
}
