import type { KeptVersion } from '../../../../sheets/soem/versions/read-versions';
import { danishDate } from '../../../../text/danish-format';
import { paneVersions as text } from '../../../../text/pane-soem-versions';
import { money } from '../shared/money-words';
import { useVersionStyles } from './version-styles';

/** Every version of the calculation, the newest first. */
export function VersionList({ versions }: { readonly versions: readonly KeptVersion[] }) {
  const styles = useVersionStyles();
  return (
    <section className={styles.section} aria-label={text.list}>
      <h2 className={styles.heading}>{text.list}</h2>
      {versions.length === 0 && <p className={styles.text}>{text.none}</p>}
      <ul className={styles.list}>
        {versions.map((version, index) => (
          <VersionItem key={`${version.number} ${index}`} version={version} />
        ))}
      </ul>
    </section>
  );
}

function VersionItem({ version }: { readonly version: KeptVersion }) {
  const styles = useVersionStyles();
  const { number, date, who = '', why, net, state } = version;
  const day = date === undefined ? '' : danishDate(date);
  return (
    <li className={styles.item}>
      <span>
        <span className={styles.name}>{text.version(number)}</span> · {text.by(day, who)}
      </span>
      {why !== undefined && <span>{why}</span>}
      {net.total !== undefined && <span className={styles.figures}>{text.net(money(net.total))}</span>}
      {state === 'damaged' && <span className={styles.wrong}>{text.damaged}</span>}
    </li>
  );
}
