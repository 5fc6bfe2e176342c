import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookView } from '../../../commands/types';
import { paneAbout as text } from '../../../text/pane-about';
import { Page } from '../../components/page';
import { useSessionState, useView } from '../../session/use-session';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'fit-content(45%) 1fr', gap: '2px 12px' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Versions and abilities, what is stored in the file, that no data leave it, keys and licences. */
export default function AboutPage() {
  const styles = useStyles();
  const view = useView();
  const capabilities = useSessionState((state) => state.capabilities);
  const watches = capabilities === null ? text.unknown : capabilities.canWatch ? text.yes : text.no;
  const apiVersion = capabilities?.apiVersion ?? '';
  return (
    <Page isTextOnly title={text.title} state="">
      <Facts
        facts={[
          [text.version, __APP_VERSION__],
          [text.host, capabilities?.description ?? text.unknown],
          [text.api, apiVersion === '' ? text.noApi : apiVersion],
          [text.locale, capabilities?.locale ?? text.unknown],
          [text.watch, watches],
        ]}
      />
      <Section title={text.privacyTitle}>
        <p className={styles.text}>{text.privacy}</p>
      </Section>
      {view && <Stored view={view} />}
      <Section title={text.keysTitle}>
        <Facts facts={text.keys.map(({ key, does }) => [key, does])} />
      </Section>
      <Section title={text.licencesTitle}>
        <p className={styles.text}>{text.licences}</p>
      </Section>
    </Page>
  );
}

function Stored({ view }: { readonly view: WorkbookView }) {
  const styles = useStyles();
  const { sheets, tables, names } = view.snapshot;
  const ours = sheets.filter(({ id }) => id !== undefined);
  const isEmpty = ours.length === 0 && tables.length === 0;
  return (
    <Section title={text.storedTitle}>
      <p className={styles.text}>{isEmpty ? text.storedNothing : text.storedLead}</p>
      {!isEmpty && (
        <Facts
          facts={[
            [text.sheets, ours.map(({ name }) => name).join(', ')],
            [text.tables, tables.map(({ name }) => name).join(', ')],
            [text.names, names.map(({ name }) => name).join(', ')],
          ]}
        />
      )}
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <FactRow key={term} term={term} value={value} />
      ))}
    </dl>
  );
}

function FactRow({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
