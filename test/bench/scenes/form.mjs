// SPDX-License-Identifier: Apache-2.0
// Makes the same form every time: mixed types, three in ten conditional, a score with weights and bands.

/** In each ten: two scored choices, one question that shows another for each way of asking. */
const KINDS = [
  'text',
  'choice',
  'decimal',
  'boolean',
  'date',
  'multiple-choice',
  'long-text',
  'choice',
  'integer',
  'text',
];

/** Decimals that binary numbers cannot hold: a total that is not exact shows on the page. */
const WEIGHTS = [0, 1.1, 2.35, 3.7];
const HUNDREDTHS = WEIGHTS.map((weight) => Math.round(weight * 100));
const LABELS = ['Never', 'Sometimes', 'Often', 'Always'];
const SCORE_TITLE = 'Benchmark score';

/** The option every scored question begins with, and the one it is changed to. */
const BEFORE = 1;
const AFTER = 2;

/** How many questions are changed in turn, and how often each: there and back counts as two. */
const TARGETS = 5;
const CHANGES = 40;

const answerTo = (item) => ({ op: 'answer', item });
const constant = (value) => ({ op: 'constant', value });

/** The condition of the question at a place in its ten, on a question before it in the same ten. */
function conditionAt(place, start) {
  if (place === 4) return { op: 'equal', left: answerTo(`q${start + 3}`), right: constant(true) };
  if (place === 5) return { op: 'in', value: answerTo(`q${start + 1}`), list: ['a2', 'a3'] };
  if (place === 6) return { op: 'greater', left: answerTo(`q${start + 2}`), right: constant(100) };
  return undefined;
}

function question(index, start) {
  const type = KINDS[index - start];
  const item = {
    type,
    id: `q${index}`,
    label: `Question ${index + 1}: what is true of this part of the day?`,
    help: `Answer for the last week, part ${index + 1}.`,
  };
  const lists = type === 'choice' || type === 'multiple-choice';
  if (lists) {
    item.options = LABELS.map((label, place) => ({
      code: `a${place}`,
      label: `${label} (${index % 7})`,
      weight: WEIGHTS[place],
    }));
  }
  if (type === 'decimal') Object.assign(item, { unit: 'kg', min: '0', max: '500' });
  const enableWhen = conditionAt(index - start, start);
  if (enableWhen) item.enableWhen = enableWhen;
  return item;
}

/** What is known at the start: of two tens following one another, one shows its conditional questions. */
function answersOf(items) {
  const answers = {};
  for (const { id, type } of items) {
    const even = Math.floor(Number(id.slice(1)) / 10) % 2 === 0;
    if (type === 'boolean') answers[id] = even;
    if (type === 'decimal') answers[id] = even ? '120.5' : '61.25';
    if (type === 'choice') answers[id] = `a${BEFORE}`;
  }
  return answers;
}

const shownAtStart = ({ enableWhen }, answers) => {
  if (!enableWhen) return true;
  if (enableWhen.op === 'equal') return answers[enableWhen.left.item] === enableWhen.right.value;
  if (enableWhen.op === 'in') return enableWhen.list.includes(answers[enableWhen.value.item]);
  return Number(answers[enableWhen.left.item]) > enableWhen.right.value;
};

const inHundredths = (count) => String(count / 100);

/** Low, medium, high; one answer more than at the start is high. */
function bandsFor(hundredths) {
  const [middle, top] = [Math.round(hundredths / 2), hundredths].map(inHundredths);
  return [
    { code: 'low', label: 'Low', max: middle },
    { code: 'medium', label: 'Medium', over: middle, max: top },
    { code: 'high', label: 'High', over: top },
  ];
}

/** The same total and band once more as two calculated questions, as forms have them whose result is itself an answer. */
function resultGroup(scored, bands) {
  const total = { op: 'sum', of: scored.map(({ id }) => ({ op: 'weight', item: id })) };
  const bandRanges = bands.map(({ label, ...range }) => ({ ...range, code: undefined, gives: label }));
  return {
    type: 'group',
    id: 'calculated',
    label: 'Worked out',
    items: [
      { type: 'decimal', id: 'total', label: 'Total', calculate: total },
      {
        type: 'text',
        id: 'band',
        label: 'Band',
        calculate: { op: 'band', value: answerTo('total'), bands: JSON.parse(JSON.stringify(bandRanges)) },
      },
    ],
  };
}

/**
 * A form of `size` questions in groups of ten with a score over every choice, the answers it begins with, and what the
 * page must show.
 */
function benchmarkForm(size) {
  const groups = [];
  for (let start = 0; start < size; start += 10) {
    const count = Math.min(10, size - start);
    const items = Array.from({ length: count }, (_, place) => question(start + place, start));
    groups.push({ type: 'group', id: `g${start}`, label: `Part ${start / 10 + 1}`, items });
  }
  const items = groups.flatMap((group) => group.items);
  const answers = answersOf(items);
  const scored = items.filter(({ type }) => type === 'choice');
  const before = scored.length * HUNDREDTHS[BEFORE];
  const after = before - HUNDREDTHS[BEFORE] + HUNDREDTHS[AFTER];
  const bands = bandsFor(before);
  const parts = scored.map(({ id }) => ({ value: { op: 'weight', item: id } }));
  const step = Math.max(1, Math.floor(groups.length / TARGETS));
  const targets = Array.from({ length: Math.min(TARGETS, groups.length) }, (_, at) => at * step * 10);
  return {
    definition: {
      format: 'careplan-kit/form-1',
      id: 'benchmark',
      url: 'https://careplan-kit.example/form/benchmark',
      version: '1.0.0',
      status: 'draft',
      title: 'Benchmark',
      language: 'en-GB',
      licence: { kind: 'open', text: '' },
      items: [...groups, resultGroup(scored, bands)],
      scores: [{ id: 'result', title: SCORE_TITLE, parts, bands }],
    },
    answers,
    /** For pages written by hand, which know nothing of expressions. */
    questions: groups,
    score: { title: SCORE_TITLE, items: scored.map(({ id }) => id), bands },
    expected: {
      total: inHundredths(before),
      band: 'Medium',
      hidden: items.filter((item) => !shownAtStart(item, answers)).map(({ id }) => id),
      changed: { total: inHundredths(after), band: 'High' },
    },
    /** One after the other, each as often as makes {@link CHANGES} together. Each shows a question and hides it again. */
    changes: {
      targets: targets.map((start) => ({ item: `q${start + 1}`, shows: `q${start + 5}` })),
      turns: Math.floor(CHANGES / 2 / targets.length),
      before: BEFORE,
      after: AFTER,
    },
    /** The text question that is typed in: in the middle of the form. */
    typed: `q${Math.floor(groups.length / 2) * 10}`,
  };
}

const SIZES = [20, 100, 500, 1000];

export default {
  name: 'form',
  sizes: SIZES,
  unit: 'questions',
  floors: ['plain', 'rich'],
  leaving: { size: 100, times: 200 },
  make: benchmarkForm,
};
