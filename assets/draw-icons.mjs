// Draws the ribbon icons from the two SVG files with Debian's Chromium: `node assets/draw-icons.mjs`.
// The smallest has its own drawing, because thin lines blur when the large one is scaled down to 16 pixels.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const here = new URL('.', import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 64, 80]) {
  const svg = readFileSync(new URL(size <= 16 ? 'icon-small.svg' : 'icon.svg', here), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(new URL(`icon-${size}.png`, here), await page.screenshot({ omitBackground: true }));
}
await browser.close();
