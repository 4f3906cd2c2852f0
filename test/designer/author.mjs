// SPDX-License-Identifier: Apache-2.0
// What somebody does who has a form on paper and makes it in the designer, question by question, from the top to the
// bottom. The hand says how each thing is done: by keyboard, or by touch.

import { calculationsOf } from './calculations.mjs';
import { linksOf } from './links.mjs';

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

  const { writeLines, writeValue, readsNames } = calculationsOf(hand, { known, labelOf });
  const writeLink = linksOf(hand);

  /** One fold for all of them: opened for the first, and gone on in from there. */
  let isBeside = false;
  async function besides(set) {
    if (!isBeside) await hand.open('First value, own words, reasons for no answer');
    isBeside = true;
    await set();
  }
  let isRare = false;
  async function rarely(name) {
    if (!isRare) await hand.open('More');
    isRare = true;
    await hand.tick(name);
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
        await hand.press('Work the answer out');
        await hand.focusOn('How it is worked out');
        await writeValue(sum);
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
    ['binding', writeLink],
    ['readOnly', () => rarely('Staff cannot change it')],
    ['hidden', () => rarely('Never shown')],
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

  const LATER = ['calculate', 'enableWhen'];
  const isLater = (item, key) => LATER.includes(key) && readsNames(item[key]);
  const done = new Set();
  function checkKnown(item) {
    const written = [...settings.map(([key]) => key), 'type', 'id', 'label', 'items', 'layout', 'codes', 'unitCode'];
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
    isRare = false;
    // What reads something that is not there yet is set at the end.
    for (const [key, set] of settings) if (item[key] !== undefined && !isLater(item, key)) await set(item[key], item);
    done.add(item.id);
    let before;
    for (const inner of item.items ?? []) {
      await write(inner, item, before, false);
      before = inner;
    }
  }

  async function toTheForm() {
    await hand.theFormItself();
    await hand.focusOn(/^(The form itself|Name of the form)$/);
  }

  async function writeNames(variables) {
    await toTheForm();
    await hand.open('Calculations with a name');
    for (const { name, value } of variables) {
      await hand.write('Name of a new calculation', name);
      await hand.press('Add this calculation');
      await hand.focusOn('How it is worked out');
      await writeValue(value);
    }
  }

  /** What is set when all is there that it reads. */
  async function writeLater(items) {
    for (const item of items) {
      const later = settings.filter(([key]) => item[key] !== undefined && isLater(item, key));
      if (later.length > 0) await hand.goTo(item.label);
      for (const [key, set] of later) await set(item[key], item);
      await writeLater(item.items ?? []);
    }
  }

  async function writeScore({ title, parts, bands = [], flags = [], results = [] }) {
    await toTheForm();
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
    for (const { label, when } of flags) {
      await hand.press('Add a flag');
      await hand.focusOn('Words');
      await hand.write('Words', label);
      await writeLines(when);
    }
    for (const { label, value } of results) {
      await hand.press('Add a result');
      await hand.focusOn('Words');
      await hand.write('Words', label);
      await writeValue(value);
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
      if (reference.variables) await writeNames(reference.variables);
      await writeLater(reference.items);
      for (const score of reference.scores ?? []) await writeScore(score);
      // What was typed last counts when its box is left.
      await toTheForm();
    },
    made: done,
  };
}
