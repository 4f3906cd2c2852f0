// SPDX-License-Identifier: Apache-2.0
// What a supplier's editor shows of a record: names, and not pages of braces; elements, and nothing else.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as mods from '../src/mods.js';
import * as provisional from '../src/provisional/index.js';
import type { RecordClass } from '../src/record-class.js';
import { editorWith } from './editor.js';
import { shapeOf } from './schema-parts.js';

/** What fits beside the code without scrolling. */
const MOST_LINES = 12;
const MOST_SIGNS = 900;

const IMPORTS = `
import * as model from '@careplan-kit/model';
import type { AboutMe, CareRecord, Commit, SafetyAnswer } from '@careplan-kit/model';
import * as mods from '@careplan-kit/model/mods';
import { checkRecord } from '@careplan-kit/model/check';
import * as provisional from '@careplan-kit/model/provisional';
declare const record: CareRecord;
declare const commit: Commit;
`;

/** Every class by the name it is imported under. */
const CLASSES = Object.entries({ mods, provisional }).flatMap(([entry, all]) =>
  Object.entries(all).flatMap(([name, one]) =>
    typeof one === 'object' && 'elements' in one && 'schema' in one
      ? [{ entry, name, recordClass: one as RecordClass }]
      : [],
  ),
);
/** Those with elements: where there is nothing to offer, an editor offers every word it knows. */
const FILLED = CLASSES.filter(({ recordClass }) => recordClass.elements.length > 0);
/** Those whose type has their name. */
const TYPED = CLASSES.filter(
  ({ name }) =>
    !['ChangeLog', 'SubjectOfCareClass', 'VersionedRecordClass', 'ProvisionalRequestedPeriod'].includes(name),
);

const SAMPLES: readonly (readonly [code: string, shown: string])[] = [
  ['created = model.createRecord(record, mods.Need, {}, commit)', 'RecordChange<Need>'],
  ['amended = model.amendRecord(record, mods.Goal, created.version, {}, commit)', 'RecordChange<Goal>'],
  ['version = created.version', 'VersionedRecord<Need>'],
  ['content = created.version.content', 'Need'],
  ['entry = created.entry', 'ChangeLogEntry'],
  ['whole = created.record', 'CareRecord'],
  ['aboutMe = model.latest(record, model.AboutMe)', 'VersionedRecord<AboutMe> | undefined'],
  ['section = aboutMe?.content.myWellness', 'AboutMeSection | undefined'],
  ['incidents = model.inForce(record, mods.Incident)', 'VersionedRecord<Incident>[]'],
  ['versions = model.history(record, mods.Risk)', 'VersionedRecord<Risk>[]'],
  ['difference = model.diffVersions(undefined, created.version, mods.Need)', 'VersionDifference'],
  ['since = model.changedSince(record, commit.at)', 'RecordChanged[]'],
  ["sentences = model.changeSentences(since, [mods.Need], { language: 'cy' })", 'readonly string[]'],
  ['edits = model.compareEdits({}, {}, {}, mods.Need)', 'ComparedEdit[]'],
  ['checked = checkRecord(record)', 'CheckResult'],
  ['links = model.resolveLinks(record)', 'RecordLinks'],
  ["answer = model.noneKnown({ answeredBy: 'her son Robert' })", 'NoneKnown'],
  ['entered = model.entered([{ causativeAgent: { originalText: "Penicillin" } }])', ''],
  ['read = model.parseCareRecord({}, [mods.Need])', 'CareRecord'],
];
const DECLARED: readonly (readonly [name: string, type: string])[] = [
  ['allergies', 'mods.AllergyStatement'],
  ['capacity', 'mods.CapacityStatement'],
  ['safety', 'SafetyAnswer<mods.AllergyEntry>'],
  ['about', 'AboutMe'],
  ['person', 'model.SubjectOfCare'],
  ['actor', 'model.CareActor'],
];

