import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the page have in common: heading, help, and tables that scroll by themselves. */
export const useSectionStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: '0 0 0 18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  scroller: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      padding: '0.1875rem 0.125rem 0.1875rem 0.25rem',
      textAlign: 'right',
      verticalAlign: 'bottom',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& td': { whiteSpace: 'nowrap' },
    '& thead tr:first-child th:first-child': { textAlign: 'left', paddingLeft: 0 },
    '& tbody th': {
      textAlign: 'left',
      paddingLeft: 0,
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: 'break-word',
    },
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  small: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** A part that scrolls can be reached by key. */
export const reachable = { tabIndex: 0 };
