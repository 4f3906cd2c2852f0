// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormItem } from '@careplan-kit/forms/contract';
import { definitionOf, openForm, pick } from '../testing/form-host.js';
import { watchGlobalListeners } from '../testing/global-listeners.js';
import { afterwards, cleanUp, find, findAll, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import type { CpkForm } from './form.js';

const scored = (parts: number) => {
  const items = Array.from(
    { length: parts },
    (_, at): FormItem => ({
      type: 'choice',
      id: `q${at}`,
      label: `Part ${at + 1}`,
      options: [
        { code: 'no', label: 'No', weight: 0 },
        { code: 'yes', label: 'Yes', weight: 1 },
      ],
    }),
  );
  const counted = items.map(({ id }) => ({ value: { op: 'weight', item: id } as const }));
  return definitionOf(items, { scores: [{ id: 'all', title: 'All of it', parts: counted }] });
};

/** Draws no frame until it is told to. */
function holdFrames(): () => void {
  const { requestAnimationFrame: real, cancelAnimationFrame: cancel } = window;
  let waiting = new Map<number, FrameRequestCallback>();
  let last = 0;
  window.requestAnimationFrame = (draw) => {
    waiting.set(++last, draw);
    return last;
  };
  window.cancelAnimationFrame = (handle) => void waiting.delete(handle);
  afterwards(() => Object.assign(window, { requestAnimationFrame: real, cancelAnimationFrame: cancel }));
  return () => {
    const due = waiting;
    waiting = new Map();
    for (const draw of due.values()) draw(performance.now());
  };
}

/** The page is in the background: what is put off by a clock is not due for as long as the test lasts. */
function holdClock(): void {
  const { setTimeout: real } = window;
  window.setTimeout = ((run: TimerHandler, wait?: number, ...rest: unknown[]) =>
    real(run, wait === 200 ? 60_000 : wait, ...rest)) as typeof window.setTimeout;
  afterwards(() => (window.setTimeout = real));
}

const rows = (form: CpkForm) => findAll(form, '.score-working tbody tr');
const answers = (parts: number) => Object.fromEntries(Array.from({ length: parts }, (_, at) => [`q${at}`, 'yes']));
const open = (parts: number) =>
  openForm({ definition: scored(parts), answers: answers(parts), context: testHost({ scores: 'all' }) });

describe('cpk-form with a score of many parts', () => {
  afterEach(cleanUp);

  it('draws the total with the form, and the working when the form has been drawn', async () => {
    holdClock();
    const draw = holdFrames();
    const form = await open(25);
    expect(textOf(find(form, '.score-total'))).to.equal('Total: 25');
    expect(rows(form)).to.be.empty;
    draw();
    expect(rows(form), 'the first frame is that of the form').to.be.empty;
    draw();
    expect(rows(form)).to.have.length(25);
    expect([...rows(form)[24]!.children].map(textOf)).to.deep.equal(['Part 25', 'Yes', '1']);
  });

  it('draws a short working with the form', async () => {
    holdClock();
    holdFrames();
    expect(rows(await open(20))).to.have.length(20);
  });

  for (const [what, event] of [
    ['prints', new Event('beforeprint')],
    ['presses a key', new KeyboardEvent('keydown', { key: 'f', ctrlKey: true })],
    ['touches the page', new PointerEvent('pointerdown')],
  ] as const)
    it(`has the working at once when the worker ${what}`, async () => {
      holdClock();
      holdFrames();
      const form = await open(25);
      window.dispatchEvent(event);
      expect(rows(form)).to.have.length(25);
    });

  it('has the working at once when something takes the focus', async () => {
    holdClock();
    holdFrames();
    const form = await open(25);
    find(form, '#q-q3').focus();
    expect(rows(form)).to.have.length(25);
  });

  it('has the working soon on a page in the background, which draws no frame', async () => {
    holdFrames();
    const form = await open(25);
    await until(() => rows(form).length === 25, 'the working is there');
  });

  it('shows what the answers are by then', async () => {
    holdClock();
    const draw = holdFrames();
    const form = await open(25);
    pick(form, 'q3', 'No');
    expect(textOf(find(form, '.score-total'))).to.equal('Total: 24');
    draw();
    draw();
    expect([...rows(form)[3]!.children].map(textOf)).to.deep.equal(['Part 4', 'No', '0']);
    pick(form, 'q3', 'Yes');
    expect([...rows(form)[3]!.children].map(textOf)).to.deep.equal(['Part 4', 'Yes', '1']);
  });

  it('leaves nothing behind when it goes before', async () => {
    const faults = watchGlobalListeners();
    holdClock();
    const draw = holdFrames();
    const form = await open(25);
    const working = find(form, '.score-working');
    form.remove();
    await until(() => form.form === null, 'the form is closed');
    expect(faults()).to.equal(0);
    draw();
    draw();
    expect(working.querySelectorAll('tbody tr')).to.have.length(0);
  });
});
