// SPDX-License-Identifier: Apache-2.0
// Runs in the browser: the medicines chart and the round beside plain tables that hold the same words in the same boxes.
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

const roots = (element) => [...element.shadowRoot.querySelectorAll('*')];

/** What is in each row: tag, class, words and label. Taken before the clock starts. */
const KINDS = {
  chart: {
    facts: () => chartFacts(25),
    make: (facts) => Object.assign(document.createElement('cpk-emar-chart'), { facts, context }),
    rows: (element) => [...element.shadowRoot.querySelectorAll('table.grid tr')].map((row) => [...row.cells]),
    isRight: (element, { records }) =>
      element.shadowRoot.querySelectorAll('td.recorded').length === records.length && roots(element).length > 700,
  },
  round: {
    facts: () => roundFacts(60),
    make: (facts) =>
      Object.assign(document.createElement('cpk-emar-round'), {
        ...{ facts, context, roundId: 'morning', people: peopleOf(facts), now: NOW },
      }),
    rows: (element) =>
      [...element.shadowRoot.querySelectorAll('.line')].map((line) => [
        ...line.querySelectorAll('.line-name, .line-room, .badge'),
      ]),
    isRight: (element) => element.shadowRoot.querySelectorAll('.line').length >= 60,
  },
};

const boxesOf = (rows) =>
  rows.map((cells) =>
    cells.map((cell) => ({
      tag: cell.localName === 'th' ? 'th' : 'td',
      look: cell.className,
      words: cell.textContent,
      label: cell.getAttribute('aria-label'),
      over: cell.rowSpan ?? 1,
    })),
  );

function plainTable(boxes, looks) {
  const table = document.createElement('table');
  if (looks) table.className = 'grid';
  for (const row of boxes) {
    const line = table.insertRow();
    for (const { tag, look, words, label, over } of row) {
      const box = document.createElement(tag);
      box.textContent = words;
      box.className = look;
      if (over > 1) box.rowSpan = over;
      if (label !== null) box.setAttribute('aria-label', label);
      line.append(box);
    }
  }
  return table;
}

async function ready(element) {
  await element.updateComplete;
  // The rules of a round are fetched before its first list; after that they are there.
  for (let turn = 0; turn < 200 && !element.shadowRoot.querySelector('.line, table.grid'); turn++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  return element;
}

/** One turn: ours, ours with one dose more, the table alone, the table in the same clothes. */
async function turn(kind, count) {
  const { facts: makeFacts, make, rows, isRight } = KINDS[kind];
  const facts = makeFacts();
  const times = {};
  const place = stage();
  let element;
  [times.opened, element] = await timed(place, async () => {
    const one = make(facts);
    place.append(one);
    await ready(one);
    return one;
  });
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
  const kept = parseFacts(facts);
  element.facts = kept;
  await element.updateComplete;
  times.added = await show(() => parseFacts(withOneMore(kept, count)));
  const boxes = boxesOf(rows(element));
  const sheets = [...element.shadowRoot.adoptedStyleSheets];
  place.remove();
  const plain = stage();
  [times.plain] = await timed(plain, async () => plain.append(plainTable(boxes, false)));
  plain.remove();
  const dressed = stage();
  const root = dressed.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  [times.dressed] = await timed(dressed, async () => root.append(plainTable(boxes, true)));
  dressed.remove();
  return { ...times, boxes: boxes.flat().length };
}

async function measure(kind, turns) {
  const all = [];
  for (let count = 0; count < turns; count++) {
    all.push(await turn(kind, count));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return all;
}

globalThis.bench = { measure, prepare: () => CpkEmarRound.prepare() };
