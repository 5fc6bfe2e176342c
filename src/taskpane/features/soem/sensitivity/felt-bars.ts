import type { PayerOrTotal } from '../../../../domain/soem/payer';
import type { Tornado, TornadoBar } from '../../../../domain/soem/sensitivity-result';

/** Less is not seen in whole kroner. */
const SEEN = 0.5;

/** The inputs that move a payer's net, the one that moves it most first; equals as the total has them. */
export function feltBars({ bars }: Tornado, payer: PayerOrTotal): readonly TornadoBar[] {
  return bars.filter(({ span }) => span[payer] >= SEEN).sort((a, b) => b.span[payer] - a.span[payer]);
}
