// `npm run mutation`: do the tests of the rules notice when a rule is changed?
// For the files of one piece of work: npm run mutation -- --mutate src/domain/calendar/month.ts
import { base } from './test/run/jest/base.js';

export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    config: {
      ...base,
      rootDir: undefined,
      testEnvironment: 'node',
      testMatch: ['**/test/unit/{domain,sheets}/**/*.test.ts', '**/test/scenarios/**/*.test.ts'],
    },
  },
  mutate: ['src/domain/**/*.ts'],
  coverageAnalysis: 'perTest',
  thresholds: { high: 95, low: 85, break: 85 },
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist*', 'eksempler', 'coverage', 'reports', '.cache', 'docs'],
  reporters: ['clear-text', 'progress'],
  allowEmpty: true,
};
