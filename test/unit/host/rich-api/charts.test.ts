import { ark, openExcel, putRows } from './support/open-excel';
import type { OpenExcel } from './support/open-excel';

async function withChart(): Promise<OpenExcel> {
  const excel = openExcel();
  putRows(excel.sheet, [
    ['2026', 10, 3],
    ['2027', 12, 4],
    ['2028', 9, null],
  ]);
  await excel.run((context) => {
    const chart = ark(context).charts.add('ColumnClustered', ark(context).getRange('B1:C3'));
    chart.name = 'Netto';
    chart.title.text = 'Nettoresultat';
    chart.series.getItemAt(0).setXAxisValues(ark(context).getRange('A1:A3'));
  });
  return excel;
}

const netto = (context: Excel.RequestContext) => ark(context).charts.getItem('Netto');

describe('charts', () => {
  it('draw the cells they were given, and others when told', async () => {
    const excel = await withChart();
    const seen = await excel.run<unknown[]>(async (context) => {
      const series = netto(context).series.load('items/name');
      const first = netto(context).series.getItemAt(0);
      const values = first.getDimensionValues('Values');
      const categories = first.getDimensionValues('Categories');
      const points = first.points.load('count');
      const point = first.points.getItemAt(1).load('value');
      await context.sync();
      return [series.items.length, values.value, categories.value, points.count, point.value as unknown];
    });
    expect(seen).toEqual([2, [10, 12, 9], ['2026', '2027', '2028'], 3, 12]);
    const changed = await excel.run(async (context) => {
      netto(context).setData(ark(context).getRange('C1:C3'));
      const count = netto(context).series.getCount();
      const values = netto(context).series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      return [count.value, values.value];
    });
    expect(changed).toEqual([1, [3, 4, null]]);
  });

  it('mix columns and lines on two axes with titles, bounds and units', async () => {
    const excel = await withChart();
    const seen = await excel.run<unknown[]>(async (context) => {
      const chart = netto(context);
      const line = chart.series.getItemAt(1);
      line.chartType = 'LineMarkers';
      line.axisGroup = 'Secondary';
      line.format.line.lineStyle = 'Dash';
      line.markerStyle = 'Diamond';
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = 0;
      valueAxis.title.text = 'Kr.';
      valueAxis.displayUnit = 'Thousands';
      valueAxis.majorGridlines.visible = false;
      valueAxis.majorGridlines.format.line.color = '#CCCCCC';
      categoryAxis.title.text = 'År';
      const second = chart.axes.getItem('Value', 'Secondary');
      second.title.text = 'Antal';
      line.load('chartType,axisGroup,markerStyle,format/line/lineStyle');
      valueAxis.load('minimum,maximum,displayUnit,majorGridlines/visible,title/text');
      second.load('axisGroup,title/text');
      await context.sync();
      return [
        ...[line.chartType, line.axisGroup, line.markerStyle, line.format.line.lineStyle],
        ...[valueAxis.minimum as unknown, valueAxis.maximum as unknown, valueAxis.displayUnit],
        ...[valueAxis.majorGridlines.visible, second.axisGroup, second.title.text],
      ];
    });
    expect(seen).toEqual([
      ...['LineMarkers', 'Secondary', 'Diamond', 'Dash', 0, '', 'Thousands', false, 'Secondary', 'Antal'],
    ]);
  });

  it('keep labels, legend, fonts and points as they are told', async () => {
    const excel = await withChart();
    const seen = await excel.run(async (context) => {
      const chart = netto(context);
      const first = chart.series.getItemAt(0);
      first.hasDataLabels = true;
      first.dataLabels.position = 'InsideEnd';
      first.dataLabels.numberFormat = '#,##0';
      first.dataLabels.format.font.bold = true;
      first.gapWidth = 60;
      first.points.getItemAt(2).format.fill.setSolidColor('#FF0000');
      chart.legend.position = 'Right';
      chart.legend.format.font.size = 9;
      chart.title.format.font.color = '#333333';
      chart.format.border.lineStyle = 'None';
      first.load('hasDataLabels,gapWidth,dataLabels/position,dataLabels/numberFormat');
      chart.legend.load('position,visible');
      chart.title.format.font.load('color,bold');
      await context.sync();
      return [
        ...[first.hasDataLabels, first.gapWidth, first.dataLabels.position, first.dataLabels.numberFormat],
        ...[chart.legend.position, chart.legend.visible, chart.title.format.font.color],
      ];
    });
    expect(seen).toEqual([true, 60, 'InsideEnd', '#,##0', 'Right', true, '#333333']);
  });

  it('lie on the cells that their place and size come nearest to', async () => {
    const excel = await withChart();
    const seen = await excel.run(async (context) => {
      const chart = netto(context);
      chart.top = 30;
      chart.left = 0;
      chart.height = 150;
      chart.load('top,height,left');
      await context.sync();
      return [chart.top, chart.height, chart.left];
    });
    expect(seen).toEqual([30, 150, 0]);
    expect(excel.sheet.charts[0]?.area).toMatchObject({ row: 2, rowCount: 10, column: 0 });
  });

  it('are found by name, counted, activated and deleted; kinds nobody draws are refused', async () => {
    const excel = await withChart();
    const seen = await excel.run(async (context) => {
      const none = ark(context).charts.getItemOrNullObject('findes ikke').load('name');
      netto(context).activate();
      const active = context.workbook.getActiveChartOrNullObject().load('name');
      await context.sync();
      return [none.isNullObject, active.name];
    });
    expect(seen).toEqual([true, 'Netto']);
    const pie = (context: Excel.RequestContext) =>
      ark(context).charts.add('Pie', ark(context).getRange('A1'));
    expect(await excel.codeOf(pie)).toBe('InvalidArgument');
    await excel.run((context) => netto(context).delete());
    expect(excel.sheet.charts).toEqual([]);
    const image = (context: Excel.RequestContext) =>
      ark(context).charts.add('Line', ark(context).getRange('A1:A2')).getImage();
    expect(await excel.codeOf(image)).toBe('ApiNotFound');
  });
});
