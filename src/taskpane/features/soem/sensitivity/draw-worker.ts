// Start file of the worker: the draws, beside the page, so that it can be used meanwhile.
import { answerDraws } from './answer-draws';
import type { DrawRequest } from './draw-protocol';

addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => {
  answerDraws(data, (answer) => postMessage(answer));
});
