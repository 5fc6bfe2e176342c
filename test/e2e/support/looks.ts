import type { CDPSession, Frame, Page } from 'playwright-core';

/** How a person may have set up the machine. */
export const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Theme = keyof typeof THEMES;

/** Windows the pane is looked at in; without a height as tall as its content, so that nothing is scrolled away. */
export const SIZES = {
  '320 px': { width: 320, height: undefined, text: 1 },
  '1280 x 1024 px at 400 %': { width: 320, height: 256, text: 1 },
  '320 px, text at 200 %': { width: 320, height: undefined, text: 2 },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof SIZES;

interface Size {
  readonly width: number;
  readonly height: number | undefined;
  /** Factor on the size of text that the browser is set to. Layout keeps its pixels: harder than zooming the page. */
  readonly text: number;
}

const USUAL_TEXT = 16;
const USUAL_HEIGHT = 700;

/** Changes the looks of a page that stays open: nothing is loaded anew. */
export class Looks {
  private constructor(
    private readonly page: Page,
    private readonly frame: Frame,
    private readonly browser: CDPSession,
  ) {}

  static async of(page: Page, frame: Frame): Promise<Looks> {
    return new Looks(page, frame, await page.context().newCDPSession(page));
  }

  async theme(name: Theme): Promise<void> {
    await this.page.emulateMedia(THEMES[name]);
    await this.settle();
  }

  async size(name: SizeName): Promise<void> {
    const { width, height, text } = SIZES[name];
    await this.browser.send('Page.setFontSizes', { fontSizes: { standard: USUAL_TEXT * text } });
    await this.page.setViewportSize({ width, height: height ?? USUAL_HEIGHT });
    await this.settle();
    if (height !== undefined) return;
    const hidden = await this.frame.evaluate(() => {
      const main = document.querySelector('main');
      return main === null ? 0 : main.scrollHeight - main.clientHeight;
    });
    await this.page.setViewportSize({ width, height: USUAL_HEIGHT + hidden });
    await this.settle();
  }

  /** As everybody else sees it. */
  async usual(): Promise<void> {
    await this.theme('light');
    await this.browser.send('Page.setFontSizes', { fontSizes: { standard: USUAL_TEXT } });
    await this.page.setViewportSize({ width: 320, height: USUAL_HEIGHT });
    await this.settle();
  }

  /** Two pictures drawn and every change of colour at its end. */
  private async settle(): Promise<void> {
    await this.frame.evaluate(async () => {
      const picture = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await picture();
      await picture();
      const changes = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.all(changes.map(({ finished }) => finished.catch(() => undefined)));
    });
  }
}
