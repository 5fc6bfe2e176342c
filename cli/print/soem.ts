import { payersAndTotal } from '../../src/domain/soem/payer';
import { roundLikeExcel } from '../../src/domain/statistics/round-like-excel';
import { cliText } from '../../src/text/cli';
import { danishNumber, danishPercent } from '../../src/text/danish-format';
import { breakEvenWords, payerWords } from '../../src/text/soem-results';
import type { ShownCalculation } from '../json/soem-answer';

/** Each calculation for the terminal: net and break-even by payer, and the chance of a gain when it was drawn. */
export function soemLines(shown: readonly ShownCalculation[]): readonly string[] {
  return shown.flatMap(({ calculation, drawn }) => {
    const outcome = calculation.calculated?.outcome;
    if (outcome?.status !== 'calculated') return [cliText.withheld(calculation.name)];
    const { result } = outcome;
    const lines = payersAndTotal.map((payer) => {
      const net = `${danishNumber(roundLikeExcel(result.discounted.net[payer], 0), 0)} kr`;
      const { value, status } = result.breakEven[payer].successRate;
      const turns = value === null ? breakEvenWords({ status }) : danishPercent(roundLikeExcel(value, 4), 2);
      const chance =
        drawn === null
          ? ''
          : `, ${cliText.chance(danishPercent(drawn.byPayer[payer].probabilityPositive, 1))}`;
      return `  ${payerWords[payer].padEnd(22)}${net.padStart(18)}   ${cliText.breakEven(turns)}${chance}`;
    });
    return [cliText.soemTitle(calculation.name, result.firstYear, result.lastYear), ...lines];
  });
}
