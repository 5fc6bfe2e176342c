import type { ChartSpec, ValueAxis } from '../../../src/workbook/chart-spec';
import { escapeAttribute } from '../xml/xml-text';
import { GRID, solid, textLook, titleXml } from './chart-shapes';

/** Ids of the axes: categories, then values. */
export const AXES = { primary: [101, 102], secondary: [103, 104] } as const;

const LABEL_SIZE = 9;
const UPRIGHT = -5_400_000;
const AXIS_LINE = `<c:spPr><a:ln w="9525">${solid(GRID)}</a:ln></c:spPr>`;

/** Both axes, and for a second value axis its own hidden category axis, which the format demands. */
export function axesXml(spec: ChartSpec, categoryFormat: string): string {
  const lies = spec.series.some((series) => series.type === 'bar');
  const primary = categoryAxis(spec, lies, categoryFormat) + valueAxis(spec.valueAxis, lies);
  return spec.secondAxis === undefined ? primary : primary + secondAxes(spec.secondAxis);
}

function categoryAxis(spec: ChartSpec, lies: boolean, format: string): string {
  const [id, cross] = AXES.primary;
  // Bars are drawn from the bottom up; reversed, the first row of the table is the top bar.
  const direction = lies ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${direction}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lies ? 'l' : 'b'}"/>${titleXml(spec.categoryTitle, LABEL_SIZE, false, lies ? UPRIGHT : 0)}` +
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${AXIS_LINE}${textLook(LABEL_SIZE)}<c:crossAx val="${cross}"/>` +
    `<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function valueAxis(axis: ValueAxis, lies: boolean): string {
  const [cross, id] = AXES.primary;
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(GRID)}</a:ln></c:spPr></c:majorGridlines>`;
  return valueAxisXml(axis, {
    id,
    cross,
    position: lies ? 'b' : 'l',
    grid,
    crosses: lies ? 'max' : 'autoZero',
  });
}

function secondAxes(axis: ValueAxis): string {
  const [category, id] = AXES.secondary;
  return (
    `<c:catAx><c:axId val="${category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/>` +
    `<c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${id}"/><c:crosses val="autoZero"/></c:catAx>${valueAxisXml(axis, {
      id,
      cross: category,
      position: 'r',
      grid: '',
      crosses: 'max',
    })}`
  );
}

interface AxisPlace {
  readonly id: number;
  readonly cross: number;
  readonly position: 'l' | 'r' | 'b';
  readonly grid: string;
  readonly crosses: 'autoZero' | 'max';
}

function valueAxisXml(axis: ValueAxis, place: AxisPlace): string {
  const max = axis.max === undefined ? '' : `<c:max val="${axis.max}"/>`;
  const min = axis.min === undefined ? '' : `<c:min val="${axis.min}"/>`;
  const rotation = place.position === 'b' ? 0 : UPRIGHT;
  return (
    `<c:valAx><c:axId val="${place.id}"/><c:scaling><c:orientation val="minMax"/>${max}${min}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${place.position}"/>${place.grid}${titleXml(
      axis.title,
      LABEL_SIZE,
      false,
      rotation,
    )}<c:numFmt formatCode="${escapeAttribute(axis.numberFormat)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook(LABEL_SIZE)}<c:crossAx val="${place.cross}"/>` +
    `<c:crosses val="${place.crosses}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
