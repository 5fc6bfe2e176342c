// Everything that runs without a browser: rules and host in plain Node, components (*.test.tsx) in jsdom.
// Tests in Chromium have a configuration of their own: jest.browser.config.js.
import { base, reporters } from './test/run/jest/base.js';

const notHere = ['/node_modules/', '<rootDir>/test/e2e/'];

/** @type {import('jest').Config} */
export default {
  // Laws take their time on a busy machine; no test measures time.
  testTimeout: 60_000,
  cacheDirectory: '.cache/jest',
  reporters,
  projects: [
    {
      ...base,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: notHere,
    },
    {
      ...base,
      displayName: 'pane',
      testEnvironment: 'jest-environment-jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: notHere,
      setupFiles: ['<rootDir>/test/run/jest/jsdom-stubs.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/run/jest/matchers.ts'],
    },
  ],
};
