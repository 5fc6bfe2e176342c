import { manifestForAddress } from '../../../cli/manifest-for-address';

const manifest = '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html?side=kontrol"/>';

describe('the manifest for a municipality’s own address', () => {
  it.each([
    ['https://panel.kommune.dk', 'https://panel.kommune.dk/taskpane.html?side=kontrol'],
    [
      'https://intra.kommune.dk/apps/panel/',
      'https://intra.kommune.dk/apps/panel/taskpane.html?side=kontrol',
    ],
    ['https://panel.kommune.dk:8443', 'https://panel.kommune.dk:8443/taskpane.html?side=kontrol'],
  ])('puts %s in', (address, expected) => {
    const result = manifestForAddress(manifest, address);
    expect(result).toMatchObject({ ok: true, xml: `<SourceLocation DefaultValue="${expected}"/>` });
  });

  it.each([
    ['http://panel.kommune.dk', /https/],
    ['panel.kommune.dk', /helt ud/],
    ['https://panel.kommune.dk/?a=1', /\?/],
    ['https://navn:kode@panel.kommune.dk', /adgangskode/],
  ])('refuses %s and says why', (address, reason) => {
    const result = manifestForAddress(manifest, address);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.message).toMatch(reason);
  });
});
