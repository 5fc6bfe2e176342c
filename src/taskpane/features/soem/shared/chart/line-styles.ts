import { makeStyles, tokens } from '@fluentui/react-components';
import { meaning } from '../../../../components/meaning-colors';

const system = '@media (forced-colors: active)';
const line = { fill: 'none', strokeWidth: '2px', [system]: { stroke: 'CanvasText' } } as const;
const point = { [system]: { fill: 'CanvasText' } } as const;
const statRim = '#5C2E91';
const statFill = '#C9A7E8';
const region = '#B87400';

/** The three purses: dark, middle and light with a rim, whole, dashed and whole again, each with its own point. */
export const usePayerLines = makeStyles({
  kommune: { ...line, stroke: meaning.kommune },
  kommunePoint: { ...point, fill: meaning.kommune },
  region: { ...line, stroke: region, strokeDasharray: '5 3' },
  regionPoint: { ...point, fill: region },
  statRim: { ...line, stroke: statRim, strokeWidth: '4px' },
  stat: { ...line, stroke: statFill, strokeWidth: '1.5px', [system]: { stroke: 'Canvas' } },
  statPoint: {
    fill: statFill,
    stroke: statRim,
    strokeWidth: '1.5px',
    [system]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    [system]: { stroke: 'CanvasText' },
  },
});
