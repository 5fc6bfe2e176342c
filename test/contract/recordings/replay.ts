import { richBatch } from '../../../host/rich-api/batch';
import { createRichApiHost } from '../../../host/rich-api/rich-api-host';
import { createWorkbook } from '../../../host/workbook/create-workbook';
import type { Difference } from './compare-answers';
import { compareAnswers } from './compare-answers';
import type { Ids } from './ids';
import { learnIds, translateIds } from './ids';
import type { Recording } from './recording';

/** One rule on which our host and the recorded program do not agree, with the first place where it showed. */
export interface BrokenRule extends Difference {
  readonly times: number;
  readonly firstIn: string;
}

/** Asks our host what the recorded program was asked, case by case, and tells where the answers differ, rule by rule. */
export function replay({ cases, locale }: Recording): readonly BrokenRule[] {
  const broken = new Map<string, BrokenRule>();
  for (const { name, batches } of cases) {
    for (const difference of replayCase(batches, locale)) {
      const known = broken.get(difference.rule);
      if (known === undefined) broken.set(difference.rule, { ...difference, times: 1, firstIn: name });
      else broken.set(difference.rule, { ...known, times: known.times + 1 });
    }
  }
  return [...broken.values()];
}

/** Each case begins with an empty workbook. */
function replayCase(batches: Recording['cases'][number]['batches'], culture: string): Difference[] {
  const host = createRichApiHost(createWorkbook(), { culture });
  const ids: Ids = new Map();
  return batches.flatMap(({ request, answer }) => {
    const question = richBatch.parse(translateIds(request, ids));
    const ours = host.process(question, 0);
    learnIds(answer, ours, ids);
    return compareAnswers(question, translateIds(answer, ids), ours);
  });
}
