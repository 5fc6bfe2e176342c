import type { Tool } from '../../tool';
import { deltagere } from './deltagere';
import { finansiering } from './finansiering';
import { forbrug } from './forbrug';
import { indsats } from './indsats';
import { konsekvenser } from './konsekvenser';
import { SOEM_LISTS } from './list-columns';
import { soemLister, soemListerTable } from './lister';
import { omkostninger } from './omkostninger';
import { priser, priserTable } from './priser';
import { prisindeks } from './prisindeks';
import {
  soemAar,
  soemFoelsomhed,
  soemForklaring,
  soemMatrix,
  soemResultat,
  soemAendringer,
} from './result-sheets';
import { scenarier } from './scenarier';
import { skyggevisitation } from './skyggevisitation';
import { tjekliste } from './tjekliste';
import { frosneTal, versioner } from './versioner';
import { vidensbase } from './vidensbase';

export const soem: Tool = {
  id: 'soem',
  inputSheets: [
    ...[indsats, deltagere, omkostninger, finansiering, konsekvenser, priser, prisindeks],
    ...[forbrug, skyggevisitation, vidensbase, scenarier, tjekliste, soemLister],
  ],
  resultSheets: [soemResultat, soemAar, soemMatrix, soemFoelsomhed, soemForklaring, soemAendringer],
  archiveSheets: [versioner, frosneTal],
  lists: [
    { kind: 'ids', list: 'soem_ydelse', table: priserTable, column: 'service' },
    ...SOEM_LISTS.map(
      ({ list }) =>
        ({ kind: 'codes', list, sheet: 'soem_lister', table: soemListerTable, column: list }) as const,
    ),
  ],
};
