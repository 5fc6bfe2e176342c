// Two builds from one recipe: `pane` is what a municipality hosts (dist/), `host` is our own Excel in a browser page
// with the pane beside it (dist-host/). One of them alone: webpack --config-name pane. A third, `developer`, is the pane with
// the self-test beside it (dist-developer/); it is built only when it is asked for: --env developer.
//
// No inline script and no eval anywhere, for the pages forbid both in their content-security policy. Office.js is not
// part of a bundle: the page loads it from Microsoft's address.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' }, verbatimModuleSyntax: true },
    },
  },
};

/** first/ holds what the first view waits for (its size is limited), lazy/ what is loaded on demand. */
function output(folder) {
  return {
    path: `${root}${folder}`,
    filename: 'first/[name].[contenthash:8].js',
    chunkFilename: 'lazy/[name].[contenthash:8].js',
    assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
    publicPath: 'auto',
    clean: true,
  };
}

function build({ name, folder, entry, template, page, assets, alias = {}, provide = {} }, mode) {
  const production = mode === 'production';
  return {
    name,
    mode,
    context: root,
    target: ['web', 'es2022'],
    entry: { [name]: entry },
    output: output(folder),
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'], alias },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }] },
    optimization: {
      runtimeChunk: 'single',
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          react: { test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: 'react', priority: 1 },
        },
      },
    },
    plugins: [
      new HtmlPlugin({ template, filename: page, scriptLoading: 'defer' }),
      new webpack.DefinePlugin({ __APP_VERSION__: JSON.stringify(version) }),
      new CopyPlugin({ patterns: assets }),
      new webpack.ProvidePlugin(provide),
    ],
    cache: {
      type: 'filesystem',
      cacheDirectory: `${root}.cache/webpack`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: false,
    stats: 'errors-warnings',
  };
}

/** What the contract suite finds instead of jest in the developer's pane. */
const selfTest = `${root}test/self-test/`;
const cases = `${selfTest}cases.ts`;
const developer = {
  name: 'developer',
  folder: 'dist-developer',
  entry: './test/self-test/start.tsx',
  template: './src/taskpane/taskpane.html',
  page: 'taskpane.html',
  assets: [{ from: 'assets', to: 'assets', noErrorOnMissing: true }],
  alias: { 'jest-util': `${selfTest}jest-parts.ts`, 'jest-message-util': `${selfTest}jest-parts.ts` },
  provide: { describe: [cases, 'describe'], test: [cases, 'test'], expect: [cases, 'expect'] },
};

export default (environment, { mode = 'production' }) => [
  build(
    {
      name: 'pane',
      folder: 'dist',
      entry: './src/taskpane/index.tsx',
      template: './src/taskpane/taskpane.html',
      page: 'taskpane.html',
      assets: [{ from: 'assets', to: 'assets', noErrorOnMissing: true }],
    },
    mode,
  ),
  build(
    {
      name: 'host',
      folder: 'dist-host',
      entry: './host/page/index.tsx',
      template: './host/page/index.html',
      page: 'index.html',
      assets: [{ from: 'assets', to: 'assets', noErrorOnMissing: true }],
    },
    mode,
  ),
  ...(environment.developer ? [build(developer, mode)] : []),
];
