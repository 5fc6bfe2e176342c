import {
  confidenceList,
  costCategoryList,
  divisorList,
  giverList,
  knowledgeKindList,
  matchList,
  payerList,
  purposeList,
  sourceTypeList,
} from '../../../catalogue/soem/soem-lists';
import type { WithTotal } from '../../../domain/soem/payer';
import type {
  DetailField,
  DetailValue,
  InputChange,
  VersionValue,
} from '../../../domain/soem/version-difference';
import { roundLikeExcel } from '../../../domain/statistics/round-like-excel';
import { changedWords, changeText, detailWords, versionValueWords } from '../../../text/soem-changes';
import { indsats } from '../specs/indsats';
import { ITEMS } from '../specs/indsats-items';
import { tjekliste } from '../specs/tjekliste';

/** One changed input in words, with its effect in whole kroner. */
export interface ChangeLine {
  readonly key: string;
  readonly what: string;
  readonly before: string;
  readonly now: string;
  /** What else of its row is different. */
  readonly also: string;
  readonly effect: WithTotal;
  /** Cell or sheet to look at; blank for a row that is gone. */
  readonly place: string;
}

type Words = readonly { readonly id: string; readonly code: string }[];

/** The lists whose words stand in the sheets, where the calculation has names of its own. */
const DETAIL_LISTS: Partial<Record<DetailField, Words>> = {
  sourceType: sourceTypeList,
  confidence: confidenceList,
  category: costCategoryList,
  receiver: payerList,
  giver: giverList,
  kind: knowledgeKindList,
};
const ITEM_LISTS: Readonly<Record<string, Words>> = {
  divisor: divisorList,
  purpose: purposeList,
  matchesSoemGroup: matchList,
};

/** A change as it is shown on the sheet and in the pane. */
export function changeLine(change: InputChange, effect: WithTotal): ChangeLine {
  const { input, how, details, place } = change;
  const { kind, about = '' } = input;
  const label = ITEMS.find(({ id }) => id === about)?.label;
  const isItem = kind === 'setting' || kind === 'text';
  const words = (value: VersionValue | null, none = '') =>
    value === null ? none : versionValueWords(kind, written(about, value));
  return {
    key: input.key,
    what: changedWords(kind, isItem ? (label ?? about) : about),
    before:
      how === 'added' ? changeText.added : words(change.before, how === 'removed' ? changeText.wasThere : ''),
    now:
      how === 'removed' ? changeText.removed : words(change.after, how === 'added' ? changeText.isNew : ''),
    also: details
      .map(({ field, before, after }) =>
        detailWords(field, writtenDetail(field, before), writtenDetail(field, after), kind === 'horizon'),
      )
      .join('; '),
    effect,
    place: how === 'removed' ? '' : place === '' ? (kind === 'checklist' ? tjekliste : indsats).name : place,
  };
}

/** As the sheet writes it: words of its lists, figures without binary noise. */
function written(about: string, value: VersionValue): VersionValue {
  if (about === 'offset') return value === 1;
  if (typeof value === 'number') return roundLikeExcel(value, 6);
  const list = ITEM_LISTS[about];
  return typeof value === 'string' && list !== undefined ? wordOf(list, value) : value;
}

function writtenDetail(field: DetailField, value: DetailValue | null): DetailValue | null {
  if (typeof value === 'number') return roundLikeExcel(value, 6);
  const list = DETAIL_LISTS[field];
  return typeof value === 'string' && list !== undefined ? wordOf(list, value) : value;
}

function wordOf(list: Words, id: string): string {
  return list.find((word) => word.id === id)?.code ?? id;
}
