import type { ChartSeries } from '../../../src/workbook/chart-spec';
import { invalidArgument } from '../rich-error';

/** Stacked kinds are drawn side by side here, and saved files say so; the word itself is kept. */
const TYPES: Readonly<Record<string, ChartSeries['type']>> = {
  BarClustered: 'bar',
  BarStacked: 'bar',
  BarStacked100: 'bar',
  ColumnClustered: 'column',
  ColumnStacked: 'column',
  ColumnStacked100: 'column',
  Line: 'line',
  LineMarkers: 'line',
  LineMarkersStacked: 'line',
  LineStacked: 'line',
};

const MARKERS: Readonly<Record<string, ChartSeries['marker']>> = {
  None: 'none',
  Circle: 'circle',
  Diamond: 'diamond',
  Triangle: 'triangle',
  Square: 'square',
};

/** The kind of series behind Excel's word for it; other kinds are not emulated. */
export function typeOfWord(word: string): ChartSeries['type'] {
  const type = TYPES[word];
  if (type === undefined) throw invalidArgument(`Chart type ${word} is not emulated.`);
  return type;
}

export function wordOfType(type: ChartSeries['type']): string {
  return { column: 'ColumnClustered', line: 'LineMarkers', bar: 'BarClustered' }[type];
}

export function markerOfWord(word: string): ChartSeries['marker'] {
  const marker = MARKERS[word];
  if (marker === undefined) throw invalidArgument(`Marker ${word} is not emulated.`);
  return marker;
}

export function wordOfMarker(marker: ChartSeries['marker']): string {
  return marker.charAt(0).toUpperCase() + marker.slice(1);
}
