import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WithTotal } from '../../../src/domain/soem/payer';
import { compareVersions as comparing } from '../../../src/domain/soem/versions/compare-versions';
import {
  publishedDifference,
  type PublishedSum,
} from '../../../src/sheets/soem/versions/published-difference';
import { soemFactsOf, type SoemScenario } from './scenario';
import { runToEnd } from '../../unit/support/run-to-end';

const compareVersions = (...versions: Parameters<typeof comparing>) => runToEnd(comparing(...versions));

type Given = SoemScenario['givet'];

interface Figures {
  readonly 'i alt': number;
  readonly kommune: number;
  readonly region: number;
  readonly stat: number;
}

interface Sum {
  readonly før: Figures;
  readonly nu: Figures;
  readonly ændringer: readonly (Figures & {
    readonly hvad: string;
    readonly før: string;
    readonly nu: string;
  })[];
  readonly samspil: Figures;
}

/** Two versions of one calculation, and what is told of the difference. */
interface VersionScenario {
  readonly navn: string;
  readonly kilde: string;
  readonly før: Given;
  /** What is written anew; the rest is as before. */
  readonly nu: Partial<Given>;
  readonly forventet: Sum & { readonly tilskud?: Sum };
}

const folder = join(__dirname, 'versioner');
const files = readdirSync(folder);

function figures({ total, kommune, region, stat }: WithTotal): Figures {
  return { 'i alt': total, kommune, region, stat };
}

function inWords({ before, after, lines, interaction }: PublishedSum): Sum {
  return {
    før: figures(before),
    nu: figures(after),
    ændringer: lines.map((line) => ({
      ...{ hvad: line.what, før: line.before, nu: line.now },
      ...figures(line.effect),
    })),
    samspil: figures(interaction),
  };
}

/** Before, every change and what they do together give now, to the krone, as it is shown. */
function expectSum({ før, nu, ændringer, samspil }: Sum): void {
  for (const payer of ['i alt', 'kommune', 'region', 'stat'] as const) {
    const effects = ændringer.reduce((sum, line) => sum + line[payer], 0);
    expect([payer, før[payer] + effects + samspil[payer]]).toEqual([payer, nu[payer]]);
  }
}

// One file per pair of versions, in Danish words and figures, so that an economist can read and dispute it.
describe('SØM versions', () => {
  test.each(files)('%s', (file) => {
    const scenario = JSON.parse(readFileSync(join(folder, file), 'utf8')) as VersionScenario;
    const factsOf = (givet: Given) => soemFactsOf({ ...scenario, givet, forventet: {} });
    const difference = compareVersions(factsOf(scenario.før), factsOf({ ...scenario.før, ...scenario.nu }));
    const { net, grants } = publishedDifference(difference);
    const found = { ...inWords(net), tilskud: inWords(grants) };
    const { tilskud = found.tilskud, ...expected } = scenario.forventet;
    expect(found).toEqual({ ...expected, tilskud });
    expectSum(found);
    expectSum(found.tilskud);
  });
});
