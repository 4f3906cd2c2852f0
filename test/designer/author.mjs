// SPDX-License-Identifier: Apache-2.0
// What somebody does who has a form on paper and makes it in the designer, question by question, from the top to the
// bottom. The hand says how each thing is done: by keyboard, or by touch.

const KINDS = {
  text: 'A line of text',
  'long-text': 'Several lines of text',
  boolean: 'Yes or no',
  choice: 'One from a list',
  'multiple-choice': 'Several from a list',
  integer: 'A whole number',
  date: 'A date',
  time: 'A time of day',
  'partial-date': 'A date that may be half known',
  group: 'A section',
  display: 'Words between questions',
};

const REASONS = {
  'not-asked': 'Not asked',
  'none-known': 'None known',
  declined: 'Declined',
  unknown: 'Not known',
};
const WAYS = { radio: 'All answers in view', 'drop-down': 'A list that opens', now: 'With a button for now' };

const TESTS = { equal: 'is', greater: 'is more than', 'greater-or-equal': 'is at least', less: 'is less than' };
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function itemsById(items, found = new Map()) {
  for (const item of items) {
    found.set(item.id, item);
    itemsById(item.items ?? [], found);
  }
  return found;
}

export function authorOf(hand, reference) {
  const known = itemsById(reference.items);
  const labelOf = (id) => known.get(id).label;
  const optionOf = (id, code) => known.get(id).options.find((option) => option.code === code).label;

  /** A comparison of the reference as the lines somebody writes for it. */
  function lineOf(when) {
    const { op } = when;
    if (op === 'over') return { about: labelOf(when.items), inside: lineOf(when.value) };
    if (op === 'unknown') return { about: labelOf(when.item), how: 'is marked with a reason for no answer' };
    if (op === 'in') {
      const { item } = when.value;
      const how = known.get(item).type === 'choice' ? 'is one of' : 'includes any of';
      return { about: labelOf(item), how, ticks: when.list.map((code) => optionOf(item, code)) };
    }
    if (op === 'not') {
      // Not, unless it is known: with nothing known the line counts.
      const [known] = when.of.of;
      return { ...lineOf(known), how: 'is none of', blank: 'this line counts as so' };
    }
    if (op === 'first-known') return { ...lineOf(when.of[0]), blank: 'this line counts as not so' };
    const { left, right } = when;
    if (left.op === 'over')
      return { about: `How many: ${labelOf(left.items)}`, how: TESTS[op], number: String(right.value) };
    const { item } = left;
    if (known.get(item).options) return { about: labelOf(item), how: TESTS[op], answer: optionOf(item, right.value) };
    return { about: labelOf(item), how: TESTS[op], number: String(right.value) };
  }

  async function restOfLine({ how, answer, number, ticks, blank }) {
    await hand.choose('What must be so', how);
    if (answer !== undefined) await hand.choose('Answer', answer);
    if (number !== undefined) await hand.write('Value', number);
    for (const words of ticks ?? []) await hand.tick(words);
    if (blank === undefined) return;
    await hand.open('If nobody knows the answer');
    await hand.choose('Then', blank);
  }

  async function writeLines(when) {
    const lines = when.op === 'or' ? when.of.map(lineOf) : [lineOf(when)];
    for (const [at, line] of lines.entries()) {
      await hand.choose('Add a line about', line.about);
      await hand.press('Add this line');
      if (line.inside) {
        await hand.focusOn('In which entries');
        await hand.choose('What is looked at', line.inside.about);
      } else await hand.focusOn('What must be so');
      await restOfLine(line.inside ?? line);
      // Lines about entries have the same question of their own, which stands between.
      if (at === 1)
        await hand.choose('How many of these must be so?', 'At least one of them', {
          back: true,
          past: line.inside ? 1 : 0,
        });
    }
  }

  /** The sum of some answers, or of a column in which some rows count as nothing. */
  async function writeSum({ op, of, items, value }) {
    await hand.press('Work the answer out');
    await hand.focusOn('How it is worked out');
    if (op === 'sum') {
      await hand.choose('How it is worked out', 'The sum of');
      for (const [at, { item }] of of.entries()) {
        if (at > 0) await hand.press('Add a part');
        await hand.choose('Question', labelOf(item));
      }
      return;
    }
    await hand.choose('How it is worked out', 'From all entries');
    await hand.choose('Entries of', labelOf(items));
    await hand.choose('Which of them', 'all added up');
    await hand.choose('How it is worked out', 'It depends: when … then …');
    await writeLines(value.when);
    await hand.choose('How it is worked out', 'A fixed value');
    await hand.write('Value', String(value.then.value));
    await hand.choose('How it is worked out', 'The answer to a question');
    await hand.choose('Question', labelOf(value.otherwise.item));
  }

  /** One fold for all of them: opened for the first, and gone on in from there. */
  let isBeside = false;
  async function besides(set) {
    if (!isBeside) await hand.open('First value, own words, reasons for no answer');
    isBeside = true;
    await set();
  }
  async function ticks(names) {
    for (const name of names) await hand.tick(name);
  }

  const settings = [
    ['help', (words) => hand.write('Help under the question', words)],
    ['unit', (unit) => hand.write('Unit, such as ml or kg', unit)],
    ['required', () => hand.tick('It must be answered')],
    ['options', writeOptions],
    [
      'min',
      async (min) => {
        await hand.open('Limits');
        await hand.write(min === 'today' ? 'Earliest' : 'Smallest number', String(min));
      },
    ],
    [
      'max',
      async (max) => {
        await hand.open('Limits');
        await hand.write(max === 'today' ? 'Latest' : 'Largest number', String(max));
      },
    ],
    [
      'enableWhen',
      async (when) => {
        await hand.open('When it is shown');
        await writeLines(when);
      },
    ],
    [
      'calculate',
      async (sum) => {
        await hand.open('Worked out by itself');
        await writeSum(sum);
      },
    ],
    ['unknowns', (reasons) => besides(() => ticks(reasons.map((reason) => REASONS[reason])))],
    [
      'open',
      ({ label }) =>
        besides(async () => {
          await hand.tick('Own words may be given too');
          await hand.write('Words over the box for own words', label);
        }),
    ],
    ['control', (way) => besides(() => hand.choose('How it is drawn', WAYS[way]))],
    [
      'initial',
      ({ op, value }) =>
        besides(async () => {
          await hand.press('Begin with an answer');
          await hand.focusOn('How it is worked out');
          // A date begins with today unless something else is said.
          if (op === 'constant') await hand.write('Value', value);
        }),
    ],
    [
      'repeats',
      async ({ each, min }, { layout }) => {
        await hand.open('Given several times');
        await hand.tick('It can be given several times');
        await hand.write('What one of them is called', each);
        if (min !== undefined) await hand.write('At least', String(min));
        if (layout === 'table') await hand.tick('Show them as a table');
      },
    ],
    [
      'hidden',
      async () => {
        await hand.open('More');
        await hand.tick('Never shown');
      },
    ],
    [
      'readOnly',
      async () => {
        await hand.open('More');
        await hand.tick('Staff cannot change it');
      },
    ],
  ];

  async function writeOptions(options) {
    const weighed = options.some(({ weight }) => weight !== undefined);
    if (!weighed) {
      await hand.list(
        'Another answer',
        options.map(({ label }) => label),
      );
      return;
    }
    await hand.open('Write them all at once');
    const lines = options.map(({ label, weight }) => `${label} || ${weight}`);
    await hand.write('One answer on each line', lines.join('\n'));
    await hand.press('Use these answers');
  }

  const done = new Set();
  function checkKnown(item) {
    const written = [...settings.map(([key]) => key), 'type', 'id', 'label', 'items', 'layout'];
    const left = Object.keys(item).filter((key) => !written.includes(key));
    if (left.length > 0) throw new Error(`Nobody makes ${left} of ${item.id}`);
  }

  /** `after` is what stands before it in its section; without it, it is the first there. */
  async function write(item, section, after, isFirst) {
    checkKnown(item);
    await hand.press(/^(\+ )?Add a question( after this| in this section)?$/, { back: !isFirst });
    await hand.focusOn('What do you want to ask?');
    await hand.write('What do you want to ask?', item.label);
    if (!isFirst) {
      const place = section ? `In “${section.label}”, at the end` : `After “${after.label}”`;
      await hand.choose('Where does it go?', place);
    }
    await hand.press(new RegExp(`^${escaped(KINDS[item.type])} [A-Z]`));
    await hand.focusOn(item.type === 'group' ? 'Heading' : item.type === 'display' ? 'Words' : 'What is asked');
    isBeside = false;
    for (const [key, set] of settings) if (item[key] !== undefined) await set(item[key], item);
    done.add(item.id);
    let before;
    for (const inner of item.items ?? []) {
      await write(inner, item, before, false);
      before = inner;
    }
  }

  async function writeScore({ title, parts, bands }) {
    await hand.theFormItself();
    await hand.focusOn(/^(The form itself|Name of the form)$/);
    await hand.open('Scores');
    await hand.press('Add a score');
    await hand.write('Name of the score', title);
    for (const { value } of parts) await hand.tick(labelOf(value.item));
    for (const { label, min, max } of bands) {
      await hand.press('Add a band');
      await hand.focusOn('Words');
      await hand.write('Words', label);
      if (min !== undefined) await hand.write('From', String(min));
      if (max !== undefined) await hand.write('To', String(max));
    }
  }

  return {
    async make() {
      await hand.write('What is the form called?', reference.title);
      await hand.press('Start');
      let before;
      for (const item of reference.items) {
        await write(item, null, before, before === undefined);
        before = item;
      }
      for (const score of reference.scores ?? []) await writeScore(score);
    },
    made: done,
  };
}
