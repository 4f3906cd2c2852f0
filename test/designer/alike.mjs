// SPDX-License-Identifier: Apache-2.0
// Two forms fill alike when the same made answers, given by the words on the page, have the same questions in view, the
// same faults, the same answers worked out and the same scores. Ids and codes may differ.
import assert from 'node:assert/strict';
import { createForm, parseDefinition } from '@careplan-kit/forms';

/** What is in a form: sections that are given once are gone through, entries are not. */
const within = (nodes) => nodes.flatMap((node) => (node.kind === 'group' ? [node, ...within(node.children)] : [node]));
const called = (nodes, label) => {
  const found = within(nodes).find(({ item }) => item.label === label);
  assert.ok(found, `there is no “${label}”`);
  return found;
};

function give(form, nodesOf, answers) {
  for (const [label, given] of Object.entries(answers)) {
    const { key, kind, item } = called(nodesOf(), label);
    if (kind === 'repeat') {
      given.forEach((entry, at) => {
        if (form.node(key).entries.length <= at) form.addEntry(key);
        give(form, () => form.node(key).entries[at].node.children, entry);
      });
      continue;
    }
    const code = (words) => {
      const option = item.options.find((one) => one.label === words);
      assert.ok(option, `“${label}” has no “${words}”`);
      return option.code;
    };
    form.answer(key, item.options ? (Array.isArray(given) ? given.map(code) : code(given)) : given);
  }
}

/** In words, from the top to the bottom. */
function told(nodes, path = '') {
  return within(nodes)
    .filter(({ visible }) => visible)
    .flatMap((node) => {
      const { item, kind } = node;
      const at = `${path}${item.label}`;
      const faults = (node.problems ?? []).map(({ code }) => code);
      if (kind === 'repeat')
        return [
          { at, faults },
          ...node.entries.flatMap(({ node: entry }, number) => told(entry.children, `${at} ${number + 1}: `)),
        ];
      if (kind !== 'question') return [{ at }];
      const words = (code) => item.options?.find((option) => option.code === code)?.label ?? code;
      const answer = Array.isArray(node.answer) ? node.answer.map(words) : words(node.answer);
      return [{ at, answer, faults, calculated: item.calculate !== undefined, writable: node.writable }];
    });
}

/** Everything that comes of made answers. */
export function filled(source, answers) {
  const form = createForm(parseDefinition(source), { context: { today: '2026-11-22' }, scores: 'all' });
  give(form, () => form.nodes, answers);
  return {
    view: told(form.nodes),
    scores: form.scores.map(({ result: { title, total, band, missing, flags, results } }, at) => ({
      title,
      total,
      band: band?.label ?? null,
      missing: missing.length,
      flags: flags.map(({ label }) => label),
      results: (source.scores[at].results ?? []).map(({ code, label }) => [label, results[code]]),
    })),
  };
}

const TAKES_CODES = ['choice', 'multiple-choice', 'look-up'];

/** Where an answer comes from and goes to: what is not said is what happens without it. */
const linkOf = ({ binding, type }) =>
  binding && {
    ...{ mode: 'both', ...(type !== 'group' && { on: 'amend' }), ...binding },
    // A text has no code.
    as: TAKES_CODES.includes(type) ? (binding.as ?? 'code') : undefined,
  };

/** What a question takes beside its answers, in the order of the form; whatever is drawn. */
const besideAnswers = (items) =>
  items.flatMap((item) => {
    const { label, unknowns = [], open, control, initial, hidden, items: inner = [] } = item;
    return [
      { label, unknowns: [...unknowns].sort(), open, control, initial, hidden, link: linkOf(item) },
      ...besideAnswers(inner),
    ];
  });

/** Where each band ends: few made answers come to just that total. */
const bandsOf = ({ scores = [] }) =>
  scores.map(({ bands = [] }) => bands.map(({ label, min, max, over, under }) => ({ label, min, max, over, under })));

/** @param people - made answers, by who they are of */
export function assertAlike(made, reference, people) {
  assert.deepEqual(besideAnswers(made.items), besideAnswers(reference.items));
  assert.deepEqual(bandsOf(made), bandsOf(reference));
  for (const [name, answers] of Object.entries(people))
    assert.deepEqual(filled(made, answers), filled(reference, answers), `filled for ${name}`);
  const views = new Set(Object.values(people).map((answers) => JSON.stringify(filled(reference, answers))));
  assert.equal(views.size, Object.keys(people).length, 'two of the people show the same');
}
