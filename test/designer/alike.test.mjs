// SPDX-License-Identifier: Apache-2.0
// What the journeys hold a form against: each thing that is made otherwise is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAlike } from './alike.mjs';
import { councilPeople, councilReference } from './council-reference.mjs';
import { fallsPeople, fallsReference } from './falls-reference.mjs';
import { fluidPeople, fluidPlan, fluidReference } from './fluid-reference.mjs';

const itemOf = (items, id) => {
  for (const item of items) {
    const found = item.id === id ? item : itemOf(item.items ?? [], id);
    if (found) return found;
  }
  return undefined;
};
const scoreOf = ({ scores }) => scores[0];

function assertTold(reference, people, changes) {
  assertAlike(structuredClone(reference), reference, people);
  for (const [what, change] of Object.entries(changes)) {
    const made = structuredClone(reference);
    change(made, (id) => itemOf(made.items, id));
    assert.throws(() => assertAlike(made, reference, people), { code: 'ERR_ASSERTION' }, what);
  }
}

test('a fluid chart is alike as it is planned, and no other way', () => {
  assertAlike(fluidPlan, fluidReference, fluidPeople);
  assertTold(fluidReference, fluidPeople, {
    'no link': (_, of) => delete of('thicknessCoded').binding,
    'another part of the record': (_, of) => (of('thicknessCoded').binding.select = 'drinkThickness.originalText'),
    'a link that writes': (_, of) => delete of('thicknessInWords').binding.mode,
    'no own words': (_, of) => delete of('outputKind').open,
    'no reason for no answer': (_, of) => delete of('outputMl').unknowns,
    'a question that is shown': (_, of) => delete of('thicknessInWords').hidden,
    'another sum': (made) => (made.variables[0].value = made.variables[1].value),
    'words that never come': (_, of) => (of('tooMuch').enableWhen.op = 'less'),
    'no flag': (made) => scoreOf(made).flags.pop(),
    'another flag': (made) => (scoreOf(made).flags[0].label = 'Less than usual'),
    'a flag that is raised otherwise': (made) => (scoreOf(made).flags[1].when.op = 'less'),
    'no result': (made) => scoreOf(made).results.pop(),
    'a result by another name': (made) => (scoreOf(made).results[4].label = 'Drunk less passed'),
    'a result worked out otherwise': (made) => scoreOf(made).results.at(-1).value.otherwise.places++,
  });
});

test('a falls assessment is alike with all of its links, and not with others', () =>
  assertTold(fallsReference, fallsPeople, {
    'each entry a record of another kind': (_, of) => (of('risks').binding.class = 'Need'),
    'actions that are read as well': (_, of) => delete of('gaitActions').binding.mode,
    'no new record each time': (_, of) => delete of('summary').binding.on,
    'a code alone': (_, of) => delete of('riskKind').binding.as,
    'the whole person in place of the name': (_, of) => delete of('actionBy').binding.select,
  }));

test('a review is alike with its bands, and not with others', () =>
  assertTold(councilReference, councilPeople, {
    'another band': (made) => scoreOf(made).bands[0].max--,
    'other words of a band': (made) => (scoreOf(made).bands[1].label = 'A lot of help'),
    'one question fewer that counts': (made) => scoreOf(made).parts.pop(),
  }));
