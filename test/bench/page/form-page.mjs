// SPDX-License-Identifier: Apache-2.0
// What the form must show, and the changes made to it. An entrant that shows anything else does not count.
import { frame } from './frames.mjs';

const TYPED_KINDS = { text: 'input', decimal: 'input', integer: 'input', 'long-text': 'textarea' };
const YES_NO = ['true', 'false'];

const isShown = (element) => element?.isConnected === true && element.checkVisibility();

const fail = (message) => {
  throw new Error(message);
};

function checkControls(field, { id, type, options }, answer) {
  const inputs = [...field.querySelectorAll('input, textarea')];
  const have = `${inputs.length} controls (${inputs.map((input) => input.type).join(' ')})`;
  if (type === 'date') {
    if (inputs.length !== 3) fail(`${id}: a date has ${have}`);
    return;
  }
  if (TYPED_KINDS[type]) {
    if (inputs.length !== 1 || inputs[0].localName !== TYPED_KINDS[type]) fail(`${id}: ${type} has ${have}`);
    if (inputs[0].value !== (answer ?? '')) fail(`${id}: holds "${inputs[0].value}", not "${answer ?? ''}"`);
    return;
  }
  const kind = type === 'multiple-choice' ? 'checkbox' : 'radio';
  const codes = options?.map(({ code }) => code) ?? YES_NO;
  if (inputs.length !== codes.length || inputs.some((input) => input.type !== kind)) fail(`${id}: ${type} has ${have}`);
  codes.forEach((code, index) => {
    if (inputs[index].checked !== (code === String(answer))) fail(`${id}: "${code}" is not as it was answered`);
  });
  for (const { label } of options ?? [])
    if (!field.textContent.includes(label)) fail(`${id}: has no option "${label}"`);
}

function checkScore(opened, { total, band }) {
  const shown = opened.score();
  if (!shown.split(/[^\w.]+/).includes(total)) fail(`the score shows "${shown}", not the total ${total}`);
  if (!shown.includes(band)) fail(`the score shows "${shown}", not the band ${band}`);
}

/** One look-up: what is still to come when opening is over was not opened. The rest is checked after the frame. */
export function assertComplete(opened, { questions, expected }) {
  const shown = questions.flatMap((group) => group.items).filter(({ id }) => !expected.hidden.includes(id));
  if (!opened.field(shown.at(-1).id)?.isConnected) fail(`${shown.at(-1).id} was not there when opening was over`);
}

/** Every question there, with its words, its controls and its answer; hidden ones not shown; total and band right. */
export function check(opened, { questions, answers, expected }) {
  const hidden = new Set(expected.hidden);
  for (const item of questions.flatMap((group) => group.items)) {
    const field = opened.field(item.id);
    if (hidden.has(item.id)) {
      if (isShown(field)) fail(`${item.id} is shown and should not be`);
      continue;
    }
    if (!isShown(field)) fail(`${item.id} is not shown`);
    if (!field.textContent.includes(item.label)) fail(`${item.id} does not show its label`);
    checkControls(field, item, answers[item.id]);
  }
  checkScore(opened, expected);
}

/** Waits for a page that answers in a microtask or a frame; its clock goes on until then. */
async function untilRight(right) {
  for (let turn = 0; turn < 20; turn++) {
    await null;
    if (right()) return performance.now();
  }
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (right()) return performance.now();
  }
  return null;
}

/**
 * One click on an answer that feeds the score, its band and a condition, until all three are in the page: there and
 * back, in one question after another. Milliseconds for each.
 */
export async function change(opened, { changes, expected }) {
  const times = [];
  for (const { item, shows } of changes.targets) {
    const inputs = opened.field(item).querySelectorAll('input');
    for (let turn = 0; turn < changes.turns * 2; turn++) {
      const there = turn % 2 === 0;
      const wanted = there ? expected.changed : expected;
      const right = () => {
        const score = opened.score();
        return score.includes(wanted.total) && score.includes(wanted.band) && isShown(opened.field(shows)) === there;
      };
      const input = inputs[there ? changes.after : changes.before];
      // A person answers a page that has been drawn and is at rest.
      await frame();
      const start = performance.now();
      input.click();
      const end = performance.now();
      const settled = right() ? end : await untilRight(right);
      if (settled === null) fail(`after a change of ${item}: score "${opened.score()}", or ${shows} is wrong`);
      checkScore(opened, wanted);
      times.push(settled - start);
    }
  }
  return times;
}

const SENTENCE = 'Slept well, had porridge with honey, and walked to the garden and back with Betty. ';
const KEYS = 20;

/** One letter after another into a text question, as the browser tells of each: script alone, no drawing. */
export async function type(opened, { typed }) {
  const box = opened.field(typed).querySelector('input');
  const times = [];
  for (let length = 1; length <= KEYS; length++) {
    await frame();
    box.value = SENTENCE.slice(0, length);
    const start = performance.now();
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: SENTENCE[length - 1] }));
    times.push(performance.now() - start);
  }
  if (opened.answer(typed) !== SENTENCE.slice(0, KEYS)) fail(`typed text is not the answer: "${opened.answer(typed)}"`);
  return times;
}
