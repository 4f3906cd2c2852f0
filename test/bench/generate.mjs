// SPDX-License-Identifier: Apache-2.0
// Makes the same form every time: mixed types, three in ten conditional, one score over every choice.

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

function options(index) {
  return ['Never', 'Sometimes', 'Often', 'Always'].map((label, weight) => ({
    code: `a${weight}`,
    label: `${label} (${index % 7})`,
    weight: weight + 0.25,
  }));
}

function question(index, condition) {
  const type = KINDS[index % KINDS.length];
  const item = {
    type,
    id: `q${index}`,
    label: `Question ${index + 1}: what is true of this part of the day?`,
    help: `Answer for the last week, part ${index + 1}.`,
  };
  if (type === 'choice' || type === 'multiple-choice') item.options = options(index);
  if (type === 'decimal') Object.assign(item, { unit: 'kg', min: '0', max: '500' });
  if (condition) {
    item.enableWhen = {
      op: 'equal',
      left: { op: 'answer', item: condition },
      right: { op: 'constant', value: true },
    };
  }
  return item;
}

/** A form of `size` questions in groups of ten, and the answers that make its score. */
export function benchmarkForm(size) {
  const groups = [];
  const answers = {};
  const scored = [];
  for (let start = 0; start < size; start += 10) {
    const items = [];
    for (let index = start; index < Math.min(size, start + 10); index++) {
      // In each ten, the three after the yes or no question depend on it. Every other one is shown.
      const place = index % 10;
      const item = question(index, place >= 4 && place <= 6 ? `q${start + 3}` : undefined);
      items.push(item);
      if (item.type === 'boolean') answers[item.id] = (start / 10) % 2 === 0;
      if (item.type === 'choice') {
        answers[item.id] = 'a1';
        scored.push({ op: 'weight', item: item.id });
      }
    }
    groups.push({ type: 'group', id: `g${start}`, label: `Part ${start / 10 + 1}`, items });
  }
  groups.push({
    type: 'group',
    id: 'result',
    label: 'Result',
    items: [{ type: 'decimal', id: 'total', label: 'Total', calculate: { op: 'sum', of: scored } }],
  });
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
      items: groups,
    },
    answers,
    /** What the page must show, worked out in whole quarters. */
    expected: {
      total: String((scored.length * 5) / 4),
      totalAfterChange: String((scored.length * 5 + 4) / 4),
      visible: groups
        .flatMap((group) => group.items)
        .filter((item) => !item.enableWhen || answers[item.enableWhen.left.item]).length,
    },
  };
}
