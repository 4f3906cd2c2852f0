// SPDX-License-Identifier: Apache-2.0
// Runs in the browser. The runner calls what hangs on `globalThis.bench`, one step after the other.
import { assertComplete, change, check, type } from './form-page.mjs';
import { firstContentfulPaint, frame, pause, task, watchLongTasks } from './frames.mjs';

/** What each scene's page must show, and what is done to it. */
const SCENES = { form: { assertComplete, check, change, type } };

/** Chromium looks for forms to fill in about a tenth of a second after they appeared; that task counts too. */
const AFTERMATH = 400;

let entrant;
let data;
let opened;

const stage = () => document.getElementById('stage');

globalThis.bench = {
  /** Fetches script and data. Gives the time from the script's arrival in the page to its first line run. */
  async load(script, dataAddress) {
    const text = await (await fetch(dataAddress)).text();
    const start = performance.now();
    entrant = (await import(script)).default;
    const loaded = performance.now() - start;
    data = JSON.parse(text);
    await entrant.prepare?.(data);
    return { loaded };
  },

  /** Draws once. The clock of `complete` stops before anything is looked for in the page. */
  async open() {
    const fcp = firstContentfulPaint();
    const longTasks = watchLongTasks();
    await frame();
    const start = performance.now();
    opened = await entrant.open(data, stage());
    const complete = performance.now();
    SCENES[entrant.scene].assertComplete(opened, data);
    await frame();
    const drawn = performance.now();
    const first = await fcp;
    // A title that stands alone while something is fetched is no form.
    const paint = first < complete ? drawn : first;
    SCENES[entrant.scene].check(opened, data);
    const checked = performance.now();
    await pause(AFTERMATH);
    const tasks = longTasks.end().filter(({ start: begun }) => begun < drawn || begun > checked);
    const longest = (of) => Math.max(0, ...of.map(({ duration }) => duration));
    return {
      complete: complete - start,
      paint: paint - start,
      frame: drawn - start,
      longest: longest(tasks.filter(({ start: begun }) => begun < drawn)),
      after: longest(tasks.filter(({ start: begun }) => begun > checked)),
    };
  },

  async change() {
    const times = await SCENES[entrant.scene].change(opened, data);
    SCENES[entrant.scene].check(opened, data);
    return times;
  },

  type: () => SCENES[entrant.scene].type(opened, data),

  /** Opens and closes the form again and again, each time in a task of its own. */
  async openAndClose(times) {
    for (let turn = 0; turn < times; turn++) {
      opened = await entrant.open(data, stage());
      await task();
      opened.close();
      await task();
    }
    opened = null;
    await frame();
  },

  /** Listens to real keys in a text question: from the key to the answer behind it, and to the next frame. */
  watchKeys() {
    const keys = [];
    const longTasks = watchLongTasks();
    const box = opened.field(data.typed).querySelector('input');
    let pressed = null;
    addEventListener('keydown', (event) => (pressed = { stamp: event.timeStamp, begun: performance.now() }), true);
    addEventListener('input', () => {
      const now = performance.now();
      const { stamp, begun } = pressed;
      const key = { script: now - begun, reached: now - stamp };
      void frame().then(() => {
        key.frame = performance.now() - stamp;
        keys.push(key);
      });
    });
    box.focus();
    globalThis.bench.keysSeen = () => keys.length;
    globalThis.bench.keys = () => ({
      keys,
      text: box.value,
      answer: opened.answer(data.typed),
      longest: Math.max(0, ...longTasks.end().map(({ duration }) => duration)),
    });
  },
};
