import { useState, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { paneSoemResults as text } from '../../../../text/pane-soem-results';
import { ChoiceField } from '../../../components/choice-field';
import { PayerTable } from '../shared/payer-table';
import { AreasSection } from './areas-section';
import { BasisList } from './basis-list';
import { CommitteeTable, RealisedTable, UseTable } from './evidence-tables';
import { Headline } from './headline';
import { MustHoldList } from './must-hold-list';
import { keyRows } from './payer-rows';
import { isDiscounting, type Counting } from './shown-amounts';
import { YearsSection } from './years-section';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ResultSectionsProps {
  readonly facts: SoemFacts;
  readonly result: SoemResult;
}

/** One result from the answer in words down to what it rests on. */
export function ResultSections({ facts, result }: ResultSectionsProps) {
  const [counting, setCounting] = useState<Counting>('discounted');
  return (
    <>
      <Headline facts={facts} result={result} />
      {isDiscounting(result) && <CountingChoice value={counting} onChange={setCounting} />}
      <PayerTable caption={text.keyFigures} rows={keyRows(result, counting)} />
      <Section heading={text.mustHold}>
        <MustHoldList result={result} />
      </Section>
      <Section heading={text.years.heading}>
        <YearsSection result={result} counting={counting} />
      </Section>
      <AreasSection result={result} counting={counting} />
      <CommitteeTable result={result} />
      <RealisedTable facts={facts} />
      <UseTable facts={facts} />
      <Section heading={text.basis}>
        <BasisList facts={facts} result={result} />
      </Section>
    </>
  );
}

interface CountingChoiceProps {
  readonly value: Counting;
  readonly onChange: (counting: Counting) => void;
}

function CountingChoice({ value, onChange }: CountingChoiceProps) {
  const { label, yes, no, note } = text.discounting;
  return (
    <ChoiceField
      label={label}
      {...(value === 'undiscounted' ? { hint: note } : {})}
      value={value}
      choices={[
        { value: 'discounted', text: yes },
        { value: 'undiscounted', text: no },
      ]}
      onChange={onChange}
    />
  );
}

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}
