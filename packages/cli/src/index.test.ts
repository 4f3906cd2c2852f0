// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { PEOPLE } from '@careplan-kit/model/fixtures';
import { stringifyFhir, toQuestionnaire } from '@careplan-kit/fhir';
import { main } from './index.js';
import { InputError } from './faults.js';

/** Runs a command on files that are only texts. */
async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    read(file) {
      const text = files[file];
      if (text === undefined) {
        throw new InputError(file, [{ path: [], code: 'not-readable', message: 'there is no such file' }]);
      }
      return text;
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const json = async (args: readonly string[], files?: Readonly<Record<string, string>>) => {
  const { code, out, err } = await run([...args, '--json'], files);
  return { code, err, result: JSON.parse(out) as Record<string, unknown> };
};

const definition = {
  format: 'careplan-kit/form-1',
  id: 'pain',
  url: 'https://host.example/forms/pain',
  version: '1.0.0',
  status: 'active',
  title: 'Pain',
  language: 'en-GB',
  licence: { kind: 'open', text: 'Ours' },
  items: [
    {
      type: 'choice',
      id: 'face',
      label: 'What does the face show?',
      options: [
        { code: 'calm', label: 'Calm', weight: 0 },
        { code: 'drawn', label: 'Drawn', weight: 2 },
      ],
    },
    {
      type: 'integer',
      id: 'voice',
      label: 'How often does the person cry out in an hour?',
      min: 0,
      max: 60,
      points: [
        { max: 0, weight: 0 },
        { min: 1, weight: 3 },
      ],
    },
  ],
  scores: [
    {
      id: 'pain',
      title: 'Pain',
      parts: [{ value: { op: 'weight', item: 'face' } }, { value: { op: 'weight', item: 'voice' } }],
      bands: [
        { code: 'none', label: 'No sign of pain', max: 1 },
        { code: 'some', label: 'Signs of pain', over: 1 },
      ],
      flags: [
        {
          code: 'cries',
          label: 'Cries out',
          when: { op: 'greater', left: { op: 'answer', item: 'voice' }, right: { op: 'constant', value: 0 } },
        },
      ],
    },
  ],
};
const form = JSON.stringify(definition);

describe('how it is called', () => {
  test('nothing, an unknown word, an unknown option, too few or too many files: 2, and how to call it', async () => {
    for (const args of [
      [],
      ['sing'],
      ['fhir'],
      ['lint'],
      ['lint', 'a', '--loud'],
      ['diff', 'a'],
      ['diff', 'a', 'b', 'c'],
      ['score', 'a'],
      ['score', 'a', '--answers', 'b', '--vectors', 'c'],
    ]) {
      const { code, out, err } = await run(args, { a: form });
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, /careplan-kit COMMAND/);
    }
  });

  test('help and version', async () => {
    assert.match((await run(['--help'])).out, /fhir roundtrip FILE…/);
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+/);
  });

  test('a file that is not there, or is no JSON: 1, with the file and not with its words', async () => {
    for (const args of [
      ['lint', 'a'],
      ['record', 'check', 'a'],
      ['fhir', 'import', 'a'],
      ['fhir', 'export', 'a'],
      ['fhir', 'roundtrip', 'a'],
      ['diff', 'a', 'a'],
      ['score', 'a', '--answers', 'a'],
    ]) {
      const tries: readonly Readonly<Record<string, string>>[] = [{}, { a: '{"note": "Betty cried", oops' }];
      for (const files of tries) {
        const { code, out, err } = await run(args, files);
        assert.equal(code, 1, args.join(' '));
        assert.match(`${out}${err}`, /^a: /m);
        assert.doesNotMatch(`${out}${err}`, /Betty/);
        const asJson = await json(args, files);
        assert.equal(asJson.code, 1);
        assert.equal(asJson.result['ok'], false);
      }
    }
  });
});

describe('lint', () => {
  test('a good form', async () => {
    const { code, result } = await json(['lint', 'a'], { a: form });
    assert.equal(code, 0);
    assert.equal(result['ok'], true);
  });

  test('faults of several files, each with its file, path and rule', async () => {
    const twice = { ...definition, items: [...definition.items, definition.items[0]] };
    const { code, result } = await json(['lint', 'a', 'b'], { a: form, b: JSON.stringify(twice) });
    assert.equal(code, 1);
    const faults = (result['findings'] as { severity: string }[]).filter(({ severity }) => severity === 'error');
    assert.deepEqual(faults, [
      {
        file: 'b',
        path: ['items', 2, 'id'],
        rule: 'duplicate-id',
        severity: 'error',
        message: 'the id "face" stands twice',
      },
    ]);
  });
});

