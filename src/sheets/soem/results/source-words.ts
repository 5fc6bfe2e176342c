import { codeOf, sourceTypeList } from '../../../catalogue/soem/soem-lists';
import type { Basis } from '../../../domain/soem/basis';
import { explanationText } from '../../../text/soem-explanation';

/** What an input rests on and how sure it is: `Skøn (E)`. */
export function sourceWords({ sourceType, confidence }: Basis): string {
  const words = sourceType === undefined ? explanationText.unknownSource : codeOf(sourceTypeList, sourceType);
  return confidence === undefined ? words : `${words} (${confidence})`;
}
