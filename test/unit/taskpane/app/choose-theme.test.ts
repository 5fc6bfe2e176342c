import { chooseTheme } from '../../../../src/taskpane/app/choose-theme';

const isDark = (...args: Parameters<typeof chooseTheme>) =>
  chooseTheme(...args).colorNeutralBackground1.toLowerCase() !== '#ffffff';

describe('dark or light', () => {
  it('is what Office says, whatever the system prefers', () => {
    expect(isDark({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, true)).toBe(false);
    expect(isDark({ isDarkTheme: true }, false)).toBe(true);
  });

  it('follows the background when Office gives nothing else', () => {
    expect(isDark({ bodyBackgroundColor: '#262626' }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: '#F3F2F1' }, true)).toBe(false);
  });

  it('follows the system when Office says nothing, as on the web', () => {
    expect(isDark(undefined, true)).toBe(true);
    expect(isDark({ bodyBackgroundColor: 'white' }, false)).toBe(false);
  });
});

describe('sizes of text', () => {
  it.each([false, true])(
    'are those of Fluent UI at the usual size of 16 px, and grow with it (dark: %s)',
    (dark) => {
      const theme = chooseTheme({ isDarkTheme: dark }, false);
      const { fontSizeBase300, lineHeightBase300, fontSizeHero1000 } = theme;
      // 14, 20 and 68 px.
      expect([fontSizeBase300, lineHeightBase300, fontSizeHero1000]).toEqual([
        '0.875rem',
        '1.25rem',
        '4.25rem',
      ]);
    },
  );
});