describe('score', () => {
  const score = (answers: unknown) => json(['score', 'a', '--answers', 'b'], { a: form, b: JSON.stringify(answers) });

  test('total, band, flags and the working', async () => {
    const { code, result } = await score({ face: 'drawn', voice: 2 });
    assert.equal(code, 0);
    assert.deepEqual([result['total'], result['band'], result['flags']], [5, 'some', ['cries']]);
    const working = result['working'] as { label: string; points: string }[];
    assert.deepEqual(
      working.map(({ points }) => points),
      ['2', '3'],
    );
  });

  test('a missing answer: no total, the flag all the same, and what is missing', async () => {
    const { result } = await score({ voice: 2 });
    assert.deepEqual([result['total'], result['band'], result['missing']], [null, null, ['face']]);
    assert.ok((result['flags'] as string[]).includes('cries'));
  });

  test('an answer to no item: 1', async () => {
    const { code, result } = await score({ weight: 70 });
    assert.equal(code, 1);
    assert.deepEqual(
      (result['issues'] as { path: unknown }[]).map(({ path }) => path),
      [['weight']],
    );
  });

  test('vectors: digits that are shown with a place too many are the number they show', async () => {
    const tried = async (displayPercentLoss: string) => {
      const vectors = [{ id: 'a', input: { referenceKg: 60, currentKg: 57 }, expected: { displayPercentLoss } }];
      return (await json(['score', 'weight-chart', '--vectors', 'b'], { b: JSON.stringify(vectors) })).result;
    };
    assert.equal((await tried('5.0'))['passed'], 1);
    for (const other of ['5.1', 'five', '']) assert.equal((await tried(other))['failed'], 1, other);
  });

  test('vectors: the score of the instrument is tried, where the form has several', async () => {
    const vectors = {
      instrument: 'bristol-stool',
      vectors: [{ id: 'a', input: { type: 1 }, expected: { band: 'constipation' } }],
    };
    const tried = (given: unknown) => json(['score', 'bowel-chart', '--vectors', 'b'], { b: JSON.stringify(given) });
    assert.equal((await tried(vectors)).result['passed'], 1);
    assert.equal((await tried({ ...vectors, instrument: 'of no score' })).result['failed'], 1, 'the first');
  });

  test('vectors: what fails is told, what is not expected is not compared', async () => {
    const vectors = {
      vectors: [
        { id: 'v1', input: { face: 'drawn', voice: 0 }, expected: { total: 2, band: 'some', flags: [] } },
        { id: 'v2', input: { face: 'calm', voice: 1 }, expected: { total: 3 } },
        { id: 'v3', input: { face: 'calm', voice: 0 }, expected: { total: 1 } },
      ],
    };
    const { code, result } = await json(['score', 'a', '--vectors', 'b'], { a: form, b: JSON.stringify(vectors) });
    assert.equal(code, 1);
    assert.deepEqual([result['passed'], result['failed']], [2, 1]);
    assert.equal((result['failures'] as { id: string }[])[0]?.id, 'v3');
  });

  test('a form without a score: 1', async () => {
    const { code, result } = await json(['score', 'about-me', '--answers', 'b'], { b: '{}' });
    assert.equal(code, 1);
    assert.equal((result['issues'] as { code: string }[])[0]?.code, 'no-score');
  });
});

describe('fhir', () => {
  const questionnaire = stringifyFhir(toQuestionnaire(aboutMe));

  test('import gives the definition, export the Questionnaire, and one undoes the other', async () => {
    const imported = await run(['fhir', 'import', 'a'], { a: questionnaire });
    assert.equal(imported.code, 0);
    assert.deepEqual(JSON.parse(imported.out), JSON.parse(JSON.stringify(aboutMe)));
    assert.equal(imported.err, '');
    const exported = await run(['fhir', 'export', 'a'], { a: imported.out });
    assert.deepEqual(JSON.parse(exported.out), JSON.parse(questionnaire));
  });

  test('repairs go to standard error', async () => {
    const bare = '{"resourceType": "Questionnaire", "item": [{"linkId": "1", "type": "string", "text": "Name"}]}';
    const { code, out, err } = await run(['fhir', 'import', 'a'], { a: bare });
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as { items: unknown[] }).items.length, 1);
    assert.match(err, /^a: .*status/m);
  });

  test('roundtrip says for each file whether it came out as it went in', async () => {
    const { code, out } = await run(['fhir', 'roundtrip', 'a', 'b', 'c', '--json'], {
      a: questionnaire,
      b: '[]',
      c: questionnaire,
    });
    assert.equal(code, 1);
    const lines = out.split('\n').map((line) => JSON.parse(line) as { file: string; ok: boolean });
    assert.deepEqual(
      lines.map(({ file, ok }) => [file, ok]),
      [
        ['a', true],
        ['b', false],
        ['c', true],
      ],
    );
    assert.equal((await run(['fhir', 'roundtrip', 'a'], { a: questionnaire })).code, 0);
  });
});

describe('record check', () => {
  test('the people of the fixtures', async () => {
    for (const person of PEOPLE) {
      const { code, result } = await json(['record', 'check', 'a'], { a: JSON.stringify(person.careRecord()) });
      assert.equal(code, 0);
      assert.equal(result['ok'], true);
      assert.ok(Object.keys(result['coverage'] as object).length > 50);
    }
  });

  test('what is no record: 1, with the path', async () => {
    const { code, result } = await json(['record', 'check', 'a'], { a: '{"subjectOfCare": 4}' });
    assert.equal(code, 1);
    assert.ok((result['findings'] as { path: unknown[] }[]).some(({ path }) => path[0] === 'subjectOfCare'));
  });
});

describe('diff', () => {
  test('another label and a question gone', async () => {
    const [face] = definition.items;
    const next = {
      ...definition,
      version: '2.0.0',
      items: [{ ...face, label: 'What does the face look like?' }],
      scores: undefined,
    };
    const { code, result } = await json(['diff', 'a', 'b'], { a: form, b: JSON.stringify(next) });
    assert.equal(code, 0);
    assert.ok(['migration', 'breaking'].includes(String(result['class'])));
    assert.ok((result['changes'] as unknown[]).length >= 2);
    assert.equal((await json(['diff', 'a', 'a'], { a: form })).result['class'], 'compatible');
  });
});
