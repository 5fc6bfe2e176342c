import { createRichApiHost } from '../../../host/rich-api/rich-api-host';
import { WEB_PAYLOAD_LIMIT, answerText } from '../../../host/transports/answer-text';
import { createWorkbook } from '../../../host/workbook/create-workbook';
import type { FramePage, FrameServer } from './frame-page';
import { openFramePage } from './frame-page';

/** The product's own pane at `address` on the server, in Excel on the web with an empty workbook. */
export function openProductPane(server: FrameServer, address: string, api = '1.14'): Promise<FramePage> {
  const host = createRichApiHost(createWorkbook());
  const answerBatch = (text: string, flags: number) => answerText(host, text, flags, WEB_PAYLOAD_LIMIT);
  return openFramePage(server, { answerBatch }, { pane: address, api });
}
