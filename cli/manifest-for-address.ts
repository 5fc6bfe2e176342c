/** The address that `manifest.xml` in the project names; replaced for every real deployment. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

interface Refused {
  readonly ok: false;
  readonly message: string;
}

export type ManifestResult = { readonly ok: true; readonly xml: string; readonly address: string } | Refused;

/**
 * The manifest for the address where a municipality hosts the pane's files. The address must be https and may have a
 * path; a trailing slash is removed so that file names can be joined to it, a query or a fragment is refused.
 */
export function manifestForAddress(manifest: string, address: string): ManifestResult {
  const checked = checkAddress(address);
  if (!checked.ok) return checked;
  return {
    ok: true,
    xml: manifest.replaceAll(DEVELOPMENT_ADDRESS, checked.address),
    address: checked.address,
  };
}

function checkAddress(text: string): { readonly ok: true; readonly address: string } | Refused {
  if (!URL.canParse(text)) {
    return refuse(
      `"${text}" er ikke en webadresse. Skriv den helt ud, for eksempel https://panel.kommune.dk`,
    );
  }
  const url = new URL(text);
  if (url.protocol !== 'https:')
    return refuse('Adressen skal begynde med https://, ellers afviser Excel den.');
  if (url.username !== '' || url.password !== '') {
    return refuse('Adressen må ikke indeholde brugernavn eller adgangskode.');
  }
  if (url.search !== '' || url.hash !== '') return refuse('Adressen må ikke indeholde ? eller #.');
  return { ok: true, address: xmlText(`${url.origin}${url.pathname}`.replace(/\/+$/, '')) };
}

function refuse(message: string): Refused {
  return { ok: false, message };
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
