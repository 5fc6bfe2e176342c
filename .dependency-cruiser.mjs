// The import rules of the house, one way through it:
//
//   text, domain <- catalogue <- sheets <- commands <- taskpane, cli
//
// workbook (the port: plain data and one interface) is known from sheets on; workbook/office, the only place that
// knows Excel, by the start file of the pane alone. src never imports host. docs/architecture.md shows the picture.

const office = '^src/workbook/office/';
const port = '^src/workbook/(?!office/)';
const paneStart = '^src/taskpane/index\\.tsx$';

/** Files under `from` may import these places of the project and nothing else of it. */
const mayImport = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|host|cli|bench|test)/', pathNot: allowed },
});

const rooms = [
  {
    name: 'text-knows-only-types',
    comment: 'Words depend on nothing; they may name the type they put into words.',
    severity: 'error',
    from: { path: '^src/text/' },
    to: { pathNot: '^src/text/', dependencyTypesNot: ['type-only'] },
  },
  mayImport('domain-stands-alone', '^src/domain/', ['^src/domain/'], 'The rules know only themselves.'),
  mayImport(
    'catalogue-below-sheets',
    '^src/catalogue/',
    ['^src/(catalogue|domain|text)/'],
    'Dated, sourced data knows the rules it feeds, not the sheets.',
  ),
  mayImport(
    'port-is-plain-data',
    port,
    [port, '^src/(domain|text)/'],
    'Snapshot and plan are plain data; they do not know what is on our sheets.',
  ),
  mayImport(
    'office-adapter-serves-the-port',
    office,
    [office, port, '^src/(domain|text)/'],
    'The adapter carries out plans; it does not know what they mean.',
  ),
  mayImport(
    'sheets-below-commands',
    '^src/sheets/',
    ['^src/(sheets|catalogue|domain|text)/', port],
    'Sheets turn rows into facts and results into plans.',
  ),
  mayImport(
    'commands-below-the-pane',
    '^src/commands/',
    ['^src/(commands|sheets|catalogue|domain|text)/', port],
    'Commands take a snapshot and give a plan; who shows it is not their business.',
  ),
  mayImport(
    'pane-knows-the-port',
    '^src/taskpane/(?!index\\.tsx$)',
    ['^src/(taskpane|commands|sheets|catalogue|domain|text)/', port],
    'Only the start file of the pane chooses the Office adapter.',
  ),
  mayImport(
    'host-below-cli',
    '^host/',
    ['^host/', '^src/'],
    'The host answers for a workbook; it does not know the command line.',
  ),
  mayImport(
    'host-model-knows-the-port-only',
    '^host/(?!page/|serve/)',
    ['^host/', port, '^src/(domain|text)/'],
    'Model, transports and files know the port, not the tools. The page shows them all together.',
  ),
  mayImport(
    'cli-on-top',
    '^cli/',
    ['^cli/', '^host/(?!page/)', '^src/(?!taskpane/)'],
    'No pages in a terminal.',
  ),
];

const seams = [
  {
    name: 'office-only-by-the-start-file',
    comment: 'src/workbook/office is chosen in one place, so that everything else runs without Excel.',
    severity: 'error',
    from: { path: '^(src|host|cli)/', pathNot: [office, paneStart] },
    to: { path: office },
  },
  {
    name: 'start-file-is-imported-by-nobody',
    comment: 'It waits for Office; what is worth sharing belongs in src/taskpane/app.',
    severity: 'error',
    from: {},
    to: { path: paneStart },
  },
  {
    name: 'features-stand-alone',
    comment: 'What two tools share belongs in src/taskpane/components or below the pane.',
    severity: 'error',
    from: { path: '^src/taskpane/features/([^/]+)/' },
    to: { path: '^src/taskpane/features/', pathNot: '^src/taskpane/features/$1/' },
  },
  {
    name: 'components-below-features',
    comment: 'A shared component does not know who uses it.',
    severity: 'error',
    from: { path: '^src/taskpane/components/' },
    to: { path: '^src/taskpane/(features|app)/' },
  },
  {
    name: 'nobody-imports-tests',
    severity: 'error',
    from: { path: '^(src|host|cli|bench)/' },
    to: { path: '^test/' },
  },
];

const packages = [
  {
    name: 'domain-uses-small-libraries',
    comment: 'Dates, seeded randomness and statistics; no interface, no schema, no Node.',
    severity: 'error',
    from: { path: '^src/domain/' },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'core'],
      pathNot: 'node_modules/(temporal-polyfill|pure-rand|d3-random|simple-statistics)/',
    },
  },
  {
    name: 'src-runs-in-a-browser',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'src-ships-dependencies-only',
    comment: 'What the pane loads is listed under dependencies, with its licence in THIRD-PARTY-NOTICES.md.',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'react-on-pages-only',
    severity: 'error',
    from: { path: '^(src|host|cli|bench)/', pathNot: '^(src/taskpane|host/page)/' },
    to: { path: 'node_modules/(react|react-dom|@fluentui|zustand)/' },
  },
];

const hygiene = [
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'no-unlisted-package',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...rooms, ...seams, ...packages, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
