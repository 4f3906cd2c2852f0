// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FormDefinition, createForm, parseDefinition } from '@careplan-kit/forms';
import { engine, model } from '../../../test/fhirpath/engine.js';
import { type FhirPathEngine, foreignExpressions, setFhirPathEngine } from '../index.js';

const VARIABLE = 'http://hl7.org/fhir/StructureDefinition/variable';
const context = { today: '2026-03-27' };

const foreign = (expression: string) => ({ op: 'foreign', language: 'text/fhirpath', expression });

function formOf(items: readonly unknown[], more: object = {}): FormDefinition {
  return parseDefinition({
    format: 'careplan-kit/form-1',
    id: 'imported',
    url: 'https://forms.example/imported',
    version: '1.0.0',
    status: 'active',
    title: 'Imported',
    language: 'en',
    licence: { kind: 'own-words', text: 'Our own' },
    items,
    ...more,
  });
}

const question = (id: string, type: string, more: object = {}) => ({ id, type, label: `Question ${id}`, ...more });

/** A form of one answer, and one question that is worked out. */
function worked(expression: string, type = 'decimal', launchContext?: object) {
  const definition = formOf([question('weight', 'decimal'), question('out', type, { calculate: foreign(expression) })]);
  const form = createForm(definition, { context, foreign: foreignExpressions({ engine, model, ...launchContext }) });
  form.answer('weight', '70.5');
  return form.question('out')!;
}

const ANSWER = "%resource.item.where(linkId = 'weight').answer.value";

