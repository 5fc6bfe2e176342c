import { useEffect, useRef } from 'react';
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { createRichApiHost } from '../../rich-api/rich-api-host';
import { openWebFrame } from '../../transports/web-frame';
import type { WorkbookModel } from '../../workbook/model';
import { focusRegion } from '../app/regions';
import { pageTexts } from '../texts';
import { frameExit } from './frame-exit';

const useStyles = makeStyles({
  frame: { display: 'block', width: '100%', height: '100%', border: 'none' },
});

/** The pane as Excel on the web shows it: its own page in a frame, through Microsoft's client library. */
export function FramePane({ model }: { readonly model: WorkbookModel }) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const isSafe = location.protocol === 'https:';
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const host = createRichApiHost(model);
    const web = openWebFrame({ frame: element, addinUrl: '/taskpane.html', host });
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      const exit = source === element.contentWindow ? frameExit(data) : undefined;
      if (exit !== undefined) focusRegion(exit);
    };
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('message', onMessage);
      web.close();
    };
  }, [model]);
  if (!isSafe) {
    return (
      <MessageBar intent="warning">
        <MessageBarBody>{pageTexts.needsHttps}</MessageBarBody>
      </MessageBar>
    );
  }
  return <iframe ref={frame} title={pageTexts.frameTitle} className={styles.frame} />;
}
