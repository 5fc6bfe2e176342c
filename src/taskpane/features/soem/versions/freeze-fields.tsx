import { danishDate } from '../../../../text/danish-format';
import { paneVersions as text } from '../../../../text/pane-soem-versions';
import { EntryField } from '../../../components/entry-field';
import { useClock } from '../../../session/use-session';
import type { FreezeErrors } from './find-errors';

/** As long as a reason can be and still be read in one line of the list. */
const LONGEST = 200;

interface FreezeFieldsProps {
  readonly who: string;
  readonly why: string;
  readonly errors: FreezeErrors;
  readonly setWho: (who: string) => void;
  readonly setWhy: (why: string) => void;
}

/** Who freezes a version and why; the day is today. */
export function FreezeFields({ who, why, errors, setWho, setWhy }: FreezeFieldsProps) {
  const clock = useClock();
  return (
    <>
      <EntryField
        required
        label={text.who}
        hint={text.whoHelp}
        value={who}
        error={errors.who}
        maxLength={LONGEST}
        onChange={setWho}
      />
      <EntryField
        required
        label={text.why}
        hint={text.whyHelp}
        value={why}
        error={errors.why}
        maxLength={LONGEST}
        onChange={setWhy}
      />
      <span>{text.day(danishDate(clock.today()))}</span>
    </>
  );
}
