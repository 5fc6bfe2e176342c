import type { ResponseBody } from '../rich-api/batch';
import type { RichApiHost } from '../rich-api/rich-api-host';

/** Excel on the web takes and gives at most 5 MB at once. Known from documentation. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Answers the text of a batch with the text of an answer; above the limit either way it refuses as Excel on the web does. */
export function answerText(
  host: RichApiHost,
  text: string,
  flags: number,
  limit = Number.POSITIVE_INFINITY,
): string {
  if (byteLength(text) > limit) return refusal('RequestPayloadSizeLimitExceeded');
  const answer = JSON.stringify(host.process(JSON.parse(text), flags));
  return byteLength(answer) > limit ? refusal('ResponsePayloadSizeLimitExceeded') : answer;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}

/** Uncalibrated: that a refused request answers with this shape and HTTP status 413. */
function refusal(code: string): string {
  const body: ResponseBody = {
    Results: [],
    TraceIds: [],
    Error: {
      Code: code,
      Message: 'Too much data at once.',
      HttpStatusCode: 413,
      Location: '',
      ActionIndex: 0,
    },
  };
  return JSON.stringify(body);
}
