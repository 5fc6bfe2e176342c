import { mergesAt } from '../../workbook/merges';
import { rangeAddress } from '../addresses';
import type { HostState, RangeAreasTarget, RangeTarget, RichObject, TypeTable } from '../rich-types';

/** Merged cells that touch a range; null object when there are none. Above 512 areas Excel refuses (documentation). */
export function mergedAreas({ sheet, area }: RangeTarget, host: HostState): RichObject | null {
  const areas = mergesAt(sheet, area);
  return areas.length === 0 ? null : host.object('RangeAreas', { sheet, areas });
}

export const rangeAreas: TypeTable<RangeAreasTarget> = {
  name: 'RangeAreas',
  known: 'documentation',
  isKept: true,
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => rangeAddress({ sheet, area })).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0),
  },
  nav: { Worksheet: ({ sheet }, host) => host.object('Worksheet', sheet) },
};
