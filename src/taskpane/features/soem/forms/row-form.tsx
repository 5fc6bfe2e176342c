import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { saveSoemRows } from '../../../../commands/save-soem-rows';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { paneSoemForm as text, rowWords } from '../../../../text/pane-soem-steps';
import { isBlank } from '../../../../workbook/cell-equal';
import type { TableId } from '../../../../workbook/marker';
import type { Snapshot } from '../../../../workbook/snapshot';
import { Page } from '../../../components/page';
import { PrimaryButton } from '../../../components/primary-button';
import { useSession } from '../../../session/use-session';
import { useSoemView } from '../../../session/use-soem';
import { CellField, type CellFieldSpec } from './cell-field';
import { ClearRow } from './clear-row';
import { Disclosure } from '../shared/disclosure';
import { netOf } from '../shared/result-in';
import { netWords } from './net-words';
import { useRowForm, type RowFormState } from './use-row-form';
import { YearFields } from './year-fields';

const useStyles = makeStyles({
  note: { margin: 0 },
  gone: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface RowFormProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
  readonly table: TableId;
  readonly row?: number;
  /** The row was saved and another is to follow. */
  readonly onNext: () => void;
}

/** One row: its fields as the sheet describes them, and what the typed values do to the net. */
export function RowForm({ onNext, ...props }: RowFormProps) {
  const { calculation, table, row } = props;
  const styles = useStyles();
  const session = useSession();
  const hasSeveral = (useSoemView()?.calculations.length ?? 1) > 1;
  const state = useRowForm({ ...props, hasSeveral });
  const { form, fields, isGone } = state;
  const [first] = useState(() => firstField(state));
  const isNew = row === undefined;
  const save = useSave(state, isNew ? onNext : () => session.goBack('notice'));
  const finish = async () => {
    if (!form.isTouched) session.goBack();
    else await save(() => session.goBack('notice'));
  };
  const words = rowWords[table];
  const before = netOf(calculation);
  const net =
    !form.isTouched || form.net === undefined ? netWords(before, before) : netWords(before, form.net);
  return (
    <Page
      title={(isNew ? words?.add : words?.edit) ?? ''}
      action={
        <>
          <PrimaryButton>{isNew ? text.saveNext : text.save}</PrimaryButton>
          {isNew && (
            <Button onClick={() => void finish()}>{form.isTouched ? text.saveDone : text.done}</Button>
          )}
        </>
      }
      state={net}
      form={{ onSubmit: () => save(), refusals: form.refusals }}
    >
      {isGone && <p className={styles.gone}>{text.gone}</p>}
      {hasSeveral && !isNew && isBlank(state.read?.calculation ?? null) && (
        <p className={styles.note}>{text.forAll}</p>
      )}
      {fields.asked.map((field) => (
        <RowField key={field.key} {...{ field, state }} takesFocus={field.key === first} />
      ))}
      {fields.years.length > 0 && (
        <YearFields fields={fields.years} form={form} horizon={calculation.calculated?.facts} />
      )}
      {fields.more.length > 0 && (
        <Disclosure summary={text.moreColumns} isForced={hasFaultIn(state)}>
          {fields.more.map((field) => (
            <RowField key={field.key} {...{ field, state }} takesFocus={false} />
          ))}
        </Disclosure>
      )}
      {!isNew && <ClearRow change={state.changeOf(blankCells(state))} />}
    </Page>
  );
}

interface RowFieldProps {
  readonly field: CellFieldSpec;
  readonly state: RowFormState;
  readonly takesFocus: boolean;
}

function RowField({ field, state: { form }, takesFocus }: RowFieldProps) {
  return (
    <CellField
      spec={field}
      state={form.stateOf(field)}
      takesFocus={takesFocus}
      onChange={(value) => form.change(field.key, value)}
    />
  );
}

/** Saves what was typed, then goes on; a row that somebody else has changed meanwhile is read anew. */
function useSave({ form, changeOf, readAgain, isGone }: RowFormState, goOn: () => void) {
  const session = useSession();
  return async (then: () => void = goOn) => {
    const cells = isGone ? null : form.take();
    if (cells === null) return;
    if (Object.keys(cells).length === 0) {
      session.say(text.nothingChanged);
      then();
      return;
    }
    const report = await session.run(
      'save',
      (context) => saveSoemRows(context, [changeOf(cells)]),
      () => text.saved,
    );
    if (report === null) readAgain();
    else then();
  };
}

/** Typing begins at what has to be looked at, else at the first field without a proposal. */
function firstField({ form, fields, proposed }: RowFormState): string | undefined {
  const faulty = fields.asked.find((field) => form.stateOf(field).error !== undefined);
  const open = fields.asked.find(({ key }) => proposed[key] === undefined);
  return (faulty ?? open ?? fields.asked[0])?.key;
}

function hasFaultIn({ form, fields }: RowFormState): boolean {
  return fields.more.some((field) => form.stateOf(field).error !== undefined);
}

function blankCells({ fields }: RowFormState) {
  const all = [...fields.asked, ...fields.years, ...fields.more];
  return Object.fromEntries([...all.map(({ key }) => [key, null] as const), ['calculation', null] as const]);
}
