import { useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { saveSoemRows } from '../../../../commands/save-soem-rows';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { priceChange } from '../../../../sheets/soem/rows/price-change';
import { rowChangeSteps } from '../../../../sheets/soem/rows/row-change';
import { priser, priserTable } from '../../../../sheets/soem/specs/priser';
import { danishDate } from '../../../../text/danish-format';
import { paneRefusion as text } from '../../../../text/pane-soem-refusion';
import { refusionNote } from '../../../../text/soem-notes';
import type { Snapshot } from '../../../../workbook/snapshot';
import { PrimaryButton } from '../../../components/primary-button';
import { useClock, useSession } from '../../../session/use-session';
import { useSoemView } from '../../../session/use-soem';
import { SoemPage } from '../shared/soem-page';
import { changeLines } from './change-lines';
import { DividedPrice, sharesOf } from './divided-price';
import { ProposedEffect } from './proposed-effect';
import { isOfAll, type ProposedChange } from './proposed-change';
import { RefusionFields } from './refusion-fields';
import { useRefusion, type RefusionState } from './use-refusion';

const useStyles = makeStyles({ text: { margin: 0 } });

interface RefusionFormProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
}

/** Which price, how it is divided, what each payer bears, and what becomes of the net when it is put in. */
export function RefusionForm({ snapshot, calculation }: RefusionFormProps) {
  const styles = useStyles();
  const session = useSession();
  const state = useRefusion(snapshot, calculation.name);
  const [refusals, setRefusals] = useState(0);
  const change = usePriceChange(snapshot, calculation.name, state);
  const insert = async () => {
    if (change === null) setRefusals(refusals + 1);
    else {
      const name = state.target === undefined ? state.texts.newService.trim() : state.service;
      const report = await session.run('save', change.save, () => text.inserted(name));
      if (report !== null) state.choose(name);
    }
  };
  return (
    <SoemPage
      title={text.title}
      form={{ onSubmit: insert, refusals }}
      action={<PrimaryButton>{text.insert}</PrimaryButton>}
    >
      <p className={styles.text}>{text.lead}</p>
      <RefusionFields state={state} isRefused={refusals > 0} />
      {state.divided !== undefined && <DividedPrice {...state.divided} />}
      {change !== null && (
        <ProposedEffect {...{ snapshot, calculation, change }} lines={changeLines(change.shown)} isComplete />
      )}
    </SoemPage>
  );
}

/** The row that the price would be written in; `null` while something is missing. */
function usePriceChange(
  snapshot: Snapshot,
  calculation: string,
  state: RefusionState,
): ProposedChange | null {
  const today = danishDate(useClock().today());
  const hasSeveral = (useSoemView()?.calculations.length ?? 1) > 1;
  const { price, target, texts, sourceType } = state;
  if (price === undefined) return null;
  const { split, gross, amounts, priceLevel } = price;
  const owner = hasSeveral ? { calculation } : {};
  const change = priceChange(
    snapshot,
    target === undefined
      ? { service: texts.newService.trim(), unit: texts.unit.trim(), ...owner }
      : { row: target },
    {
      amounts,
      gross,
      priceLevel,
      sourceType,
      note: refusionNote(split, sharesOf(amounts, gross), gross, today),
    },
  );
  return {
    sheet: priser.name,
    isNewRow: target === undefined,
    isForAll: hasSeveral && isOfAll(change.was),
    shown: { ...change, columns: priserTable.columns },
    stepsOf: () => rowChangeSteps(snapshot, change),
    save: (command) => saveSoemRows(command, [change]),
  };
}
