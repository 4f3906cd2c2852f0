// SPDX-License-Identifier: Apache-2.0
// Runs in the browser: draws one variant once, measures it, and puts the figures on the page's root element.
import { CpkForm, defineElement } from '@careplan-kit/elements';
import { benchmarkForm } from './generate.mjs';
import { drawPlain } from './plain.mjs';

const query = new URLSearchParams(location.search);
const variant = query.get('variant');
const form = benchmarkForm(Number(query.get('size')));
const container = document.getElementById('form');

/** The same style sheet for the rich floor as the element carries, so that style and layout cost the same. */
function adoptStyles() {
  document.adoptedStyleSheets = CpkForm.elementStyles.map((style) => style.styleSheet);
  document.documentElement.className = 'host';
}

const VARIANTS = {
  plain: () => drawPlain(container, form, false),
  rich: () => {
    adoptStyles();
    drawPlain(container, form, true);
  },
  ours: async () => {
    defineElement(CpkForm);
    const element = document.createElement('cpk-form');
    Object.assign(element, { definition: form.definition, answers: form.answers });
    container.append(element);
    await element.updateComplete;
  },
};

const root = () => (variant === 'ours' ? container.firstElementChild.shadowRoot : document);
const byKey = (key) => root().querySelector(`[data-key="${key}"]`);
const totalBox = () => byKey('total').querySelector('input');

/** After the browser has drawn: a frame, and then the first task behind it. */
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(null);
    });
  });
}

function check() {
  const shown = [...root().querySelectorAll('[data-key]')].filter((field) => !field.hidden);
  if (shown.length !== form.expected.visible) return `${shown.length} fields shown, not ${form.expected.visible}`;
  if (totalBox().value !== form.expected.total) return `total ${totalBox().value}, not ${form.expected.total}`;
  return null;
}

/** One click on a scored answer until the new total is in the page; there and back, so that each is a real change. */
function updates(times) {
  const boxes = byKey('q1').querySelectorAll('input');
  const total = totalBox();
  const results = [];
  for (let turn = 0; turn < times; turn++) {
    const target = boxes[turn % 2 === 0 ? 2 : 1];
    const before = performance.now();
    target.checked = true;
    target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    const after = performance.now();
    const wanted = turn % 2 === 0 ? form.expected.totalAfterChange : form.expected.total;
    if (total.value !== wanted) throw new Error(`total ${total.value} after a change, not ${wanted}`);
    results.push(after - before);
  }
  return results;
}

async function run() {
  const start = performance.now();
  await VARIANTS[variant]();
  const complete = performance.now();
  const paint = await painted();
  const fault = check();
  if (fault) throw new Error(fault);
  return { complete: complete - start, paint: paint - start, updates: updates(40) };
}

run().then(
  (figures) => (document.documentElement.dataset.figures = JSON.stringify(figures)),
  (error) => (document.documentElement.dataset.figures = JSON.stringify({ error: String(error?.stack ?? error) })),
);
