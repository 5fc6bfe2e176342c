import { useMemo, useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { saveSoemItems } from '../../../../commands/save-soem-items';
import type { SoemCalculation } from '../../../../commands/soem-view';
import type { FitCheck } from '../../../../domain/soem/follow-up-result';
import { typedCell } from '../../../../sheets/soem/draft/typed-cell';
import {
  fitAlternatives,
  fitConcerns,
  fitVerdicts,
  paneSoemFit as text,
  paneSoemForm,
  paneSoemSteps,
} from '../../../../text/pane-soem-steps';
import type { Snapshot } from '../../../../workbook/snapshot';
import { EmptyState } from '../../../components/empty-state';
import { EntryField } from '../../../components/entry-field';
import { Page } from '../../../components/page';
import { PrimaryButton } from '../../../components/primary-button';
import { useSession, useSessionState } from '../../../session/use-session';
import { useCalculation } from '../../../session/use-soem';
import { CellField, type CellFieldSpec } from '../forms/cell-field';
import { fitOf, fitWith } from '../shared/fit-of';
import { itemFields, itemKey } from '../forms/item-fields';
import { useItemsForm } from '../forms/use-items-form';

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** Does SØM fit at all? Three answers, the verdict in words, and what else can be done. */
export default function FitPage() {
  const snapshot = useSessionState(({ view }) => view?.snapshot);
  const calculation = useCalculation();
  const isThere = snapshot?.tables.some(({ id }) => id === 'soem_indsats') ?? false;
  if (snapshot === undefined || calculation === null || !isThere) {
    return (
      <Page title={text.title}>
        <EmptyState text={paneSoemSteps.empty} />
      </Page>
    );
  }
  return <FitForm snapshot={snapshot} calculation={calculation} />;
}

interface FitFormProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
}

const ASKED = [itemKey('matchesSoemGroup', 'value'), itemKey('purpose', 'value')];

/** The two answers that are saved. */
function askedFields(snapshot: Snapshot): readonly CellFieldSpec[] {
  const values = itemFields(snapshot, 'indsats').asked.flatMap(({ value }) => value ?? []);
  return ASKED.flatMap((key) => values.filter((value) => value.key === key));
}

function FitForm({ snapshot, calculation }: FitFormProps) {
  const styles = useStyles();
  const session = useSession();
  const [count, setCount] = useState('');
  const fields = useMemo(() => askedFields(snapshot), [snapshot]);
  const { form, itemsOf, readAgain } = useItemsForm({ snapshot, calculation: calculation.name, fields });
  const { planned } = fitOf(snapshot, calculation);
  const [match = '', purpose = ''] = fields.map((field) => form.stateOf(field).value);
  const typed = typedCell(count, { kind: 'number' });
  const fit = fitWith({
    match,
    purpose,
    planned: planned > 0 ? planned : typeof typed === 'number' ? typed : 0,
  });
  const save = async () => {
    const cells = form.take();
    if (cells === null) return;
    const items = itemsOf(cells);
    if (items.length === 0) {
      session.goBack();
      return;
    }
    const report = await session.run(
      'save',
      (context) => saveSoemItems(context, { calculation: calculation.name, items }),
      () => paneSoemForm.saved,
    );
    if (report === null) readAgain();
    else session.goBack('notice');
  };
  return (
    <Page
      title={text.title}
      action={<PrimaryButton>{text.save}</PrimaryButton>}
      state=""
      form={{ onSubmit: save, refusals: form.refusals }}
    >
      <p className={styles.lead}>{text.lead}</p>
      {fields.map((field, index) => (
        <CellField
          key={field.key}
          spec={field}
          state={form.stateOf(field)}
          takesFocus={index === 0}
          onChange={(value) => form.change(field.key, value)}
        />
      ))}
      {planned > 0 ? (
        <p className={styles.lead}>{text.countFrom(planned)}</p>
      ) : (
        <EntryField
          label={text.count}
          isNumber
          unit={text.countUnit}
          hint={text.countHelp}
          value={count}
          onChange={setCount}
        />
      )}
      <Verdict check={fit.check} />
    </Page>
  );
}

function Verdict({ check: { fits, concerns, alternatives } }: { readonly check: FitCheck }) {
  const styles = useStyles();
  const session = useSession();
  const goToDobbelt = () => {
    session.chooseTool('dobbelt-bundlinje');
    session.goTo({ name: 'start' });
  };
  return (
    <>
      <h2 className={styles.heading}>{text.verdict}</h2>
      <p className={styles.verdict} aria-live="polite">
        {fitVerdicts[fits]}
      </p>
      {concerns.length > 0 && (
        <ul className={styles.list} aria-label={text.concerns}>
          {concerns.map((concern) => (
            <li key={concern}>{fitConcerns[concern]}</li>
          ))}
        </ul>
      )}
      {alternatives.length > 0 && (
        <>
          <h2 className={styles.heading}>{text.alternatives}</h2>
          <ul className={styles.list}>
            {alternatives.map((alternative) => (
              <li key={alternative}>{fitAlternatives[alternative]}</li>
            ))}
          </ul>
        </>
      )}
      {alternatives.includes('dobbeltBundlinje') && (
        <div>
          <Link as="button" onClick={goToDobbelt}>
            {text.chooseDobbelt}
          </Link>
        </div>
      )}
    </>
  );
}
