// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { boxOf, fieldOf, openForm, pick } from '../testing/form-host.js';
import { answersTo, longForm } from '../testing/long-form.js';
import { afterwards, cleanUp, findAll, type } from '../testing/page.js';
import type { CpkForm } from './form.js';

/** Counts how often something is called, from now to the end of the test. */
function countCalls<T extends object>(of: T, names: readonly string[], counts: (by: unknown) => boolean = () => true) {
  const calls: string[] = [];
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(of, name);
    if (!own) throw new Error(`there is no ${name} to count`);
    const counted = (work: ((...given: unknown[]) => unknown) | undefined) =>
      work &&
      function (this: unknown, ...given: unknown[]) {
        if (counts(this)) calls.push(name);
        return work.apply(this, given);
      };
    const { value, get, set } = own as {
      value?: (...given: unknown[]) => unknown;
      get?: () => unknown;
      set?: () => void;
    };
    Object.defineProperty(of, name, value ? { ...own, value: counted(value) } : { ...own, get: counted(get), set });
    afterwards(() => void Object.defineProperty(of, name, own));
  }
  return calls;
}

const open = (size: number) => openForm({ definition: longForm(size), answers: answersTo(size) });

/** The questions whose nodes changed while something was done. */
function changedBy(form: CpkForm, work: () => void): string[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(form.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
  work();
  const keys = observer.takeRecords().flatMap(({ target, addedNodes }) => {
    const around = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    const added = [...addedNodes].map((node) => (node as HTMLElement).dataset?.['key']);
    return [around?.dataset['key'], ...added].filter((key) => key !== undefined);
  });
  observer.disconnect();
  return [...new Set(keys)].sort();
}

describe('the work of a long form', () => {
  afterEach(cleanUp);

  it('asks the browser nothing about the layout while it is built', async () => {
    const layout = [
      countCalls(HTMLElement.prototype, ['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight', 'offsetParent']),
      countCalls(Element.prototype, ['getBoundingClientRect', 'getClientRects', 'scrollTop', 'scrollHeight']),
      countCalls(Element.prototype, ['clientWidth', 'clientHeight', 'checkVisibility', 'scrollIntoView']),
      countCalls(window, ['getComputedStyle']),
    ];
    const form = await open(40);
    form.form!.answer('q1', 'a2');
    expect(layout.flat()).to.deep.equal([]);
    form.getBoundingClientRect();
    expect(layout.flat(), 'the count counts').to.deep.equal(['getBoundingClientRect']);
  });

  it('makes nodes one by one for each kind of question, and clones them for each question', async () => {
    await open(20);
    const made = countCalls(Document.prototype, ['createElement']);
    const searched = countCalls(Element.prototype, ['querySelector', 'querySelectorAll', 'matches', 'closest']);
    const count = async (size: number) => {
      made.length = 0;
      searched.length = 0;
      const form = await open(size);
      return { made: made.length, searched: searched.length, groups: findAll(form, '.group').length };
    };
    const [few, many] = [await count(40), await count(240)];
    // Section and heading of each group are the only ones made by themselves.
    const more = many.made - few.made;
    expect(more).to.equal(2 * (many.groups - few.groups));
    expect(more).to.equal(40);
    expect(many.searched).to.equal(few.searched);
  });

  it('draws a question with as many nodes as it needs', async () => {
    const form = await open(10);
    const nodes = (key: string) => fieldOf(form, key).querySelectorAll('*').length;
    // Label, hint and box; three for each option, and one to take the choice back; a unit; three for each part of a date.
    expect(['q0', 'q1', 'q2', 'q3', 'q4'].map(nodes)).to.deep.equal([3, 15, 4, 8, 12]);
    expect(findAll(form, '[data-key="q5"], [data-key="q6"]'), 'what was never shown').to.deep.equal([]);
  });

  it('changes what depends on an answer and nothing else', async () => {
    const form = await open(240);
    const changed = changedBy(form, () => pick(form, 'q101', 'Often'));
    // Chosen, the two that its answer hides and shows, and the sum.
    expect(changed).to.deep.equal(['q101', 'q104', 'q105', 'total'].filter((key) => changed.includes(key)));
    expect(changed).to.include.members(['q104', 'q105']);
    expect(boxOf(form, 'total').value).to.equal('25');
    expect(changedBy(form, () => type(boxOf(form, 'q100'), 'Slept well'))).to.deep.equal([]);
  });

  it('reads a definition that was read before no second time', async () => {
    const first = await open(20);
    const { definition } = first.form!;
    const frozen = countCalls(Object, ['freeze']);
    const second = await openForm({ definition });
    expect(second.form!.definition).to.equal(definition);
    expect(frozen.length, 'freezes its nodes, not the definition').to.be.lessThan(20);
  });
});

describe('a form that is opened and closed 200 times', () => {
  afterEach(cleanUp);

  it('leaves no listener on the page, no subscription and no node', async () => {
    const definition = longForm(20);
    await open(20);
    const nodes = document.querySelectorAll('*').length;
    const heard = new Map<string, number>();
    const count = (by: 1 | -1) => (name: string) => heard.set(name, (heard.get(name) ?? 0) + by);
    for (const target of [window, document, document.body]) {
      const { addEventListener, removeEventListener } = target;
      const [added, removed] = [count(1), count(-1)];
      target.addEventListener = ((...given: Parameters<typeof addEventListener>) => {
        added(given[0]);
        addEventListener.apply(target, given);
      }) as typeof addEventListener;
      target.removeEventListener = ((...given: Parameters<typeof removeEventListener>) => {
        removed(given[0]);
        removeEventListener.apply(target, given);
      }) as typeof removeEventListener;
      afterwards(() => {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      });
    }
    for (let turn = 0; turn < 200; turn++) {
      const form = await openForm({ definition });
      const engine = form.form!;
      const told: string[] = [];
      form.addEventListener('cpk-answer', ({ type: name }) => void told.push(name));
      form.remove();
      await new Promise((resolve) => setTimeout(resolve));
      const stays = changedBy(form, () => engine.answer('q1', 'a2'));
      if (told.length + stays.length > 0) expect.fail(`turn ${turn}: ${told.join()} ${stays.join()}`);
    }
    expect(document.querySelectorAll('*').length).to.equal(nodes);
    expect([...heard].filter(([, left]) => left !== 0)).to.deep.equal([]);
  }).timeout(30_000);
});

describe('a form of 1,000 questions', () => {
  afterEach(cleanUp);

  it('keeps the page free once it is drawn', async () => {
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask' });
    afterwards(() => observer.disconnect());
    const form = await open(1_000);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const drawn = performance.now();
    for (const key of ['q500', 'q510', 'q520']) {
      type(boxOf(form, key), 'Slept well');
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    // 50 ms on a quiet machine; what is meant here is a form that works through all its questions again.
    const late = tasks.filter(({ startTime, duration }) => startTime > drawn && duration > 250);
    expect(late.map(({ duration }) => Math.round(duration))).to.deep.equal([]);
  }).timeout(20_000);
});
