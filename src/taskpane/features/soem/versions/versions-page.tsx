import { useState } from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import { freezeVersion, type FreezeReport } from '../../../../commands/freeze-version';
import type { SoemFacts } from '../../../../domain/soem/facts';
import { versionsOf, type ReadVersions } from '../../../../sheets/soem/versions/read-versions';
import { faultMessage } from '../../../../text/faults';
import { listWithin } from '../../../../text/list-within';
import { paneVersions as text } from '../../../../text/pane-soem-versions';
import { PrimaryButton } from '../../../components/primary-button';
import { useSession } from '../../../session/use-session';
import { useCalculation } from '../../../session/use-soem';
import { CalculationChoice } from '../shared/calculation-choice';
import { NoResult } from '../shared/no-result';
import { SoemPage } from '../shared/soem-page';
import { findErrors, type FreezeErrors } from './find-errors';
import { FreezeFields } from './freeze-fields';
import { SinceSection } from './since-section';
import { useVersions } from './use-versions';
import { VersionList } from './version-list';
import { useVersionStyles } from './version-styles';

/** Freezes a calculation as it stands, and tells what has changed since it was frozen. */
export default function VersionsPage() {
  const calculation = useCalculation();
  const archive = useVersions();
  const { calculated } = calculation ?? {};
  if (calculated?.outcome.status === 'calculated') {
    const { facts } = calculated;
    return <FreezeForm key={facts.calculation} facts={facts} archive={archive} />;
  }
  // Versions of a calculation that a fejl withholds are to be seen, not compared.
  return (
    <SoemPage title={text.title}>
      <CalculationChoice />
      <NoResult />
      {archive.read !== null && <VersionList versions={versionsOf(archive.read, calculation?.name ?? '')} />}
    </SoemPage>
  );
}

interface FreezeFormProps {
  readonly facts: SoemFacts;
  readonly archive: ReturnType<typeof useVersions>;
}

function FreezeForm({ facts, archive: { read, again } }: FreezeFormProps) {
  const session = useSession();
  const styles = useVersionStyles();
  const [who, setWho] = useState('');
  const [why, setWhy] = useState('');
  const [errors, setErrors] = useState<FreezeErrors>({});
  const [refusals, setRefusals] = useState(0);
  const { calculation } = facts;
  const freeze = async () => {
    const found = findErrors(who, why);
    setErrors(found);
    if (Object.keys(found).length > 0) {
      setRefusals(refusals + 1);
      return;
    }
    const report = await session.run(
      'save',
      (context) => freezeVersion(context, { calculation, who, why }),
      frozenWords,
    );
    if (report === null) return;
    await again();
    session.say(frozenWords(report));
    if (report.status === 'frozen') setWhy('');
  };
  return (
    <SoemPage
      title={text.title}
      action={<PrimaryButton>{text.freeze}</PrimaryButton>}
      form={{ onSubmit: freeze, refusals }}
    >
      <CalculationChoice />
      <p className={styles.text}>{text.lead}</p>
      <FreezeFields who={who} why={why} errors={errors} setWho={setWho} setWhy={setWhy} />
      {read === null ? (
        <Button onClick={() => void again()}>{text.read}</Button>
      ) : (
        <Kept read={read} facts={facts} />
      )}
    </SoemPage>
  );
}

function Kept({ read, facts }: { readonly read: ReadVersions; readonly facts: SoemFacts }) {
  const styles = useVersionStyles();
  const versions = versionsOf(read, facts.calculation);
  const [chosen, setChosen] = useState('');
  const version = versions.find(({ number }) => String(number) === chosen) ?? versions[0];
  return (
    <>
      {read.faults.length > 0 && (
        <section className={styles.section} aria-label={text.faults}>
          <h2 className={styles.heading}>{text.faults}</h2>
          <ul className={styles.list}>
            {read.faults.map((fault) => (
              <li key={`${fault.kind} ${fault.place.address}`} className={styles.item}>
                {faultMessage(fault)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {versions.length > 1 && (
        <Field label={text.choose}>
          <Select value={String(version?.number ?? '')} onChange={(_, { value }) => setChosen(value)}>
            {versions.map(({ number }, index) => (
              <option key={`${number} ${index}`} value={number}>
                {text.version(number)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {version !== undefined && <SinceSection version={version} facts={facts} />}
      <VersionList versions={versions} />
    </>
  );
}

function frozenWords(report: FreezeReport): string {
  switch (report.status) {
    case 'frozen':
      return text.frozen(report.number);
    case 'alreadyThere':
      return text.alreadyThere(report.number);
    case 'withheld':
      return text.withheld(listWithin(report.faults.map(({ place }) => place.address)));
    case 'refused':
      return report.field === 'who' ? text.whoError : text.whyError;
  }
}
