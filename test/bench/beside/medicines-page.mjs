// SPDX-License-Identifier: Apache-2.0
// Runs in the browser: the medicines chart and the round beside plain tables of the same cells.
import { parseFacts } from '@careplan-kit/emar';
import { defineElement } from '@careplan-kit/elements';
import { CpkEmarChart } from '@careplan-kit/elements/emar-chart';
import { CpkEmarRound } from '@careplan-kit/elements/emar-round';
import { NOW, chartFacts, peopleOf, roundFacts, withOneMore } from '../scenes/medicines.mjs';

defineElement(CpkEmarChart);
defineElement(CpkEmarRound);

const WIDTH = 1280;
const context = {
  locale: 'en-GB',
  timeZone: 'Europe/London',
  clock: () => new Date(NOW),
  worker: { id: 'emily', name: 'Emily', role: 'carer' },
  can: () => true,
  audit: () => undefined,
};

function stage() {
  const place = document.querySelector('#stage').appendChild(document.createElement('div'));
  place.style.inlineSize = `${WIDTH}px`;
  return place;
}

/** Script and layout: until then nothing can be painted. */
async function timed(place, work) {
  const begin = performance.now();
  const result = await work();
  void place.offsetHeight;
  return [performance.now() - begin, result];
}

/** What is shown, which parts of it are the cells of the table, and what is counted as a box. */
const KINDS = {
  chart: {
    facts: () => chartFacts(25),
    make: (facts) => Object.assign(document.createElement('cpk-emar-chart'), { facts, context }),
    rows: (element) => [...element.shadowRoot.querySelectorAll('table.grid tr')].map((row) => [...row.cells]),
    isRight: (element, { records }) =>
      element.shadowRoot.querySelectorAll('td.recorded').length === records.length &&
      element.shadowRoot.querySelectorAll('*').length > 700,
    boxes: 'th, td',
  },
  round: {
    facts: () => roundFacts(60),
    make: (facts) =>
      Object.assign(document.createElement('cpk-emar-round'), {
        ...{ facts, context, roundId: 'morning', people: peopleOf(facts), now: NOW },
      }),
    rows: (element) => [...element.shadowRoot.querySelectorAll('.line')].map((line) => [line]),
    isRight: (element) => element.shadowRoot.querySelectorAll('.line').length >= 60,
    boxes: '.line-name, .line-room, .badge',
  },
};

/** An element as JSON: its tag, its attributes and what is in it, words and elements in their order. */
function written({ localName: tag, attributes, childNodes }) {
  return {
    tag,
    attributes: [...attributes].map(({ name, value }) => [name, value]),
    inside: [...childNodes]
      .filter(({ nodeType, data }) => nodeType === Node.ELEMENT_NODE || (nodeType === Node.TEXT_NODE && data.trim()))
      .map((node) => (node.nodeType === Node.ELEMENT_NODE ? written(node) : node.data)),
  };
}

function made({ tag, attributes, inside }) {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const part of inside) element.append(typeof part === 'string' ? part : made(part));
  return element;
}

/** The same cells as a page's own script would make them of a finished list: what a button does is one listener. */
function plainTable(rows, looks) {
  const table = document.createElement('table');
  if (looks) table.className = 'grid';
  table.addEventListener('click', () => undefined);
  for (const cells of rows) {
    const line = table.insertRow();
    for (const cell of cells) line.append(cell.tag === 'th' || cell.tag === 'td' ? made(cell) : inCell(cell));
  }
  return table;
}

function inCell(content) {
  const cell = document.createElement('td');
  cell.append(made(content));
  return cell;
}

async function ready(element) {
  await element.updateComplete;
  // The rules of a round are fetched before its first list; after that they are there.
  for (let turn = 0; turn < 200 && !element.shadowRoot.querySelector('.line, table.grid'); turn++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  return element;
}

/** The table alone, and the table in the same clothes. */
async function floor(rows, sheets) {
  const times = {};
  const plain = stage();
  [times.plain] = await timed(plain, async () => plain.append(plainTable(rows, false)));
  plain.remove();
  const dressed = stage();
  const root = dressed.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  [times.dressed] = await timed(dressed, async () => root.append(plainTable(rows, true)));
  dressed.remove();
  return times;
}

/** One turn: ours, ours with one dose more, ours drawn of facts that were read and worked out before. */
async function ours(kind, count) {
  const { facts: makeFacts, make, rows, isRight, boxes } = KINDS[kind];
  const facts = makeFacts();
  const times = {};
  const open = async (place, of) => {
    const one = make(of);
    place.append(one);
    return ready(one);
  };
  const place = stage();
  let element;
  [times.opened, element] = await timed(place, () => open(place, facts));
  if (!isRight(element, facts)) throw new Error(`${kind} shows something else than its facts`);
  const show = async (make) => {
    const before = element.shadowRoot.textContent;
    const [time] = await timed(place, async () => {
      element.facts = make();
      await element.updateComplete;
    });
    if (element.shadowRoot.textContent === before) throw new Error(`${kind} does not show the dose that was recorded`);
    return time;
  };
  const more = withOneMore(facts, count);
  times.updated = await show(() => more);
  // A host that keeps what it was given adds to that.
  const [reading, kept] = await timed(place, async () => parseFacts(facts));
  times.read = reading;
  element.facts = kept;
  await element.updateComplete;
  times.added = await show(() => parseFacts(withOneMore(kept, count)));
  element.facts = kept;
  await element.updateComplete;
  const cells = rows(element).map((row) => row.map(written));
  const counted = element.shadowRoot.querySelectorAll(boxes).length;
  const sheets = [...element.shadowRoot.adoptedStyleSheets];
  place.remove();
  const again = stage();
  [times.drawn] = await timed(again, () => open(again, kept));
  again.remove();
  return { times: { ...times, boxes: counted }, cells, sheets };
}

/** Ours and the tables, one after the other in one page. */
async function measure(kind, turns) {
  const all = [];
  for (let count = 0; count < turns; count++) {
    const { times, cells, sheets } = await ours(kind, count);
    all.push({ ...times, ...(await floor(cells, sheets)) });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return all;
}

/** The cells and the style sheets of a kind, to be drawn in a page that never drew anything. */
async function listOf(kind) {
  const { cells, sheets } = await ours(kind, 0);
  return { cells, rules: sheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n')) };
}

/** The table first in a page: nothing of ours has run there. */
function measureFloor({ cells, rules }, looks) {
  const place = stage();
  return timed(place, async () => {
    if (!looks) return place.append(plainTable(cells, false));
    const root = place.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = rules.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    root.append(plainTable(cells, true));
  }).then(([time]) => time);
}

/** Longer than what is done in idle time takes. */
const IDLE = 2_000;

/** With idle time after it, as where a worker reads something else first, or with none. */
async function prepare(isIdle) {
  if (!isIdle) globalThis.requestIdleCallback = () => 0;
  await Promise.all([CpkEmarRound.prepare(), CpkEmarChart.prepare()]);
  if (isIdle) await new Promise((resolve) => setTimeout(resolve, IDLE));
}

globalThis.bench = { measure, listOf, measureFloor, prepare };
