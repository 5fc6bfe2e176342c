// Tests in a real browser (Debian's Chromium through playwright-core): `npm run browser`.
import { base, reporters } from './test/run/jest/base.js';

/** @type {import('jest').Config} */
export default {
  ...base,
  cacheDirectory: '.cache/jest',
  reporters,
  displayName: 'browser',
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/e2e/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/e2e/support/global-teardown.mjs',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
