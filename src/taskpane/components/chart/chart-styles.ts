import { makeStyles, tokens } from '@fluentui/react-components';

const systemText = '@media (forced-colors: active)';

/** What every chart of the pane has: words, thin lines and a legend. The series have styles of their own. */
export const useChartStyles = makeStyles({
  chart: { width: '100%', maxWidth: '480px', height: 'auto', display: 'block' },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '10px',
    fontFamily: tokens.fontFamilyBase,
    [systemText]: { fill: 'CanvasText' },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  legend: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: '2px 8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});
