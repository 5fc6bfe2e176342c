import { makeStyles, tokens } from '@fluentui/react-components';
import { meaning } from '../../components/meaning-colors';

const systemText = '@media (forced-colors: active)';

/** Hollow or solid, dashed or whole, ring or dot: each series is told by its form as well as its colour. */
export const useSeriesStyles = makeStyles({
  band: { fill: tokens.colorNeutralBackground3, [systemText]: { fill: 'Canvas' } },
  expectedBar: {
    fill: tokens.colorNeutralBackground1,
    stroke: meaning.expected,
    strokeWidth: '1px',
    [systemText]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  actualBar: {
    fill: meaning.actual,
    stroke: meaning.actual,
    strokeWidth: '1px',
    [systemText]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  expectedLine: {
    fill: 'none',
    stroke: meaning.expected,
    strokeWidth: '1.5px',
    strokeDasharray: '4 3',
    [systemText]: { stroke: 'CanvasText' },
  },
  actualLine: {
    fill: 'none',
    stroke: meaning.actual,
    strokeWidth: '2px',
    [systemText]: { stroke: 'CanvasText' },
  },
  expectedPoint: {
    fill: tokens.colorNeutralBackground1,
    stroke: meaning.expected,
    strokeWidth: '1.5px',
    [systemText]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  // A rim in the ground's colour keeps the dot apart from the solid bar behind it.
  actualPoint: {
    fill: meaning.actual,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1px',
    [systemText]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
});
