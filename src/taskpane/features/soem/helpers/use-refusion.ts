import { useState } from 'react';
import { sourceTypeList } from '../../../../catalogue/soem/soem-lists';
import type { SourceType } from '../../../../domain/soem/basis';
import { sameName } from '../../../../domain/soem/match-services';
import { roundLikeExcel } from '../../../../domain/statistics/round-like-excel';
import { textOf } from '../../../../sheets/soem/read/read-items';
import { itemRow } from '../../../../sheets/soem/rows/item-change';
import { priceRows } from '../../../../sheets/soem/rows/price-change';
import type { FoundRow } from '../../../../sheets/soem/rows/row-cells';
import { danishDate } from '../../../../text/danish-format';
import { refusionErrors as errors } from '../../../../text/pane-soem-refusion';
import type { Snapshot } from '../../../../workbook/snapshot';
import { fieldNumber } from '../../../components/typed-values';
import { useClock } from '../../../session/use-session';
import { parseRefusion, type RefusionField, type RefusionTexts, type SplitKind } from './parse-refusion';

/** What has been chosen and typed on the page, and what comes of it. */
export function useRefusion(snapshot: Snapshot, calculation: string) {
  const today = useClock().today();
  const rows = priceRows(snapshot, calculation);
  const [service, setService] = useState('');
  const [kind, setKind] = useState<SplitKind>('ladder');
  const [sourceType, setSourceType] = useState<SourceType>('estimate');
  const [texts, setTexts] = useState<RefusionTexts>(() =>
    blankTexts(danishDate(today), String(today.year), priceLevelOf(snapshot, calculation) ?? today.year),
  );
  const target = rows.find(({ cells }) => cells.service === service);
  const choose = (name: string) => {
    setService(name);
    const row = rows.find(({ cells }) => cells.service === name);
    if (row === undefined) return;
    setTexts({ ...texts, ...textsOf(row) });
    setSourceType(sourceTypeList.find(({ code }) => code === row.cells.sourceType)?.id ?? 'estimate');
  };
  const parsed = parseRefusion(kind, texts);
  const named = target === undefined ? nameErrors(texts, rows) : {};
  return {
    ...{ rows, service, choose, kind, setKind, sourceType, setSourceType, texts, target },
    type: (field: RefusionField, value: string) => setTexts({ ...texts, [field]: value }),
    price: Object.keys(named).length === 0 ? parsed.price : undefined,
    divided: parsed.price,
    errors: { ...parsed.errors, ...named },
  };
}

export type RefusionState = ReturnType<typeof useRefusion>;

/** Prices of the result's own level need no index. */
function priceLevelOf(snapshot: Snapshot, calculation: string): number | undefined {
  const level = itemRow(snapshot, calculation, 'priceLevel')?.cells.value;
  return typeof level === 'number' ? level : undefined;
}

function blankTexts(start: string, year: string, priceLevel: number): RefusionTexts {
  return {
    ...{
      newService: '',
      unit: '',
      gross: '',
      priceLevel: String(priceLevel),
      start,
      weeks: '52',
      weeksBefore: '0',
    },
    ...{ days: '', months: '', year, unitsPerYear: '', kommune: '100', region: '0', stat: '0' },
  };
}

/** A price that stands there: what the payers bear together is the gross price, and how they share it a fixed split. */
function textsOf({ cells }: FoundRow): Partial<RefusionTexts> {
  const amount = (id: string) => (typeof cells[id] === 'number' ? cells[id] : 0);
  const [kommune, region, stat] = [amount('kommune'), amount('region'), amount('stat')];
  const gross = kommune + region + stat;
  if (gross <= 0) return {};
  const percent = (part: number) => roundLikeExcel((part / gross) * 100, 2);
  return {
    gross: fieldNumber(roundLikeExcel(gross, 2)),
    ...(typeof cells.priceLevel === 'number' ? { priceLevel: String(cells.priceLevel) } : {}),
    ...{ kommune: fieldNumber(percent(kommune)), region: fieldNumber(percent(region)) },
    stat: fieldNumber(roundLikeExcel(100 - percent(kommune) - percent(region), 2)),
  };
}

/** A new row needs a name that no row has yet, and its unit. */
function nameErrors(texts: RefusionTexts, rows: readonly FoundRow[]): Partial<Record<RefusionField, string>> {
  const name = texts.newService.trim();
  const isTaken = rows.some(({ cells }) => sameName(textOf(cells.service ?? null)) === sameName(name));
  return {
    ...(name === '' ? { newService: errors.fill } : {}),
    ...(name !== '' && isTaken ? { newService: errors.taken } : {}),
    ...(texts.unit.trim() === '' ? { unit: errors.fill } : {}),
  };
}
