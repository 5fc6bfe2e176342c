import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { meaningColors } from '../components/meaning-colors';

/** What Office says about its own look; parts may be missing, and on the web all of it. */
export interface OfficeLook {
  readonly isDarkTheme?: boolean;
  /** `#RRGGBB`. */
  readonly bodyBackgroundColor?: string;
}

/**
 * Dark or light: what Office says, else how light its background is, else what the system prefers. Contrast themes need
 * no choice: the browser puts the system's colours over either.
 */
export function chooseTheme(look: OfficeLook | undefined, systemPrefersDark: boolean): Theme {
  return isDark(look, systemPrefersDark) ? darkTheme : lightTheme;
}

const lightTheme: Theme = { ...webLightTheme, ...growingText(webLightTheme), ...meaningColors.light };
const darkTheme: Theme = { ...webDarkTheme, ...growingText(webDarkTheme), ...meaningColors.dark };

/** Fluent UI's text sizes are fixed pixels. In rem the text follows the size that the reader has chosen in the browser. */
function growingText(theme: Theme): Record<string, string> {
  const inRem = (size: string) => `${parseFloat(size) / 16}rem`;
  return Object.fromEntries(
    Object.entries(theme).flatMap(([name, size]) =>
      /^(fontSize|lineHeight)/.test(name) ? [[name, inRem(String(size))]] : [],
    ),
  );
}

function isDark(look: OfficeLook | undefined, systemPrefersDark: boolean): boolean {
  if (look?.isDarkTheme !== undefined) return look.isDarkTheme;
  const luminance = luminanceOf(look?.bodyBackgroundColor);
  return luminance === null ? systemPrefersDark : luminance < 0.5;
}

/** 0 (black) to 1 (white) by the weights of ITU-R BT.601; `null` when it is no colour we can read. */
function luminanceOf(color: string | undefined): number | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
