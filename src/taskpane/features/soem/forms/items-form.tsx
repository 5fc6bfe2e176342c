import { useCallback, useMemo, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { saveSoemItems } from '../../../../commands/save-soem-items';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { paneSoemForm as text, stepNames } from '../../../../text/pane-soem-steps';
import type { Snapshot } from '../../../../workbook/snapshot';
import { Page } from '../../../components/page';
import { PrimaryButton } from '../../../components/primary-button';
import type { SoemStep } from '../../../session/pages';
import { useSession } from '../../../session/use-session';
import { CellField, type CellFieldSpec } from './cell-field';
import { Disclosure } from '../shared/disclosure';
import { allItemFields, itemFields, type ItemFields } from './item-fields';
import { netOf } from '../shared/result-in';
import { netWords } from './net-words';
import type { CellForm } from './use-cell-form';
import { useItemsForm } from './use-items-form';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, marginBottom: '6px', fontWeight: tokens.fontWeightSemibold },
});

interface ItemsFormProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
  readonly step: SoemStep;
}

/** The items of a step: what is always asked, the assumptions behind, and what every figure rests on. */
export function ItemsForm({ snapshot, calculation, step }: ItemsFormProps) {
  const session = useSession();
  const items = useMemo(() => itemFields(snapshot, step), [snapshot, step]);
  const all = useMemo(() => [...items.asked, ...items.more], [items]);
  const fields = useMemo(() => allItemFields(all), [all]);
  const { form, itemsOf, readAgain } = useItemsForm({ snapshot, calculation: calculation.name, fields });
  const [first] = useState(() => firstField(form, items.asked));
  const save = async () => {
    const cells = form.take();
    if (cells === null) return;
    if (Object.keys(cells).length === 0) {
      session.say(text.nothingChanged);
      session.goBack('notice');
      return;
    }
    const report = await session.run(
      'save',
      (context) => saveSoemItems(context, { calculation: calculation.name, items: itemsOf(cells) }),
      () => text.saved,
    );
    if (report === null) readAgain();
    else session.goBack('notice');
  };
  const before = netOf(calculation);
  const field = useCallback(
    (spec: CellFieldSpec, takesFocus = false) => (
      <CellField
        key={spec.key}
        spec={spec}
        state={form.stateOf(spec)}
        takesFocus={takesFocus}
        onChange={(value) => form.change(spec.key, value)}
      />
    ),
    [form],
  );
  const hasError = (of: readonly ItemFields[]) =>
    allItemFields(of).some((spec) => form.stateOf(spec).error !== undefined);
  return (
    <Page
      title={text.itemsTitle(stepNames[step])}
      action={<PrimaryButton>{text.save}</PrimaryButton>}
      state={netWords(before, form.net === undefined ? before : form.net)}
      form={{ onSubmit: save, refusals: form.refusals }}
    >
      {items.asked.map(({ value }) => value && field(value, value.key === first))}
      {items.more.length > 0 && (
        <Disclosure summary={text.moreItems} isForced={hasError(items.more)}>
          {items.more.map(({ value }) => value && field(value))}
        </Disclosure>
      )}
      <Disclosure summary={text.basis} isForced={hasBasisError(form, all)}>
        {all
          .filter(({ basis }) => basis.length > 0)
          .map(({ id, label, basis }) => (
            <BasisGroup key={id} label={label}>
              {basis.map((spec) => field(spec))}
            </BasisGroup>
          ))}
      </Disclosure>
    </Page>
  );
}

function BasisGroup({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {children}
    </fieldset>
  );
}

function hasBasisError(form: CellForm, items: readonly ItemFields[]): boolean {
  return items.some(({ basis }) => basis.some((spec) => form.stateOf(spec).error !== undefined));
}

/** Typing begins at what has to be looked at, else at the first field that is blank. */
function firstField(form: CellForm, items: readonly ItemFields[]): string | undefined {
  const values = items.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const faulty = values.find((spec) => form.stateOf(spec).error !== undefined);
  return (faulty ?? values.find((spec) => form.stateOf(spec).value === '') ?? values[0])?.key;
}
