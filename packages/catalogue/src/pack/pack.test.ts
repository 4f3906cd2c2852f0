// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromQuestionnaire, parseFhir } from '@careplan-kit/fhir';
import fc from 'fast-check';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { aboutFalls, falls, fallsJson, sources } from '../../test/falls.js';
import { toBytes, toText } from '../bytes.js';
import { PackError } from '../pack-error.js';
import { gzip } from '../tarball/gzip.js';
import { writeTar } from '../tarball/write-tar.js';
import { makePack, packBytes, packFileName } from './make-pack.js';
import { openPack } from './open-pack.js';

const faults = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof PackError, String(error));
    return error.issues.map(({ code, path }) => `${code} ${path.join('/')}`);
  }
  return [];
};
const json = (pack: { files: ReadonlyMap<string, Uint8Array> }, file: string) =>
  JSON.parse(toText(pack.files.get(`package/${file}`)!)) as Record<string, unknown>;

/** The bytes of a good pack with some files put otherwise; null takes one away. */
async function tampered(changes: Readonly<Record<string, string | null>>): Promise<Uint8Array> {
  const files = new Map((await makePack(sources())).files);
  for (const [file, text] of Object.entries(changes)) {
    if (text === null) files.delete(file);
    else files.set(file, toBytes(text));
  }
  return gzip(writeTar(files));
}

describe('a pack', () => {
  test('is a FHIR package with the definition beside the Questionnaire', async () => {
    const pack = await makePack(sources());
    assert.deepEqual(
      [...pack.files.keys()].sort(),
      [
        '.index.json',
        'CHANGELOG.md',
        'CodeSystem-falls-aids.json',
        'LICENSE',
        'Questionnaire-falls.json',
        'ValueSet-falls-aids.json',
        'definitions/falls.json',
        'fixtures/mr-green.json',
        'package.json',
      ].map((file) => `package/${file}`),
    );
    const manifest = json(pack, 'package.json');
    assert.deepEqual(
      [manifest['name'], manifest['version'], manifest['type'], manifest['fhirVersions'], manifest['dependencies']],
      ['org.caspa.falls', '1.2.0', 'Conformance', ['4.0.1'], { 'hl7.fhir.r4.core': '4.0.1' }],
    );
    const index = json(pack, '.index.json');
    assert.equal(index['index-version'], 1);
    const listed = index['files'] as Record<string, string>[];
    for (const { filename, ...said } of listed) {
      const resource = json(pack, filename!);
      for (const [key, value] of Object.entries(said)) assert.equal(resource[key], value, `${filename} ${key}`);
    }
    assert.deepEqual(
      listed.map(({ resourceType }) => resourceType),
      ['CodeSystem', 'Questionnaire', 'ValueSet'],
    );
    assert.equal(packFileName(pack), 'org.caspa.falls-1.2.0.tgz');
  });

  test('a program that knows FHIR alone reads the same form out of it, locks and all', async () => {
    const pack = await makePack(sources());
    const questionnaire = parseFhir(toText(pack.files.get('package/Questionnaire-falls.json')!));
    const { definition, repairs } = fromQuestionnaire(questionnaire);
    assert.deepEqual([definition, repairs], [falls(), []]);
  });

  test('coded options are a ValueSet, and codes of the form’s own a CodeSystem', async () => {
    const pack = await makePack(sources());
    const set = json(pack, 'ValueSet-falls-aids.json');
    assert.deepEqual(set['compose'], {
      include: [
        {
          system: 'https://caspa.example/forms/falls/aids',
          concept: [
            { code: '1', display: 'Stick' },
            { code: '2', display: 'Frame' },
          ],
        },
        { system: 'http://snomed.info/sct', concept: [{ code: '228869008', display: 'Rail' }] },
      ],
    });
    const system = json(pack, 'CodeSystem-falls-aids.json');
    assert.equal(system['url'], 'https://caspa.example/forms/falls/aids');
    assert.deepEqual((system['concept'] as unknown[]).length, 2);
  });

  test('every resource in it is accepted by two validators of base R4', async () => {
    const pack = await makePack(sources());
    const resources = [...pack.files.keys()].filter((path) => /^package\/[A-Z]\w+-.*\.json$/.test(path));
    assert.equal(resources.length, 3);
    for (const path of resources) assert.deepEqual(fhirFaults(json(pack, path.slice('package/'.length))), [], path);
  });

  test('opens as it was made, and the same sources make the same bytes in any order', async () => {
    const second = fallsJson({ id: 'bed', url: 'https://caspa.example/forms/bed', title: 'Bed' });
    const both = sources();
    const one = await makePack({ ...both, definitions: [...both.definitions, second] });
    const other = await makePack({ ...both, definitions: [second, ...both.definitions] });
    const bytes = await packBytes(one);
    assert.deepEqual(bytes, await packBytes(other));
    const opened = await openPack(bytes);
    assert.deepEqual(opened.about, one.about);
    assert.deepEqual(opened.forms, one.forms);
    assert.deepEqual(opened.definitions, one.definitions);
    assert.deepEqual([opened.manifest, opened.digest, opened.signatures], [one.manifest, one.digest, null]);
    assert.ok(Object.isFrozen(opened.definitions[0]));
  });

  test('is not made of what is wrong, and every place is told', async () => {
    assert.deepEqual(await faults(makePack(sources({ name: 'Falls!', version: '1', authors: [] }))), [
      'invalid_format pack.json/name',
      'invalid_format pack.json/version',
      'too_small pack.json/authors',
    ]);
    assert.deepEqual(await faults(makePack({ ...sources(), definitions: [] })), ['empty definitions']);
    const twice = await faults(
      makePack({ ...sources(), definitions: [fallsJson(), { ...fallsJson(), items: 4 }, fallsJson()] }),
    );
    assert.ok(
      twice.some((one) => one.startsWith('invalid_type definitions/1/items')),
      twice.join(),
    );
    assert.ok(
      twice.some((one) => one.startsWith('twice definitions/')),
      twice.join(),
    );
    assert.deepEqual(await faults(makePack({ ...sources(), licence: ' ' })), ['empty licence']);
    assert.deepEqual(await faults(makePack({ ...sources(), fixtures: { '../x.json': {} } })), [
      'bad-name fixtures/../x.json',
    ]);
    assert.deepEqual(await faults(makePack(sources({ extra: 1 }))), ['unrecognized_keys pack.json']);
  });

  test('a form that needs a licence is neither packed nor opened', async () => {
    const licence = { kind: 'licence-gated', text: 'Copyright of its owner.' };
    assert.deepEqual(await faults(makePack(sources({}, { licence }))), ['licence-gated definitions/0']);
    const bytes = await tampered({ 'package/definitions/falls.json': JSON.stringify(fallsJson({ licence })) });
    assert.deepEqual(await faults(openPack(bytes)), ['licence-gated package/definitions/falls.json']);
  });
});

