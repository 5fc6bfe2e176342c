import { keepTabNative } from '../../../../src/taskpane/app/keep-tab-native';

/** What Microsoft's library hears of a Tab on an element: it listens at the window. */
function heardTab(html: string): boolean {
  document.body.innerHTML = html;
  const stop = keepTabNative(document);
  let heard = false;
  const library = () => (heard = true);
  window.addEventListener('keydown', library);
  const target = document.body.firstElementChild ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  window.removeEventListener('keydown', library);
  stop();
  return heard;
}

test.each([
  ['<h1 tabindex="-1">Nyt forløb</h1>', false],
  ['<input type="radio">', false],
  ['', false],
  ['<button>Gem</button>', true],
  ['<input>', true],
])('Tab on %p is left to the library: %p', (html, expected) => {
  expect(heardTab(html)).toBe(expected);
});
