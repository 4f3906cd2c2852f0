// SPDX-License-Identifier: Apache-2.0
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { careplanKit } from './scripts/lint/plugin.mjs';

const TESTS = [
  'packages/*/src/**/*.test.ts',
  'packages/*/src/**/*.test-d.ts',
  'packages/*/test/**/*.ts',
  'packages/*/src/testing/**',
];
const STORIES = ['packages/*/src/**/*.stories.ts', 'stories/**/*.ts'];

/** Data and fixtures have no size limit: they are read by machines, or are one long list. */
const LARGE_DATA = ['**/fixtures/**', '**/fixtures.ts', '**/*.fixture.ts', '**/data/**', '**/vectors/**'];

const CORE_RULES = [
  'no-async-promise-executor',
  'no-cond-assign',
  'no-constant-condition',
  'no-control-regex',
  'no-debugger',
  'no-duplicate-case',
  'no-empty',
  'no-empty-character-class',
  'no-eval',
  'no-fallthrough',
  'no-implied-eval',
  'no-irregular-whitespace',
  'no-loss-of-precision',
  'no-misleading-character-class',
  'no-new-func',
  'no-script-url',
  'no-self-compare',
  'no-unsafe-finally',
  'no-useless-escape',
  'no-var',
  'prefer-const',
  'use-isnan',
  'valid-typeof',
];

/** Globals that would reach the network. The library never does by itself; a host hands in what may. */
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map((name) => ({
  name,
  message: 'The library never calls the network by itself.',
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist-ts/**',
      '**/node_modules/**',
      '.cache/**',
      'docs/api/**',
      'storybook-static/**',
      'scripts/lint/fixtures/**',
      // Written as each framework's own users write, and checked by its own compiler.
      'test/bindings/*/src/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    plugins: { 'careplan-kit': careplanKit },
    extends: [...tseslint.configs.strict],
    rules: {
      'careplan-kit/spdx-header': 'error',
      'careplan-kit/file-size': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // The compiler counts every indexed read as possibly missing; `!` is how code says that it has just looked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use an `as const` array and the union derived from it.' },
        { selector: 'Decorator', message: 'No decorators: they survive tree-shaking and differ between compilers.' },
        { selector: 'TSParameterProperty:not([readonly=true])', message: 'Declare the field.' },
      ],
      ...Object.fromEntries(CORE_RULES.map((rule) => [rule, 'error'])),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: LARGE_DATA, rules: { 'careplan-kit/file-size': 'off' } },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: [...TESTS, ...STORIES],
    rules: {
      'careplan-kit/allowed-imports': 'error',
      'careplan-kit/zod-mini-only': 'error',
      'no-restricted-globals': ['error', ...NETWORK],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'examples/*/src/**/*.ts', 'stories/**/*.ts'],
    ignores: TESTS,
    rules: { 'careplan-kit/no-unsafe-dom': 'error' },
  },
  {
    files: ['packages/{elements,designer}/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      'lit/no-invalid-html': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/quoted-expressions': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: TESTS,
    rules: {
      // Chai's assertions are properties: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
