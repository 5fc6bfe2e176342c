import { makeStyles, tokens } from '@fluentui/react-components';
import { codeOf, divisorList } from '../../../../catalogue/soem/soem-lists';
import { checkFit } from '../../../../domain/soem/follow-up/check-fit';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { paneSoemResults } from '../../../../text/pane-soem-results';
import { cumulativeTitle } from '../../../../text/soem-results';
import { FigureLink } from '../shared/figure-link';
import { money } from '../shared/money-words';
import { ProseMoney } from '../shared/prose-money';
import { people } from './payer-rows';

const useStyles = makeStyles({
  answer: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  box: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** The answer in words: when the kommune is in plus, what the public gains, and per participant. */
export function Headline({ facts, result }: { readonly facts: SoemFacts; readonly result: SoemResult }) {
  const styles = useStyles();
  const { discounted, firstYear, lastYear, settings, payback, participants } = result;
  const { net } = discounted;
  const isFew = checkFit(facts).concerns.includes('fewParticipants');
  return (
    <div className={styles.box}>
      <h2 className={styles.answer}>{cumulativeTitle(payback.kommune)}</h2>
      <p className={styles.text}>
        {net.total < 0 ? paneSoemResults.loss : paneSoemResults.gain}{' '}
        <ProseMoney kroner={Math.abs(net.total)} target={{ kind: 'net', payer: 'total' }} />{' '}
        {paneSoemResults.forAll(firstYear, lastYear, settings.priceLevel.value)}
      </p>
      <PerParticipant result={result} />
      {isFew && (
        <p className={styles.text}>{paneSoemResults.fewParticipants(people(participants.planned))}</p>
      )}
    </div>
  );
}

function PerParticipant({ result }: { readonly result: SoemResult }) {
  const styles = useStyles();
  const { net, divisor, participants } = result.perParticipant;
  if (net === null) return null;
  const name = codeOf(divisorList, divisor).toLowerCase();
  return (
    <p className={styles.text}>
      {paneSoemResults.perParticipant}{' '}
      <FigureLink target={{ kind: 'perParticipant', payer: 'total' }}>{money(net.total)}</FigureLink>{' '}
      {paneSoemResults.dividedBy(name, people(participants))}.
    </p>
  );
}