const samples = [
  IMPORTS,
  ...SAMPLES.map(([code]) => `const ${code};`),
  ...DECLARED.map(([name, type]) => `declare const ${name}: ${type};`),
  ...TYPED.map(({ entry, name }) => `declare const a${name}: ${entry}.${name};`),
  ...CLASSES.map(({ entry, name }) => `const class${name} = ${entry}.${name};`),
].join('\n');

const written = [
  IMPORTS,
  ...CLASSES.map(({ entry, name }) => `model.createRecord(record, ${entry}.${name}, { /*${name}*/ }, commit);`),
].join('\n');
// Measures of the measures: a type that is printed in full, and an object that offers more than elements.
const worse = `import type * as z from 'zod/mini';
import { AboutMe } from '@careplan-kit/model';
declare const printed: z.output<z.ZodMiniObject<Record<'${[...'abcdefghijklmn'].join("' | '")}', z.ZodMiniString>>>;
const noise = AboutMe.schema;
noise./*here*/`;
const editor = editorWith({ 'samples.ts': samples, 'written.ts': written, 'worse.ts': worse });

const ENTRY = /\b(model|mods|provisional)\.(?=[A-Z])/g;
/** What is shown on a name, without the entry that a type was imported from. */
const hoverOf = (name: string) =>
  editor.hover('samples.ts', samples.search(new RegExp(`(?<=const )${name}\\b`))).replaceAll(ENTRY, '');

function assertReadable(name: string, hover: string) {
  assert.ok(hover.startsWith(`const ${name}`), hover);
  assert.ok(hover.split('\n').length <= MOST_LINES, `${hover.split('\n').length} lines: ${hover}`);
  assert.ok(hover.length <= MOST_SIGNS, `${hover.length} signs: ${hover}`);
  assert.ok(!hover.includes('import('), hover);
}

describe('hovering', () => {
  test('the code of the samples compiles, so that nothing shown is a guess of the editor', () => {
    assert.deepEqual(editor.faults('samples.ts'), []);
  });

  for (const [code, shown] of SAMPLES) {
    test(`${code} is shown ${shown ? `as ${shown}` : 'on few lines'}`, () => {
      const [name = ''] = code.split(' ');
      const hover = hoverOf(name);
      assertReadable(name, hover);
      if (shown) assert.equal(hover, `const ${name}: ${shown}`);
    });
  }

  for (const [name, type] of DECLARED) {
    test(`a value of ${type} is shown by its name`, () =>
      assert.equal(hoverOf(name), `const ${name}: ${type.replaceAll(ENTRY, '')}`));
  }

  test(`a value of each of ${TYPED.length} classes, and the class itself, are shown by their names`, () => {
    assert.ok(TYPED.length > 90);
    for (const { name } of TYPED) {
      assert.equal(hoverOf(`a${name}`), `const a${name}: ${name}`);
      assert.equal(hoverOf(`class${name}`), `const class${name}: RecordClass<${name}>`);
    }
    for (const { name } of CLASSES) assertReadable(`class${name}`, hoverOf(`class${name}`));
  });

  test('a type that is printed in full is found out', () => {
    const hover = editor.hover('worse.ts', worse.indexOf('printed'));
    assert.ok(hover.split('\n').length > MOST_LINES, hover);
  });
});

describe('completion inside a content', () => {
  test(`offers exactly the elements of each of ${FILLED.length} classes, and whose record it is to none`, () => {
    for (const { name, recordClass } of FILLED) {
      const offers = editor.offers('written.ts', written.indexOf(`/*${name}*/`));
      const elements = Object.keys(shapeOf(recordClass.schema)).filter((key) => key !== 'subjectOfCare');
      assert.deepEqual(offers, elements.sort(), name);
      for (const { key, partOf } of recordClass.elements)
        assert.ok(partOf !== undefined || key === 'subjectOfCare' || offers.includes(key), `${name}.${key}`);
    }
  });

  test('noise is seen where it is: a schema of zod offers its own', () => {
    assert.ok(editor.offers('worse.ts', worse.indexOf('/*here*/')).includes('~standard'));
  });
});
