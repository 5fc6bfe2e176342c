import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { sourceTypeList } from '../../../../catalogue/soem/soem-lists';
import { textOf } from '../../../../sheets/soem/read/read-items';
import { paneRefusion as text, refusionFields, splitKinds } from '../../../../text/pane-soem-refusion';
import { EntryField } from '../../../components/entry-field';
import { FIELDS_OF, type RefusionField, type SplitKind } from './parse-refusion';
import type { RefusionState } from './use-refusion';

const KINDS: readonly SplitKind[] = ['ladder', 'shelter', 'ownHome', 'costlyCase', 'fixed'];
const NOT_NUMBERS: readonly RefusionField[] = ['newService', 'unit', 'start'];

interface RefusionFieldsProps {
  readonly state: RefusionState;
  /** Somebody tried to send it as it is; before that, only what has been typed is told of. */
  readonly isRefused: boolean;
}

/** Which price, what it is before refusion, and the way of dividing with what that asks for. */
export function RefusionFields({ state, isRefused }: RefusionFieldsProps) {
  const { rows, service, choose, kind, setKind, sourceType, setSourceType, target } = state;
  const fields = (ids: readonly RefusionField[]) =>
    ids.map((id) => <TypedField key={id} {...{ id, state, isRefused }} />);
  return (
    <>
      <Field label={text.service}>
        <Select value={service} onChange={(_, { value }) => choose(value)}>
          <option value="">{text.newServiceChoice}</option>
          {rows.map(({ row, cells }) => (
            <option key={row}>{textOf(cells.service ?? null)}</option>
          ))}
        </Select>
      </Field>
      {target === undefined && fields(['newService', 'unit'])}
      {fields(['gross', 'priceLevel'])}
      <Field label={text.sourceType}>
        <Select
          value={sourceType}
          onChange={(_, { value }) =>
            setSourceType(sourceTypeList.find(({ id }) => id === value)?.id ?? sourceType)
          }
        >
          {sourceTypeList.map(({ id, code }) => (
            <option key={id} value={id}>
              {code}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.rule}>
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => setKind(KINDS.find((each) => each === value) ?? kind)}
        >
          {KINDS.map((each) => (
            <Radio key={each} value={each} label={splitKinds[each]} />
          ))}
        </RadioGroup>
      </Field>
      {fields(FIELDS_OF[kind])}
    </>
  );
}

interface TypedFieldProps extends RefusionFieldsProps {
  readonly id: RefusionField;
}

function TypedField({ id, state, isRefused }: TypedFieldProps) {
  const { texts, errors, type } = state;
  const error = isRefused || texts[id].trim() !== '' ? errors[id] : undefined;
  return (
    <EntryField
      {...refusionFields[id]}
      value={texts[id]}
      error={error}
      required
      isNumber={!NOT_NUMBERS.includes(id)}
      maxLength={id === 'newService' ? 100 : 30}
      onChange={(value) => type(id, value)}
    />
  );
}
