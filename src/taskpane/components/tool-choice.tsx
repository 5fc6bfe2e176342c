import { useEffect, useId, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ToolId } from '../../sheets/tool';
import { paneStart } from '../../text/pane-start';
import { toolNames, toolPurposes } from '../../text/pane-shell';
import { useSession, useSessionState } from '../session/use-session';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: 0, border: 'none' },
  legend: { padding: '0 0 6px 0', fontWeight: tokens.fontWeightSemibold },
  tool: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    gap: '0 6px',
    flex: '1 1 130px',
    minWidth: 0,
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  purpose: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

const tools: readonly ToolId[] = ['dobbelt-bundlinje', 'soem'];

/** Which tool the pane works with; arrows choose. */
export function ToolChoice() {
  const styles = useStyles();
  const id = useId();
  const session = useSession();
  const chosen = useSessionState(({ tool }) => tool);
  const keepsFocus = useSessionState(({ isChoosingTool }) => isChoosingTool);
  const mark = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (keepsFocus) mark.current?.focus();
  }, [keepsFocus]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{paneStart.chooseTool}</legend>
      {tools.map((tool) => (
        <label key={tool} className={mergeClasses(styles.tool, tool === chosen && styles.chosen)}>
          <input
            type="radio"
            name={id}
            ref={tool === chosen ? mark : null}
            className={styles.mark}
            checked={tool === chosen}
            aria-describedby={`${id}-${tool}`}
            aria-label={toolNames[tool]}
            onChange={() => session.chooseTool(tool)}
          />
          {toolNames[tool]}
          <span id={`${id}-${tool}`} className={styles.purpose}>
            {toolPurposes[tool]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
