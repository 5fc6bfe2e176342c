import { useEffect, useState } from 'react';
import type { Theme } from '@fluentui/react-components';
import { chooseTheme, type OfficeLook } from './choose-theme';

const DARK = '(prefers-color-scheme: dark)';

/** The theme, asked for again when the pane is seen again: Office's own notice of a change cannot be relied on. */
export function usePaneTheme(officeLook: () => OfficeLook | undefined): Theme {
  const [theme, setTheme] = useState(() => chooseTheme(officeLook(), prefersDark()));
  useEffect(() => {
    const check = () => setTheme(chooseTheme(officeLook(), prefersDark()));
    const query = typeof matchMedia === 'function' ? matchMedia(DARK) : null;
    document.addEventListener('visibilitychange', check);
    query?.addEventListener('change', check);
    return () => {
      document.removeEventListener('visibilitychange', check);
      query?.removeEventListener('change', check);
    };
  }, [officeLook]);
  return theme;
}

function prefersDark(): boolean {
  return typeof matchMedia === 'function' && matchMedia(DARK).matches;
}
