// SPDX-License-Identifier: Apache-2.0
// How somebody writes lines of a condition and what is worked out, from one list to the next.

const TESTS = { equal: 'is', greater: 'is more than', 'greater-or-equal': 'is at least', less: 'is less than' };

/** Anything in an expression that has a name. */
const readsNames = (expression) => JSON.stringify(expression).includes('"op":"variable"');

/** @param form - what its questions are called */
export function calculationsOf(hand, { known, labelOf }) {
  const optionOf = (id, code) => known.get(id).options.find((option) => option.code === code).label;

  /** What a line compares with: something typed, or what is worked out or answered elsewhere. */
  function comparedWith(right) {
    if (right.op === 'constant') return { number: String(right.value) };
    return right.op === 'answer' ? { question: labelOf(right.item) } : { other: right };
  }

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
      const [inner] = when.of.of;
      const how = inner.op === 'equal' ? 'is not' : 'is none of';
      return { ...lineOf(inner), how, blank: 'this line counts as so' };
    }
    if (op === 'first-known') return { ...lineOf(when.of[0]), blank: 'this line counts as not so' };
    const { left, right } = when;
    if (left.op === 'variable') return { about: left.name, how: TESTS[op], ...comparedWith(right) };
    if (left.op === 'over')
      return { about: `How many: ${labelOf(left.items)}`, how: TESTS[op], number: String(right.value) };
    const { item } = left;
    if (known.get(item).options) return { about: labelOf(item), how: TESTS[op], answer: optionOf(item, right.value) };
    return { about: labelOf(item), how: TESTS[op], ...comparedWith(right) };
  }

  async function restOfLine({ how, answer, number, question, other, ticks, blank }) {
    await hand.choose('What must be so', how);
    if (answer !== undefined) await hand.choose('Answer', answer);
    if (number !== undefined) await hand.write('Value', number);
    if (question !== undefined) {
      await hand.choose('Answer', 'The answer to a question');
      await hand.choose('Question', question);
    }
    if (other !== undefined) {
      await hand.choose('Answer', 'Something worked out');
      await writeValue(other);
    }
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

  const HOW = 'How it is worked out';
  const OF_TWO = {
    subtract: 'One less the other',
    multiply: 'One times the other',
    divide: 'One divided by the other',
  };
  const OF_SEVERAL = { sum: 'The sum of', 'first-known': 'The first that is known of' };

  /**
   * From the list of ways to work something out to the last of its parts.
   *
   * @param past - lists of the same name that stand before
   */
  async function writeValue(value, past = 0) {
    const choose = (way) => hand.choose(HOW, way, { past });
    switch (value.op) {
      case 'constant':
        await choose('A fixed value');
        return hand.write('Value', String(value.value));
      case 'answer':
        await choose('The answer to a question');
        return hand.choose('Question', labelOf(value.item));
      case 'variable':
        await choose('A named calculation');
        return hand.choose('Name', value.name);
      case 'round':
        await choose('Rounded');
        return writeValue(value.value, 1);
      case 'sum':
      case 'first-known':
        await choose(OF_SEVERAL[value.op]);
        for (const [at, part] of value.of.entries()) {
          if (at > 0) {
            await hand.press('Add a part');
            await hand.focusOn('Question');
          }
          if (at === 0) await writeValue(part, 1);
          else if (part.op === 'answer') await hand.choose('Question', labelOf(part.item));
          else {
            // What is added begins with a question: back to the list before it.
            await hand.choose(HOW, 'A fixed value', { back: true });
            await hand.write('Value', String(part.value));
          }
        }
        return;
      case 'if':
        await choose('It depends: when … then …');
        await writeLines(value.when);
        await writeValue(value.then);
        return writeValue(value.otherwise);
      case 'over':
        await choose('From all entries');
        await hand.choose('Entries of', labelOf(value.items));
        await hand.choose('Which of them', 'all added up');
        return writeValue(value.value);
      default:
        await choose(OF_TWO[value.op]);
        await writeValue(value.left, 1);
        return writeValue(value.right);
    }
  }

  return { writeLines, writeValue, readsNames };
}
