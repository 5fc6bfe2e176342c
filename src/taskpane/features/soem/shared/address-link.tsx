import { Link } from '@fluentui/react-components';
import { paneSoemShared } from '../../../../text/pane-soem-shared';
import { useSession } from '../../../session/use-session';
import { useSoemView } from '../../../session/use-soem';

/** An address of the facts as the way to the cell; plain words where the reading knows no cell. */
export function AddressLink({ address }: { readonly address: string }) {
  const session = useSession();
  const place = useSoemView()?.places.get(address);
  if (place?.sheetKey === undefined || place.cell === undefined) return <span>{address}</span>;
  const { sheetKey, cell } = place;
  return (
    <Link
      as="button"
      aria-label={paneSoemShared.showAt(address)}
      onClick={() => void session.reveal(sheetKey, cell)}
    >
      {address}
    </Link>
  );
}
