// House rules as lint rules. Comments that switch a rule off have no effect here (noInlineConfig): a rule that
// does not fit is discussed and changed in this file, for everybody.
import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const plainJavaScript = ['**/*.js', '**/*.mjs', '**/*.cjs'];
const product = ['src/**/*.{ts,tsx}', 'host/**/*.{ts,tsx}', 'cli/**/*.ts', 'bench/**/*.ts'];
const pages = ['src/taskpane/**/*.tsx', 'host/page/**/*.tsx'];
const tests = ['test/**/*.{ts,tsx}'];
const pureRooms = ['src/{text,domain,catalogue,sheets,commands}/**/*.ts'];
const officeRoom = ['src/workbook/office/**/*.ts'];
const paneStart = ['src/taskpane/index.tsx'];

const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/workbook/office and the start file of the pane know Excel. Use the port.',
}));
const clocksAndDice = ['Date', 'performance', 'crypto'].map((name) => ({
  name,
  message: 'No clock and no randomness here: let the caller pass the date, the time or the id.',
}));
const officeNames = '/^(Excel|Office|OfficeExtension)$/';
const noOfficeTypes = [
  {
    selector: `TSQualifiedName[left.name=${officeNames}]`,
    message: 'Only src/workbook/office knows these types.',
  },
  {
    selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=${officeNames}]`,
    message: 'Only src/workbook/office and the start file of the pane know Excel. Use the port.',
  },
];
const noSync = {
  selector: "CallExpression[callee.property.name='sync']",
  message: 'Only src/workbook/office talks to Excel. Use the port.',
};
const noRawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Text from a workbook is never markup.',
};

const officeRules = Object.fromEntries(
  [
    'call-sync-after-load',
    'call-sync-before-read',
    'load-object-before-read',
    'no-context-sync-in-loop',
    'no-empty-load',
    'no-navigational-load',
    'no-office-initialize',
    'test-for-null-using-isNullObject',
  ].map((rule) => [`office-addins/${rule}`, 'error']),
);

/** A budget in lines; blank lines and comments count, for a reader has to pass them as well. */
const lines = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];

export default tseslint.config(
  { ignores: ['dist*/', 'node_modules/', 'coverage/', 'reports/', 'eksempler/', '.cache/', '.stryker-tmp/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },

  // Types
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Both spellings are used on purpose: interface for an object with a name, type for a union.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: plainJavaScript,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        URL: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },

  // Size
  { files: product, rules: { 'max-lines': lines(350), 'max-lines-per-function': lines(60) } },
  { files: ['host/**/*.mjs', 'test/run/**/*.mjs'], rules: { 'max-lines': lines(350) } },
  { files: pages, rules: { 'max-lines-per-function': lines(90) } },
  // Tables of data and of words are as long as what they list.
  { files: ['src/catalogue/**', 'src/text/**'], rules: { 'max-lines': 'off' } },
  { files: tests, rules: { 'max-lines': lines(500) } },

  // Seams
  {
    files: product,
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'cli/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noSync, noRawHtml, ...noOfficeTypes] },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  {
    files: pureRooms,
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...clocksAndDice],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Let the caller pass a seeded source.' },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'temporal-polyfill/fns/Now', message: 'Let the caller pass the date.' }] },
      ],
    },
  },
  {
    files: officeRoom,
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...officeRules,
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: paneStart,
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', noRawHtml] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },

  // Words: a rule without its source, units and reason is not finished
  {
    files: ['src/{domain,sheets,workbook}/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true, cjs: false, window: false },
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true, FunctionExpression: true },
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      'jsdoc/no-types': 'error',
    },
  },

  // Pages
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    settings: {
      'jsx-a11y': { components: { Button: 'button', Image: 'img', Input: 'input', Select: 'select' } },
    },
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@fluentui/react-icons',
              message: "Take the one icon: import { AddRegular } from '@fluentui/react-icons/svg/add'.",
            },
          ],
        },
      ],
    },
  },

  // Tests
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      // expect(thing.method).toHaveBeenCalled() hands over the method on purpose.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
