// SPDX-License-Identifier: Apache-2.0
// The guides to sharing, followed as a reader follows them: files are written and commands typed in the order of the page, with
// the built command line, and each has to print what the page says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const inRoot = (...parts: readonly string[]) => join(fileURLToPath(new URL('../../../', import.meta.url)), ...parts);

const guide = (name: string) => readFileSync(inRoot('docs/guides', name), 'utf8');
const BLOCK = /^```(\w+)(?: ([\w./-]+))?\n([\s\S]*?)^```$/gm;

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'careplan-kit-share-'));
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  const command = inRoot('packages/cli/bin/careplan-kit.js');
  writeFileSync(join(bin, 'careplan-kit'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
  writeFileSync(join(bin, 'npx'), '#!/bin/sh\nexec "$@"\n');
  for (const name of ['careplan-kit', 'npx']) chmodSync(join(bin, name), 0o755);
});
after(() => rmSync(folder, { recursive: true }));

/** What is typed, and what is printed: of keys and days, that there is one. */
function type(text: string, env: Readonly<Record<string, string>> = {}) {
  const path = [join(folder, '.bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', text], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, PATH: path, ...env },
  });
  const printed = stdout.replace(/(?<![\w-])[\w-]{43}(?![\w-])/g, 'KEY').replace(/\d{4}-\d{2}-\d{2}/g, 'DAY');
  return { status, printed, stderr };
}

function put(name: string, text: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

test('the guide to sharing a form, followed word for word, prints what it says', () => {
  let last: ({ readonly typed: string } & ReturnType<typeof type>) | undefined;
  let compared = 0;
  for (const [, language, name, text = ''] of guide('share-a-form.md').matchAll(BLOCK)) {
    if (language === 'text') continue;
    if (language === 'sh') {
      last = { typed: text, ...type(text) };
      const { status, stderr } = last;
      assert.equal(status, name === 'fails' ? 1 : 0, `${text}${last.printed}${stderr}`);
    } else if (name) put(name, text);
    else {
      assert.equal(last?.printed, text, last?.typed);
      compared += 1;
    }
  }
  assert.ok(compared >= 10, `only ${compared} answers were compared`);
});

/** The commands of a workflow, in order. */
const stepsOf = (name: string): string[] => {
  const found = [...guide('propose-a-change.md').matchAll(BLOCK)].find(([, , file]) => file?.endsWith(name));
  return [...found![3]!.matchAll(/^ +(?:- )?run: (.+)$/gm)].map(([, step]) => step!);
};

test('the workflow for a proposal passes a change that is in order, and fails one that nobody else approved', () => {
  const proposal = stepsOf('proposal.yml').filter((step) => !step.startsWith('npm ci'));
  assert.equal(proposal.length, 4);
  const all = () => proposal.map((step) => type(step));
  const definition = JSON.parse(readFileSync(join(folder, 'falls/definitions/falls.json'), 'utf8')) as object;
  const about = JSON.parse(readFileSync(join(folder, 'falls/pack.json'), 'utf8')) as object;
  put('falls/definitions/falls.json', JSON.stringify({ ...definition, version: '1.0.2', title: 'Falls and trips' }));
  put('falls/CHANGELOG.md', '# Changes\n\n## 1.1.1\n\nAnother title.\n');
  put('falls/pack.json', JSON.stringify({ ...about, version: '1.1.1', approvals: [] }));
  assert.deepEqual(
    all().map(({ status }) => status),
    [0, 0, 0, 1],
  );
  put('falls/pack.json', JSON.stringify({ ...about, version: '1.1.1' }));
  const steps = all();
  assert.deepEqual(
    steps.map(({ status }) => status),
    [0, 0, 0, 0],
    JSON.stringify(steps),
  );
  assert.match(steps[2]!.printed, /^compatible\n- The form was called “Falls”\./);
});

test('the workflow that publishes makes a pack that members accept, and none of it twice', () => {
  const publish = stepsOf('publish.yml').filter((step) => !/^(npm ci|git )/.test(step));
  assert.equal(publish.length, 5);
  const env = { RUNNER_TEMP: folder, SIGNING_KEY: readFileSync(join(folder, 'caspa.private.json'), 'utf8') };
  for (const step of publish) {
    const { status, printed, stderr } = type(step, env);
    assert.equal(status, 0, `${step}\n${printed}${stderr}`);
  }
  assert.ok(existsSync(join(folder, 'catalogue/org.caspa.falls-1.1.1.tgz')));
  const verify =
    'careplan-kit verify catalogue/org.caspa.falls-1.1.1.tgz --trust caspa.trust.json --catalogue catalogue';
  assert.equal(type(verify).status, 0);
  put('falls/CHANGELOG.md', '# Changes\n\n## 1.1.1\n\nOther words.\n');
  assert.notEqual(type(publish[1]!, env).status, 0);
});
