import { useState } from 'react';
import { makeStyles, mergeClasses, Tab, TabList } from '@fluentui/react-components';
import type { Book } from '../files/book';
import { SheetPart } from '../grid/sheet-part';
import { ViewContext } from '../grid/use-view';
import { DirectPane } from '../pane/direct-pane';
import { FramePane } from '../pane/frame-pane';
import { pageTexts } from '../texts';
import { Splitter } from './splitter';
import { useIsNarrow } from './use-is-narrow';

const useStyles = makeStyles({
  parts: { flexGrow: 1, minHeight: 0, display: 'flex' },
  sheet: { flexGrow: 1, minWidth: 0, display: 'flex' },
  pane: { flexShrink: 0, minHeight: 0, overflowX: 'hidden', overflowY: 'auto' },
  wide: { flexGrow: 1, flexShrink: 1, minWidth: 0 },
  away: { display: 'none' },
});

const USUAL_WIDTH = 350;

/** Grid and pane: side by side, or one at a time where there is no room for both. */
export function WorkbookParts({ book, inFrame }: { readonly book: Book; readonly inFrame: boolean }) {
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  const [part, setPart] = useState<'sheet' | 'pane'>('sheet');
  const [width, setWidth] = useState(USUAL_WIDTH);
  const Pane = inFrame ? FramePane : DirectPane;
  return (
    <ViewContext.Provider value={book.view}>
      {isNarrow && (
        <nav aria-label={pageTexts.parts}>
          <TabList
            selectedValue={part}
            onTabSelect={(_, { value }) => setPart(value === 'pane' ? 'pane' : 'sheet')}
          >
            <Tab value="sheet">{pageTexts.sheetPart}</Tab>
            <Tab value="pane">{pageTexts.panePart}</Tab>
          </TabList>
        </nav>
      )}
      <div className={styles.parts}>
        <section
          aria-label={pageTexts.sheetPart}
          className={mergeClasses(styles.sheet, isNarrow && part === 'pane' && styles.away)}
        >
          <SheetPart />
          {!isNarrow && <Splitter width={width} onResize={setWidth} />}
        </section>
        <div
          data-part="pane"
          className={mergeClasses(
            styles.pane,
            isNarrow && styles.wide,
            isNarrow && part === 'sheet' && styles.away,
          )}
          style={isNarrow ? {} : { width }}
        >
          <Pane model={book.model} />
        </div>
      </div>
    </ViewContext.Provider>
  );
}
