import type { KeyboardEvent, PointerEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { pageTexts } from '../texts';

const MIN = 320;
const MAX = 640;
const STEP = 10;

const useStyles = makeStyles({
  splitter: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SplitterProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The border between grid and pane: dragged, or moved with the arrow keys. */
export function Splitter({ width, onResize }: SplitterProps) {
  const styles = useStyles();
  const resize = (wanted: number) => onResize(Math.min(MAX, Math.max(MIN, wanted)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') resize(width + STEP);
    if (event.key === 'ArrowRight') resize(width - STEP);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <div
      role="slider"
      aria-orientation="horizontal"
      tabIndex={0}
      aria-label={pageTexts.resize}
      aria-valuenow={width}
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
