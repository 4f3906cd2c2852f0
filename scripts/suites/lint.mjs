// SPDX-License-Identifier: Apache-2.0
import { tool } from '../run-process.mjs';

const CHECKS = {
  eslint: ['eslint/bin/eslint.js', ['.', '--max-warnings=0', '--cache', '--cache-location', '.cache/eslint/']],
  prettier: [
    'prettier/bin/prettier.cjs',
    ['.', '--check', '--log-level=warn', '--cache', '--cache-location=.cache/prettier'],
  ],
  'types of tests': ['typescript/bin/tsc', ['-p', 'tsconfig.tests.json']],
};

/**
 * Each check counts as one test. They are programs of one thread each, so they run at once.
 *
 * @param isFormatted - whether the format is looked at too: a commit that is only laid out otherwise breaks nothing
 */
export async function lint({ isFormatted = true } = {}) {
  const result = { passed: 0, failures: [], skipped: [] };
  await Promise.all(
    Object.entries(CHECKS)
      .filter(([name]) => isFormatted || name !== 'prettier')
      .map(async ([name, [path, args]]) => {
        const { code, output } = await tool(path, args, { capture: true });
        if (output.trim()) console.log(output.trimEnd());
        if (code === 0) result.passed += 1;
        else result.failures.push(name);
      }),
  );
  return result;
}
