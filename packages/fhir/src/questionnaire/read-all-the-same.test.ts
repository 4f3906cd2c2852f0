// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormItem, GroupItem } from '@careplan-kit/forms';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { form, head, readOne, repairsOf, text } from '../../test-data/questionnaires.js';
import { ITEM_CONTROL, OWN } from '../addresses.js';
import { fromQuestionnaire } from './from-questionnaire.js';
import { roundtrip } from './round-trip.js';
import { toQuestionnaire } from './to-questionnaire.js';

const moved = (key: string) => ({ url: `${OWN}moved`, has: key });

/** Forms that nobody could read at once, which are read all the same: what is asked, what is said, what goes out. */
const READ_ALL_THE_SAME: [name: string, item: object, repair: RegExp, ours: object, out?: object][] = [
  ['no linkId', { type: 'string', text: 'x' }, /linkId: is missing; "item-1" is used/, { id: 'item-1' }],
  ['an empty linkId', text(' '), /linkId: is empty/, { id: 'item-1' }],
  ['a type there is not', text('a', { type: 'script' }), /"script" is no type of R4/, { type: 'text' }, moved('type')],
  ['a type of Object.prototype', text('a', { type: 'toString' }), /no type of R4/, { type: 'text' }, moved('type')],
  ['a type that is an object', text('a', { type: { a: 1 } }), /type: is not text/, { type: 'text' }, moved('type')],
  ['no type', { linkId: 'a', text: 'x' }, /taken as "string"/, { type: 'text' }],
  [
    'the type later versions have for a choice',
    text('a', { type: 'coding', answerOption: [{ valueCoding: { code: 'y', display: 'Y' } }] }),
    /taken as "choice"/,
    { type: 'choice' },
    moved('type'),
  ],
  ['required as a word', text('a', { required: 'always' }), /required: is not yes or no/, {}, moved('required')],
  ['a limit as a word', text('a', { maxLength: 'ten' }), /maxLength: is not whole number/, {}, moved('maxLength')],
  ['a limit below zero', text('a', { maxLength: -1.5 }), /maxLength: is not whole number/, {}, moved('maxLength')],
  [
    'a modifier extension',
    text('a', { modifierExtension: [{ url: 'https://example.org/not', valueBoolean: true }] }),
    /modifierExtension: changes the meaning/,
    { type: 'text', enableWhen: undefined },
  ],
  ['a choice without options', text('a', { type: 'choice' }), /asked as text/, { type: 'text' }, { type: 'choice' }],
  ['an amount without a unit', text('a', { type: 'quantity' }), /asked as a number/, { type: 'decimal' }],
  [
    'a pattern that is a call',
    text('a', { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/regex', valueString: "matches('x')" }] }),
    /regex is kept and not acted on/,
    { pattern: undefined },
  ],
  [
    'a pattern that looks ahead',
    text('a', { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/regex', valueString: '(?=x)y' }] }),
    /pattern: .*; it is kept and not used/,
    { pattern: undefined },
  ],
  [
    'a line whose ends are the wrong way round',
    text('a', {
      type: 'integer',
      extension: [
        { url: ITEM_CONTROL, valueCodeableConcept: { coding: [{ code: 'slider' }] } },
        { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 10 },
        { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 0 },
      ],
    }),
    /it is kept and not used/,
    { type: 'integer' },
  ],
  [
    'items under words',
    { linkId: 'd', type: 'display', text: 'D', item: [text('a')] },
    /was "display", under which R4 allows no items/,
    { type: 'group' },
  ],
  ['a group without items', { linkId: 'g', type: 'group', text: 'G' }, /a placeholder is put there/, { type: 'group' }],
  [
    'an extension of ours of the wrong shape',
    text('b', { extension: [{ url: `${OWN}item-binding`, valueString: '5' }] }),
    /binding: .*; it is kept and not used/,
    { binding: undefined },
  ],
];

for (const [name, json, repair, ours, out] of READ_ALL_THE_SAME) {
  test(`read all the same: ${name}`, () => {
    const { definition } = fromQuestionnaire(form(json));
    const repairs = repairsOf(form(json));
    assert.ok(
      repairs.some((line) => repair.test(line)),
      repairs.join('\n'),
    );
    const [item] = definition.items as unknown as [Record<string, unknown>];
    for (const [key, value] of Object.entries(ours)) assert.deepEqual(item[key], value, key);
    const exported = toQuestionnaire(definition);
    assert.deepEqual(fhirFaults(exported), []);
    const { ok, differences } = roundtrip(form(json));
    assert.ok(ok, JSON.stringify(differences));
    const written = JSON.stringify(exported.item![0]);
    if (out && 'has' in out) assert.match(written, new RegExp(`/moved","valueString":"\\{\\\\"${String(out.has)}`));
    else if (out)
      for (const [key, value] of Object.entries(out)) assert.match(written, new RegExp(`"${key}":"${value}"`));
    assert.deepEqual(fromQuestionnaire(exported).definition, definition, 'and is read the same again');
  });
}

test('nothing in a form with a modifier extension is worked out, and all of it is shown and kept', () => {
  const enableWhen = [{ question: 'a', operator: 'exists', answerBoolean: true }];
  const modifierExtension = [{ url: 'https://example.org/not', valueBoolean: true }];
  const group = { linkId: 'g', type: 'group', text: 'G', enableWhen, item: [text('b', { enableWhen })] };
  for (const json of [
    { ...form(text('a'), group), modifierExtension },
    form(text('a'), { ...group, modifierExtension }),
    {
      ...form(text('a'), group),
      extension: [
        ...head.extension,
        {
          url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-questionnaireAdaptive',
          valueBoolean: true,
        },
      ],
    },
  ]) {
    const { definition } = fromQuestionnaire(json);
    assert.equal(JSON.stringify(definition.items).includes('"op":'), false);
    assert.deepEqual(toQuestionnaire(definition), json);
  }
});

test('items that wait for each other in a circle are shown; a condition on them stays', () => {
  const on = (question: string) => ({ enableWhen: [{ question, operator: 'exists', answerBoolean: true }] });
  const json = form(text('a', on('b')), text('b', on('a')), text('c', on('a')));
  const { definition, repairs } = fromQuestionnaire(json);
  assert.deepEqual(
    definition.items.map(({ enableWhen }) => enableWhen),
    [undefined, undefined, { op: 'exists', item: 'a' }],
  );
  assert.equal(repairs.filter(({ message }) => /depends on itself/.test(message)).length, 2);
  assert.deepEqual(toQuestionnaire(definition), json);
});

test('a linkId that stands twice is one item inside each time, and goes out as it came', () => {
  const json = form(
    {
      linkId: 'g',
      type: 'group',
      text: 'G',
      item: [text('a'), text('x', { enableWhen: [{ question: 'a', operator: '=', answerString: 'y' }] })],
    },
    {
      linkId: 'h',
      type: 'group',
      text: 'H',
      item: [text('a'), text('z', { enableWhen: [{ question: 'a', operator: '=', answerString: 'y' }] })],
    },
  );
  const { definition, repairs } = fromQuestionnaire(json);
  const [first, second] = definition.items as [GroupItem, GroupItem];
  assert.deepEqual([first.items[0]!.id, second.items[0]!.id], ['a', 'a-2']);
  const asks = (item: FormItem) => (item.enableWhen?.op === 'equal' ? item.enableWhen.left : undefined);
  assert.deepEqual(asks(first.items[1]!), { op: 'answer', item: 'a' });
  assert.deepEqual(asks(second.items[1]!), { op: 'answer', item: 'a-2' }, 'the nearest of that name');
  assert.match(repairs.map(({ message }) => message).join(), /stands twice in the form/);
  assert.deepEqual(toQuestionnaire(definition), json);
});

test('an extension of ours cannot bring in a prototype key', () => {
  const own = [{ url: `${OWN}item-__proto__`, valueString: '{"polluted":true}' }];
  const { item } = readOne(text('a', { extension: own }));
  assert.equal((item as { polluted?: boolean }).polluted, undefined);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});
