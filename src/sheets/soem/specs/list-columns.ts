import { serviceAreas } from '../../../catalogue/soem/service-areas';
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
  yesNoList,
} from '../../../catalogue/soem/soem-lists';
import { soemListerText as text } from '../../../text/sheets/soem/lister';
import type { ListId } from '../../spec';

/** One column of `SØM – lister`: a list of its own. */
interface ListColumn {
  readonly list: ListId;
  readonly header: string;
  readonly help: string;
  readonly values: readonly string[];
  /** People may write their own below. */
  readonly isOpen?: boolean;
  readonly width: number;
}

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

/** The lists behind the drop-downs of SØM, from left to right. */
export const SOEM_LISTS: readonly ListColumn[] = [
  { list: 'soem_aktoer', header: 'Betaler', help: text.payer, values: codes(payerList), width: 12 },
  { list: 'soem_giver', header: 'Giver', help: text.giver, values: codes(giverList), width: 12 },
  {
    list: 'soem_kategori',
    header: 'Kategori',
    help: text.category,
    values: codes(costCategoryList),
    width: 16,
  },
  {
    ...{ list: 'soem_omraade', header: 'Hovedområde', help: text.area, values: serviceAreas },
    ...{ isOpen: true, width: 48 },
  },
  {
    list: 'soem_kilde',
    header: 'Kildetype',
    help: text.sourceType,
    values: codes(sourceTypeList),
    width: 20,
  },
  {
    list: 'soem_sikkerhed',
    header: 'Sikkerhed',
    help: text.confidence,
    values: codes(confidenceList),
    width: 12,
  },
  { list: 'soem_slags', header: 'Slags', help: text.kind, values: codes(knowledgeKindList), width: 14 },
  { list: 'soem_formaal', header: 'Formål', help: text.purpose, values: codes(purposeList), width: 15 },
  { list: 'soem_passer', header: 'Svarer til', help: text.match, values: codes(matchList), width: 12 },
  { list: 'soem_divisor', header: 'Deles med', help: text.divisor, values: codes(divisorList), width: 15 },
  { list: 'soem_janej', header: 'Ja/nej', help: text.yesNo, values: codes(yesNoList), width: 9 },
];