describe('expressions of another language in an imported form', () => {
  test('a calculation sees the answers of the form, as often as they change', () => {
    const definition = formOf([
      question('weight', 'decimal'),
      question('log', 'decimal', { calculate: foreign(`${ANSWER}.ln().round(2)`) }),
    ]);
    const form = createForm(definition, { context, foreign: foreignExpressions({ engine, model }) });
    assert.equal(form.question('log')!.answer, null);
    form.answer('weight', '70');
    assert.equal(form.question('log')!.answer, '4.25');
    form.answer('weight', '80');
    assert.equal(form.question('log')!.answer, '4.38');
    assert.equal(form.question('log')!.notCalculated, false);
  });

  test('a number, a text, a truth and a date come back as answers of their kind', () => {
    assert.equal(worked(`${ANSWER} * 2`).answer, '141');
    assert.equal(worked(`${ANSWER}.toString() & ' kg'`, 'text').answer, '70.5 kg');
    assert.equal(worked(`${ANSWER}.power(2) > 100`, 'boolean').answer, true);
    assert.equal(worked('today() - 1 month', 'date').answer, '2026-02-27');
  });

  test('binary noise is not taken for digits', () => {
    assert.equal(worked('0.1 + 0.2').answer, '0.3');
    assert.equal(worked('1 / 1000000000').answer, '0.000000001');
  });

  test('the day is the worker’s, and no clock is read', () => {
    assert.equal(worked('today().toString()', 'text').answer, '2026-03-27');
    assert.equal(worked("iif(today() = @2026-03-27, 'today()', 'no')", 'text').answer, 'today()');
  });

  test('the launch context is seen by its names', () => {
    const patient = { resourceType: 'Patient', birthDate: '1941-05-02' };
    assert.equal(worked('%patient.birthDate.toString()', 'text', { launchContext: { patient } }).answer, '1941-05-02');
  });

  test('an expression that fails never hides its item, and can be answered by hand', () => {
    for (const expression of ['%patient.birthDate > @2000-01-01', 'this is (no FHIRPath', '1 / {}.bogus()', '%x']) {
      const definition = formOf([
        question('shown', 'text', { enableWhen: foreign(expression) }),
        question('out', 'decimal', { calculate: foreign(expression) }),
      ]);
      const form = createForm(definition, { context, foreign: foreignExpressions({ engine, model }) });
      const [shown, out] = [form.question('shown')!, form.question('out')!];
      assert.deepEqual([shown.visible, shown.conditionNotRead], [true, true], expression);
      assert.deepEqual([out.writable, out.notCalculated], [true, true], expression);
    }
  });

  test('an item is shown and hidden by a condition that was worked out', () => {
    const definition = formOf([
      question('weight', 'decimal'),
      question('why', 'text', { enableWhen: foreign(`${ANSWER}.power(2) > 5000`) }),
    ]);
    const form = createForm(definition, { context, foreign: foreignExpressions({ engine, model }) });
    form.answer('weight', '70');
    assert.deepEqual([form.question('why')!.visible, form.question('why')!.conditionNotRead], [false, false]);
    form.answer('weight', '71');
    assert.equal(form.question('why')!.visible, true);
  });

  test('in a repeating group each entry is a context of its own, and variables of the group see it', () => {
    const variable = {
      url: VARIABLE,
      valueExpression: { name: 'row', language: 'text/fhirpath', expression: '%context' },
    };
    const definition = formOf([
      {
        id: 'walks',
        type: 'group',
        label: 'Walks',
        repeats: {},
        carried: { extension: [variable] },
        items: [
          question('metres', 'integer'),
          question('root', 'decimal', { calculate: foreign("%row.item.where(linkId = 'metres').answer.value.sqrt()") }),
          question('own', 'text', { calculate: foreign('%context.linkId') }),
        ],
      },
    ]);
    const form = createForm(definition, { context, foreign: foreignExpressions({ engine, model }) });
    const [one, two] = [form.addEntry('walks'), form.addEntry('walks')];
    form.answer(`metres~${one}`, '9');
    form.answer(`metres~${two}`, '16');
    assert.equal(form.question(`root~${one}`)!.answer, '3');
    assert.equal(form.question(`root~${two}`)!.answer, '4');
    assert.equal(form.question(`own~${two}`)!.answer, 'own');
  });

  test('named expressions of the form are worked out, ours among them', () => {
    const variables = [
      {
        name: 'double',
        value: { op: 'multiply', left: { op: 'answer', item: 'weight' }, right: { op: 'constant', value: 2 } },
      },
      { name: 'deep', value: foreign('%double + 1') },
      { name: 'circle', value: foreign('%circle + 1') },
    ];
    const items = [
      question('weight', 'decimal'),
      question('out', 'decimal', { calculate: foreign('%deep.abs()') }),
      question('none', 'decimal', { calculate: foreign('%circle.abs()') }),
    ];
    const form = createForm(formOf(items, { variables }), { context, foreign: foreignExpressions({ engine, model }) });
    form.answer('weight', '10');
    assert.equal(form.question('out')!.answer, '21');
    assert.equal(form.question('none')!.notCalculated, true);
  });

  test('what is hidden or withheld is not in the response that expressions see', () => {
    const expression = "%resource.descendants().where(linkId = 'secret').answer.count()";
    const definition = formOf([
      question('show', 'boolean'),
      question('secret', 'text', { enableWhen: { op: 'answer', item: 'show' } }),
      question('count', 'integer', { calculate: foreign(expression) }),
    ]);
    const form = createForm(definition, { context, foreign: foreignExpressions({ engine, model }) });
    form.answer('show', true);
    form.answer('secret', 'words');
    assert.equal(form.question('count')!.answer, '1');
    form.answer('show', false);
    assert.equal(form.question('count')!.answer, '0');
  });

  test('each expression is read once, and the response is made once for all that ask after a change', () => {
    let compiled = 0;
    const responses = new Set<unknown>();
    const counting: FhirPathEngine = {
      ...engine,
      compile: (path, of, options) => {
        compiled++;
        const run = engine.compile!(path, of, options);
        return (data, environment) => {
          responses.add(environment['resource']);
          return run(data, environment);
        };
      },
    };
    const definition = formOf([
      question('weight', 'decimal'),
      question('one', 'text', { enableWhen: foreign(`${ANSWER}.sqrt() > 1`) }),
      question('two', 'text', { enableWhen: foreign(`${ANSWER}.sqrt() > 2`) }),
    ]);
    const form = createForm(definition, { context, foreign: foreignExpressions({ engine: counting, model }) });
    responses.clear();
    form.answer('weight', '9');
    assert.equal(responses.size, 1);
    assert.equal(compiled, 2);
  });

  test('an engine that has to wait is not waited for', () => {
    const waiting = { evaluate: () => Promise.resolve([1]) };
    const definition = formOf([question('out', 'decimal', { calculate: foreign('1') })]);
    const form = createForm(definition, { context, foreign: foreignExpressions({ engine: waiting }) });
    assert.equal(form.question('out')!.notCalculated, true);
  });

  test('without an engine of its own the default one is used, and without that nothing is read', () => {
    const definition = formOf([question('out', 'decimal', { calculate: foreign('1 + 1') })]);
    const open = () => createForm(definition, { context, foreign: foreignExpressions() }).question('out')!;
    assert.equal(open().notCalculated, true);
    setFhirPathEngine(engine, model);
    try {
      assert.equal(open().answer, '2');
    } finally {
      setFhirPathEngine(undefined);
    }
    assert.equal(open().notCalculated, true);
  });

  test('other languages are left to others', () => {
    assert.deepEqual(foreignExpressions({ engine, model }).languages, ['text/fhirpath']);
  });

  test('an expression of absurd length is not handed to the engine', () => {
    let asked = 0;
    const spy: FhirPathEngine = { evaluate: () => (asked++, [1]) };
    const definition = formOf([question('out', 'decimal', { calculate: foreign(`1${' + 1'.repeat(20_000)}`) })]);
    const form = createForm(definition, { context, foreign: foreignExpressions({ engine: spy }) });
    assert.deepEqual([form.question('out')!.notCalculated, asked], [true, 0]);
  });
});
