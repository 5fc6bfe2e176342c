import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import { convert } from 'office-addin-manifest-converter/lib/main';

const project = path.resolve(__dirname, '../../..');
const schemaFile = path.join(
  path.dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.24/MicrosoftTeams.schema.json',
);

/** Microsoft's own validator is an online service; its converter and its JSON schema are not. */
describe('manifest.xml as a unified manifest', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function unified(): Promise<Record<string, unknown>> {
    await convert(path.join(project, 'manifest.xml'), folder, false, undefined, '1.24');
    return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  }

  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

  it('converts and passes Microsoft’s schema 1.24', async () => {
    const manifest = await unified();
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
    expect(manifest.id).toBe('5b0f1b0e-6a43-4d6a-9c52-0c6d3f7a1e88');
  });

  it('is a gate that can fail: a manifest without a developer is refused', async () => {
    const manifest = await unified();
    delete manifest.developer;
    expect(validate(manifest)).toBe(false);
    expect(JSON.stringify(validate.errors)).toContain('developer');
  });
});
