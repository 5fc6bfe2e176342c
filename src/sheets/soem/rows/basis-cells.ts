import { codeOf, confidenceList, sourceTypeList } from '../../../catalogue/soem/soem-lists';
import type { Basis, Range } from '../../../domain/soem/basis';

/** What an input rests on, as its cells hold it. */
export function basisCells({ sourceType, confidence, note }: Partial<Basis>) {
  return {
    sourceType: sourceType === undefined ? null : codeOf(sourceTypeList, sourceType),
    confidence: confidence === undefined ? null : codeOf(confidenceList, confidence),
    note: note ?? null,
  };
}

/** A range as its two cells hold it. */
export function rangeCells({ range }: { readonly range?: Range }) {
  return { low: range?.low ?? null, high: range?.high ?? null };
}
