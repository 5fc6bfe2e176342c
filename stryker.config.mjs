// `npm run mutation`: do the tests of the rules notice when a rule is changed?
// For the files of one piece of work: npm run mutation -- --mutate src/domain/calendar/month-number.ts
import { base } from './test/run/jest/base.js';

export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    config: {
      ...base,
      // Paths are the sandbox's own, and jest.config.js, which Stryker reads as well, must not add its two projects.
      rootDir: undefined,
      projects: undefined,
      roots: ['src/domain', 'src/catalogue', 'test/unit/domain', 'test/scenarios'].map(
        (path) => `<rootDir>/${path}`,
      ),
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/test/run/jest/quick-properties.ts'],
      testPathIgnorePatterns: ['/node_modules/'],
      testMatch: ['**/test/unit/domain/**/*.test.ts', '**/test/scenarios/**/*.test.ts'],
    },
  },
  mutate: ['src/domain/**/*.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // On a busy machine a slow test is not a killed mutant.
  timeoutMS: 30000,
  thresholds: { high: 95, low: 85, break: 85 },
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist*', 'eksempler', 'coverage', 'reports', '.cache', 'docs'],
  reporters: ['clear-text', 'progress'],
  allowEmpty: true,
};
