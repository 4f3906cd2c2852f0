// SPDX-License-Identifier: Apache-2.0
import { writeFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { inRoot } from '../root.mjs';

function row({ name, browser, passed, failures, skipped, seconds }) {
  return `| ${name} | ${browser ?? '-'} | ${passed} | ${failures.length} | ${skipped.length} | ${seconds.toFixed(1)} |`;
}

function failureList(results) {
  const failures = results.flatMap(({ name, failures }) => failures.map((failure) => `- ${name}: ${failure}`));
  return failures.length ? `## Failed\n\n${failures.join('\n')}\n` : '';
}

/** docs/test-report.md: what the last full run did, where and when. */
export async function writeReport(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failures.length, 0);
  const text = `# Test report

Written by \`npm run test:full\` on ${new Date().toISOString().slice(0, 10)}: **${passed} passed, ${failed} failed**.
Node ${process.versions.node}, ${platform()} ${release()}, ${cpus().length} cores.

| suite | browser and version | passed | failed | not run | seconds |
|---|---|---:|---:|---:|---:|
${results.map(row).join('\n')}

A browser that is not installed on the machine is named here and not run.

${failureList(results)}`;
  const file = inRoot('docs/test-report.md');
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
