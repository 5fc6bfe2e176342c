import { placeOfKey } from '../../../host/workbook/cells';
import type { WorkbookModel } from '../../../host/workbook/model';
import { typeInCell } from '../../../host/workbook/type-in-cell';
import type { Book, Staged } from './book';
import { modelEyes } from './model-eyes';
import { keysFor, modelHands, sheetNamed } from './model-hands';

/** Our own workbook in the hands of a person; everything can be staged. */
export function modelBook(model: WorkbookModel): Book {
  return { ...modelHands(model), ...modelEyes(model), staged: modelStage(model) };
}

function modelStage(model: WorkbookModel): Staged {
  return {
    setEditing: (isEditing) => void (model.isEditing = isEditing),
    setReadOnly: () => void (model.readOnly = true),
    use1904: () => void (model.dateSystem = '1904'),
    nameWorkbook: (name) => void (model.name = name),
    mergeInTable: (sheet, area) => void sheetNamed(model, sheet).merges.push(area),
    typeAs: (who, sheet, at, value) => typeInCell(model, sheetNamed(model, sheet), at, keysFor(value), who),
    quotedCells: (sheet) =>
      [...sheetNamed(model, sheet).cells].flatMap(([key, { isQuoted }]) =>
        isQuoted === true ? [placeOfKey(key)] : [],
      ),
    chartSources: (sheet, name) => {
      const spec = sheetNamed(model, sheet).charts.find((chart) => chart.name === name)?.spec;
      if (spec === null || spec === undefined) throw new Error(`There is no chart ${name} of ours.`);
      return { categories: spec.categories, series: spec.series.map(({ values }) => values) };
    },
  };
}