describe('a pack from outside', () => {
  test('a file that is missing, hidden, or not what package.json says is refused', async () => {
    const definition = 'package/definitions/falls.json';
    for (const [changes, fault] of [
      [{ 'package/package.json': null }, 'missing-file package/package.json'],
      [{ [definition]: null }, `missing-file ${definition}`],
      [{ 'package/Questionnaire-falls.json': null }, 'missing-file package/Questionnaire-falls.json'],
      [{ [definition]: '{' }, `not-json ${definition}`],
      [{ [definition]: JSON.stringify(fallsJson({ version: '9.9.9' })) }, `not-as-listed ${definition}/version`],
      [{ 'package/definitions/more.json': '{}' }, 'not-listed package/definitions/more.json'],
      [{ 'elsewhere/a.json': '{}' }, 'bad-name elsewhere/a.json'],
      [{ 'package/package.json': '[]' }, 'invalid_type package/package.json/careplanKit'],
      [
        { 'package/signatures.json': '{"payload": "", "signatures": []}' },
        'invalid_format package/signatures.json/payload',
      ],
    ] as const) {
      assert.equal((await faults(openPack(await tampered(changes))))[0], fault);
    }
  });

  test('a definition of a pack is checked like any other', async () => {
    const bad = JSON.stringify(fallsJson()).replace('"type":"group"', '"__proto__":{"a":1},"type":"group"');
    const found = await faults(openPack(await tampered({ 'package/definitions/falls.json': bad })));
    assert.equal(
      found.length > 0 && found[0]!.startsWith('forbidden-key package/definitions/falls.json'),
      true,
      found[0],
    );
    assert.equal(({} as { a?: number }).a, undefined);
  });

  test('names that mean something to a program are only names', async () => {
    for (const word of ['__proto__', 'constructor', 'toString']) {
      const bytes = await tampered({
        'package/package.json': JSON.stringify({
          ...aboutFalls(),
          license: 'x',
          careplanKit: { format: 'careplan-kit/share-1', [word]: {}, forms: [] },
        }),
      });
      assert.ok((await faults(openPack(bytes))).length > 0, word);
    }
  });

  test('no JSON in place of package.json does anything but be refused', async () => {
    const good = await makePack(sources());
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const files = new Map(good.files).set('package/package.json', toBytes(JSON.stringify(value)));
        assert.ok((await faults(openPack(await gzip(writeTar(files))))).length > 0);
      }),
      { numRuns: 60 },
    );
  });
});
