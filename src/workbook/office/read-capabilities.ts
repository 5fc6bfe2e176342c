import { describeExcel } from '../../text/excel-program';
import type { Capabilities } from '../port';
import type { OfficeContext } from './library';
import type { Session } from './session';

/** Sets that exist today; a newer Excel is simply described by the newest of them. */
const NEWEST_SET = 21;

/** The set that tells the number culture. */
const CULTURE_SET = 11;

/** What the program around the workbook can do. Versions are asked as texts: as a number 1.10 would be 1.1. */
export async function readCapabilities(session: Session, office: OfficeContext): Promise<Capabilities> {
  const { diagnostics, requirements } = office;
  const highest = highestSet((set) => requirements.isSetSupported('ExcelApi', `1.${set}`));
  return {
    host: 'excel',
    description: describeExcel(diagnostics.platform, diagnostics.version),
    apiVersion: highest === 0 ? '' : `1.${highest}`,
    locale: highest >= CULTURE_SET ? await readCulture(session) : 'da-DK',
    canWatch: true,
    canReveal: true,
  };
}

function highestSet(isSupported: (set: number) => boolean): number {
  for (let set = NEWEST_SET; set > 0; set--) if (isSupported(set)) return set;
  return 0;
}

async function readCulture(session: Session): Promise<string> {
  session.stopIfAsked();
  const culture = session.context.application.cultureInfo;
  culture.load('name');
  await session.roundTrip('capabilities');
  return culture.name;
}
