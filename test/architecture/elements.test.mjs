// SPDX-License-Identifier: Apache-2.0
// Tag minus prefix = folder = file = story = docs page = test group.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { ELEMENT_PACKAGES, elementsOf } from '../../scripts/element-packages.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { filesBelow } from '../../scripts/suites/find-files.mjs';
import { readJson } from './repository.mjs';

const elements = ELEMENT_PACKAGES.flatMap(elementsOf);

/** A field that stands alone is drawn by the shared field view, so it has no words or styles of its own. */
const drawsItself = (source) => !/extends FieldElement\b/.test(source);

/** Fields whose answer is not there at once: the suite for fields cannot give it, so their own tests do. */
const ANSWERED_LATER = { attachment: 'a file is read and kept first' };

test('there are elements', () => {
  assert.ok(elements.length >= 3, `${elements.length} found`);
});

test('every tag in the sources stands in a folder of its name', () => {
  const files = ELEMENT_PACKAGES.flatMap((name) => filesBelow(`packages/${name}/src`, '.ts'));
  const tagged = files
    .filter((file) => !/\.(test|stories)\./.test(file))
    .filter((file) => /^ \* @tag cpk-/m.test(readFileSync(inRoot(file), 'utf8')));
  assert.deepEqual(
    tagged.map((file) => file.replaceAll('\\', '/')).sort(),
    elements.map((one) => `packages/${one.package}/src/${one.name}/${one.name}.ts`).sort(),
  );
});

for (const { package: folder, name, source } of elements) {
  const sources = inRoot('packages', folder, 'src');
  const { exports } = readJson(`packages/${folder}/package.json`);
  const read = (...path) => readFileSync(inRoot('packages', folder, 'src', ...path), 'utf8');
  // The package of the elements has a list of them all; the other, which is small, names each in its own entry.
  const all = read('define', folder === 'elements' ? 'define-all.ts' : 'index.ts');

  describe(`the element ${name}`, () => {
    test(`${name}: the tag is the folder's name`, () => {
      assert.match(source, new RegExp(`^ \\* @tag cpk-${name}$`, 'm'));
      assert.match(source, new RegExp(`tagSuffix = '${name}'`));
    });

    test(`${name}: the comment above the class says what it is, since when, and how settled`, () => {
      for (const tag of ['@summary', '@status', '@since', '@csspart']) {
        assert.match(source, new RegExp(`^ \\* ${tag} \\S`, 'm'), `${tag} is missing`);
      }
      assert.match(source, /^ \* @status (experimental|stable|deprecated)$/m);
    });

    test(`${name}: styles, words, story and both tests stand beside it`, () => {
      const siblings = ['test', 'a11y.test', 'stories', ...(drawsItself(source) ? ['styles', 'words'] : [])];
      const missing = siblings.filter((kind) => !existsSync(`${sources}/${name}/${name}.${kind}.ts`));
      assert.deepEqual(missing, []);
    });

    test(`${name}: it runs the suite that every element passes`, () => {
      const tests = readdirSync(`${sources}/${name}`).filter((file) => file.endsWith('.test.ts'));
      const texts = tests.map((file) => read(name, file));
      const suite = !drawsItself(source) && !(name in ANSWERED_LATER) ? 'runFieldBaseTests' : 'runElementBaseTests';
      assert.ok(
        texts.some((text) => text.replace(/<Cpk\w+>/, '').includes(`${suite}('cpk-${name}'`)),
        `no ${suite}('cpk-${name}', …)`,
      );
    });

    test(`${name}: what a screen reader is given of it is written down, line by line`, () => {
      const tests = readdirSync(`${sources}/${name}`).filter((file) => file.endsWith('.test.ts'));
      assert.ok(
        tests.some((file) =>
          /runFieldA11yTests|runElementBaseTests|accessibilityTree\(.*deep\.equal/.test(read(name, file)),
        ),
      );
    });

    test(`${name}: a docs page shows its tag`, () => {
      const page = inRoot('docs/elements', `${name}.md`);
      assert.ok(existsSync(page), `docs/elements/${name}.md is missing`);
      assert.ok(readFileSync(page, 'utf8').includes(`cpk-${name}`));
    });

    test(`${name}: it can be imported with and without being registered`, () => {
      assert.equal(exports[`./${name}`]?.default, `./dist/${name}/${name}.js`);
      assert.equal(exports[`./define/${name}`]?.default, `./dist/define/${name}.js`);
      assert.match(read('define', `${name}.ts`), new RegExp(`from '\\.\\./${name}/${name}\\.js'`));
      assert.match(all, new RegExp(`from '\\.\\./${name}/${name}\\.js'`));
    });

    test(`${name}: its custom properties, as documented, are real tokens`, () => {
      const documented = [...source.matchAll(/@cssprop(?:erty)? (--[\w-]+)/g)].map(([, property]) => property);
      const styles = ELEMENT_PACKAGES.flatMap((one) => filesBelow(`packages/${one}/src`, '.styles.ts'))
        .map((file) => readFileSync(inRoot(file), 'utf8'))
        .join('\n');
      assert.deepEqual(
        documented.filter((property) => !styles.includes(`var(${property}`)),
        [],
      );
    });
  });
}

test('every docs page of an element belongs to an element', () => {
  const others = ['README.md', 'browsers.md', 'theming.md'];
  const pages = readdirSync(inRoot('docs/elements')).filter((file) => file.endsWith('.md') && !others.includes(file));
  const names = elements.map(({ name }) => `${name}.md`);
  assert.deepEqual(
    pages.filter((page) => !names.includes(page)),
    [],
  );
});
