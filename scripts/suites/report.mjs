// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { inRoot } from '../root.mjs';

/** What each suite did when it was last run, in the order of the suites; the report is written from it. */
const ROWS = inRoot('docs/test-report.json');

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: inRoot('.'), encoding: 'utf8' }).trim();
  } catch {
    // A copy without its history.
    return '-';
  }
}

function rowOf({ name, browser, passed, failures, skipped, seconds }) {
  const when = { day: new Date().toISOString().slice(0, 10), commit: commit() };
  return {
    name,
    browser: browser ?? '-',
    passed,
    failures,
    skipped: skipped.length,
    seconds: Math.round(seconds),
    ...when,
  };
}

/** Earlier rows stay, in their places, until their suite is run again; a run of everything begins anew. */
function renewed(results, isWhole) {
  const rows = new Map();
  const before = isWhole || !existsSync(ROWS) ? [] : JSON.parse(readFileSync(ROWS, 'utf8'));
  for (const row of [...before, ...results.map(rowOf)]) rows.set(row.name, row);
  return [...rows.values()];
}

const line = ({ name, browser, passed, failures, skipped, seconds, day, commit }) =>
  `| ${name} | ${browser} | ${passed} | ${failures.length} | ${skipped} | ${seconds} | ${day} | ${commit} |`;

function failureList(rows) {
  const failures = rows.flatMap(({ name, failures }) => failures.map((failure) => `- ${name}: ${failure}`));
  return failures.length ? `## Failed\n\n${failures.join('\n')}\n` : '';
}

async function writeFormatted(file, text) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/** docs/test-report.md: what each suite of the full run did, where and when. */
export async function writeReport(results, { isWhole }) {
  const rows = renewed(results, isWhole);
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, { failures }) => sum + failures.length, 0);
  await writeFormatted(ROWS, JSON.stringify(rows));
  await writeFormatted(
    inRoot('docs/test-report.md'),
    `# Test report

Written by \`npm run test:full\`: **${passed} passed, ${failed} failed**. Node ${process.versions.node}, ${platform()}
${release()}, ${cpus().length} cores. The suites may be run one by one (\`-- --only firefox\`): each row has the day it
was run on, and the newest commit then.

| suite | browser and version | passed | failed | not run | seconds | day | commit |
|---|---|---:|---:|---:|---:|---|---|
${rows.map(line).join('\n')}

A browser that is not installed on the machine is named here and not run.

${failureList(rows)}`,
  );
}
