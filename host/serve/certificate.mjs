// Certificates for https on localhost, made on this machine and kept out of the repository.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';
import { projectRoot, SetUpError } from './set-up.mjs';

const DAYS = 30;

/**
 * A throw-away certificate that no system is told to trust: enough for tests and for a browser whose user accepts it.
 * Made again when it is missing.
 */
export async function throwAwayCertificate(folder = join(projectRoot, '.cache', 'certificate')) {
  const files = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  if (!files.every(existsSync)) {
    mkdirSync(folder, { recursive: true });
    await generateCertificates(...files, DAYS);
  }
  const [, cert, key] = files.map((file) => readFileSync(file));
  return { cert, key };
}

/** A certificate that Excel trusts: its authority is added to this user's trusted ones, after the system has asked. */
export async function trustedCertificate() {
  try {
    const { cert, key } = await getHttpsServerOptions();
    return { cert, key };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new SetUpError(
      `Excel needs a certificate that this machine trusts, and it could not be installed (${reason}). ` +
        'Run "npx office-addin-dev-certs install" as a user who may add trusted certificates, and start again.',
    );
  }
}
