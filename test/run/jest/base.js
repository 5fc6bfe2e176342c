// What both jest configurations share.
import { fileURLToPath } from 'node:url';

// Packages that ship ES modules only; jest runs CommonJS, so swc has to translate them.
const esModulesOnly = ['temporal-polyfill', 'temporal-utils', 'd3-random'];

/** @type {import('jest').Config} */
export const base = {
  rootDir: fileURLToPath(new URL('../../..', import.meta.url)),
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/\\.cache', '<rootDir>/\\.stryker-tmp'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  globals: { __APP_VERSION__: 'test' },
};

/** Beside jest's own: what became of the traps of Excel, for the contract table. */
export const reporters = ['default', '<rootDir>/test/run/jest/trap-reporter.mjs'];
