// SPDX-License-Identifier: Apache-2.0
// The code of the README, run against the sources: what it says is printed is printed, and it compiles as a supplier's own.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { editorWith } from './editor.js';

const inPackage = (path: string) => new URL(`../${path}`, import.meta.url);
const readme = readFileSync(inPackage('README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
};
const folder = mkdtempSync(join(tmpdir(), 'readme-'));
after(() => rmSync(folder, { recursive: true }));

/** Fenced blocks with this first line. */
function blocks(info: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code!);
}

/** The source behind what a supplier imports, by the package's own list of entries. */
function sourceOf(specifier: string): string {
  const entry = manifest.exports[specifier.replace(manifest.name, '.')];
  assert.ok(typeof entry === 'object', `${specifier} is an entry of the package`);
  return inPackage(entry.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')).href;
}

/** Runs code as a module and gives what it prints. */
async function printed(code: string, name: string): Promise<string[]> {
  const file = join(folder, `${name}.ts`);
  const imports = /(from ')(@careplan-kit\/model[^']*)(')/g;
  writeFileSync(
    file,
    code.replace(imports, (_, before: string, specifier: string, end: string) => before + sourceOf(specifier) + end),
  );
  const lines: string[] = [];
  const { log } = console;
  console.log = (...words: unknown[]) => void lines.push(...words.map(String).join(' ').split('\n'));
  try {
    await import(pathToFileURL(file).href);
  } finally {
    console.log = log;
  }
  return lines;
}

test("A supplier's first ten minutes print what the README says they print", async () => {
  const [code, ...others] = blocks('ts first-ten-minutes');
  assert.ok(code && others.length === 0);
  const [said] = blocks('text first-ten-minutes');
  assert.deepEqual(await printed(code, 'first-ten-minutes'), said!.trimEnd().split('\n'));
});

const examples = blocks('ts example');

test('The map has an example for each part', () => {
  assert.equal(examples.length, 15);
});

for (const [index, code] of examples.entries()) {
  const [first = ''] = code.split('\n');
  test(`Example ${index + 1} prints what stands beside it: ${first}`, async () => {
    const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, words]) => words!);
    assert.ok(said.length > 0);
    assert.deepEqual(await printed(code, `example-${index}`), said);
  });
}

describe('as a supplier with strict TypeScript has it in the editor', () => {
  const code: Readonly<Record<string, string>> = Object.fromEntries(
    [...blocks('ts first-ten-minutes'), ...examples].map((block, index) => [`readme-${index}.ts`, block]),
  );
  // Faults that have to be seen, or the check below sees nothing.
  const [wrong, untyped] = ['wrong.ts', 'untyped.ts'];
  const editor = editorWith({
    ...code,
    [wrong!]: code['readme-0.ts']!.replace(/createRecord\(/, 'createRecord(7, '),
    [untyped!]: "import { Need } from '@careplan-kit/model/no-such-entry';\nconst f = (x) => Need;\n",
  });

  test('faults are seen: a wrong argument, an entry that is none, a parameter without a type', () => {
    assert.ok(code['readme-0.ts']!.includes('createRecord('));
    assert.ok(editor.faults(wrong!).length > 0);
    assert.equal(editor.faults(untyped!).length, 2);
  });

  for (const [file, block] of Object.entries(code)) {
    test(`${file} compiles: ${block.split('\n')[0]}`, () => assert.deepEqual(editor.faults(file), []));
  }
});
