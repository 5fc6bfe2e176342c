/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const project = path.resolve(__dirname, '../../..');
const manifest = new DOMParser().parseFromString(
  readFileSync(path.join(project, 'manifest.xml'), 'utf8'),
  'application/xml',
);
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const text = (name: string): string => all(name)[0]?.textContent ?? '';
const value = (element: Element): string => element.getAttribute('DefaultValue') ?? '';

/** Width and height from a PNG's first chunk. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('is well-formed XML with the elements in the order that the schema asks for', () => {
    expect(manifest.getElementsByTagName('parsererror')).toHaveLength(0);
    expect([...manifest.documentElement.children].map((child) => child.nodeName)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('has a GUID, the version of the package, and asks only to read and write the document', () => {
    const version = (
      JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as { version: string }
    ).version;
    expect(text('Id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(text('Version')).toBe(`${version}.0`);
    expect(text('Permissions')).toBe('ReadWriteDocument');
  });

  it('asks for ExcelApi 1.14 in both places and for no shared runtime', () => {
    const sets = [...all('Set'), ...all('bt:Set')];
    expect(sets.map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['ExcelApi', '1.14'],
      ['ExcelApi', '1.14'],
    ]);
    expect(all('Runtimes')).toHaveLength(0);
  });

  it('resolves every resource id, each at most 32 characters and used once as a definition', () => {
    const defined = ['bt:Image', 'bt:Url', 'bt:String']
      .flatMap(all)
      .filter((element) => element.hasAttribute('id'))
      .map((element) => element.getAttribute('id') ?? '');
    const used = [...manifest.querySelectorAll('[resid]')].map(
      (element) => element.getAttribute('resid') ?? '',
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  });

  it('names one https address only', () => {
    const addresses = [...manifest.querySelectorAll('[DefaultValue]')]
      .map(value)
      .filter((text) => text.includes('://'));
    expect(addresses.length).toBeGreaterThan(8);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });

  it('shows icons that exist in the size they are shown in', () => {
    const sized = all('bt:Image').filter((image) => image.hasAttribute('DefaultValue'));
    const icons = [...sized, ...all('IconUrl'), ...all('HighResolutionIconUrl')].map(value);
    expect(icons).toHaveLength(5);
    for (const icon of icons) {
      const size = Number(/icon-(\d+)\.png$/.exec(icon)?.[1]);
      expect(pngSize(path.join(project, 'assets', path.basename(icon)))).toEqual([size, size]);
    }
    expect(
      all('bt:Image')
        .filter((image) => image.hasAttribute('size'))
        .map((image) => image.getAttribute('size')),
    ).toEqual(['16', '32', '80', '16', '32', '80', '16', '32', '80', '16', '32', '80']);
  });

  it('says everything in Danish too, within the lengths that Office allows', () => {
    for (const element of [...all('bt:String'), ...all('DisplayName'), ...all('Description')]) {
      if (!element.hasAttribute('DefaultValue')) continue;
      const danish = [...element.children].find((child) => child.getAttribute('Locale') === 'da-dk');
      expect([element.getAttribute('id') ?? element.nodeName, danish?.getAttribute('Value')]).toEqual([
        expect.any(String),
        expect.stringMatching(/\p{L}/u),
      ]);
      const limit = element.parentElement?.nodeName === 'bt:ShortStrings' ? 125 : 250;
      expect(Math.max(value(element).length, danish?.getAttribute('Value')?.length ?? 0)).toBeLessThanOrEqual(
        limit,
      );
    }
  });

  it('has the three buttons Åbn, Kontrollér and Opdatér that open the same pane', () => {
    const titles = all('Control').map((control) =>
      control.getElementsByTagName('Label')[0]?.getAttribute('resid'),
    );
    const danish = titles.map(
      (id) => manifest.querySelector(`[id="${id ?? ''}"]`)?.children[0]?.getAttribute('Value') ?? '',
    );
    expect(danish).toEqual(['Åbn', 'Kontrollér', 'Opdatér']);
    expect(new Set(all('TaskpaneId').map((id) => id.textContent)).size).toBe(1);
  });
});
