import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { payers } from '../../../../domain/soem/payer';
import { settingEffects } from '../../../../domain/soem/setting-effects';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { danishPercent } from '../../../../text/danish-format';
import { payerInSentence } from '../../../../text/pane-soem-shared';
import { effectText as text, paneSoemStep } from '../../../../text/pane-soem-steps';
import type { SoemStep } from '../../../session/pages';
import { signedMoney } from '../shared/money-words';
import { resultIn } from '../shared/result-in';

const useStyles = makeStyles({
  heading: { margin: '0 0 6px 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface StepEffectsProps {
  readonly calculation: SoemCalculation;
  readonly step: SoemStep;
}

/** What a small step in the figures of this page does to the net; rows tell theirs themselves. */
export function StepEffects({ calculation, step }: StepEffectsProps) {
  const styles = useStyles();
  const lines = useMemo(() => effectLines(calculation, step), [calculation, step]);
  if (lines === null) return <p className={styles.note}>{text.withheld}</p>;
  if (lines.length === 0) return null;
  return (
    <section aria-label={paneSoemStep.effects}>
      <h2 className={styles.heading}>{paneSoemStep.effects}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function effectLines(calculation: SoemCalculation, step: SoemStep): readonly string[] | null {
  const result = resultIn(calculation);
  const facts = calculation.calculated?.facts;
  if (result === null || facts === undefined) return null;
  if (step !== 'indsats' && step !== 'effekt') return [];
  const effects = settingEffects(facts);
  if (step === 'effekt') {
    const { successPoint } = effects;
    return [
      text.successPoint(signedMoney(successPoint.total)),
      ...payers
        .filter((payer) => Math.round(successPoint[payer]) !== 0)
        .map((payer) => text.successPointFor(payerInSentence[payer], signedMoney(successPoint[payer]))),
      breakEvenLine(result),
    ];
  }
  const { yearMore, yearLess, ratePointMore, ratePointLess } = effects;
  return [
    text.yearMore(signedMoney(yearMore.total)),
    ...(yearLess === null ? [] : [text.yearLess(signedMoney(yearLess.total))]),
    text.rateMore(signedMoney(ratePointMore.total)),
    ...(ratePointLess === null ? [] : [text.rateLess(signedMoney(ratePointLess.total))]),
  ];
}

function breakEvenLine({ breakEven }: SoemResult): string {
  const { status, value } = breakEven.total.successRate;
  switch (status) {
    case 'number':
      return text.breakEven(danishPercent(value ?? 0, 2));
    case 'always':
      return text.breakEvenAlways;
    case 'never':
      return text.breakEvenNever;
    case 'noEffect':
      return text.breakEvenNoEffect;
  }
}
