import { Link } from '@fluentui/react-components';
import type { WorkbookView } from '../../commands/types';
import { paneStart } from '../../text/pane-start';
import { useSession } from '../session/use-session';
import { courseCounts } from './course-counts';

/** One line: what is wrong, else what is due, as the way to where it is dealt with. Nothing when all is well. */
export function StatusLine({ view }: { readonly view: WorkbookView }) {
  const session = useSession();
  const { due, coursesDue, errors } = courseCounts(view);
  if (errors > 0) {
    return (
      <Link as="button" onClick={() => session.goTo({ name: 'check' })}>
        {paneStart.faults(errors, 0)}
      </Link>
    );
  }
  if (due === 0) return null;
  return (
    <Link as="button" onClick={() => session.goTo({ name: 'register' })}>
      {paneStart.due(due, coursesDue)}
    </Link>
  );
}
