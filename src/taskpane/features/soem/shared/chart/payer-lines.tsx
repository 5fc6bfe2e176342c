import { payers, type Payer } from '../../../../../domain/soem/payer';
import { payerNames } from '../../../../../text/pane-soem-shared';
import { usePayerLines } from './line-styles';
import { YearLines, type YearLine } from './year-lines';

interface PayerLinesProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly values: Readonly<Record<Payer, readonly number[]>>;
}

/** One line for each purse. */
export function PayerLines({ label, years, values }: PayerLinesProps) {
  const looks = usePayerLooks();
  const lines = payers.map((payer) => ({
    name: payerNames[payer],
    values: values[payer],
    ...looks[payer],
  }));
  return <YearLines label={label} years={years} lines={lines} />;
}

function usePayerLooks(): Readonly<Record<Payer, Omit<YearLine, 'name' | 'values'>>> {
  const styles = usePayerLines();
  return {
    kommune: { className: styles.kommune, point: { form: 'circle', className: styles.kommunePoint } },
    region: { className: styles.region, point: { form: 'square', className: styles.regionPoint } },
    stat: {
      className: styles.stat,
      rim: styles.statRim,
      point: { form: 'triangle', className: styles.statPoint },
    },
  };
}
