// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { cleanUp, find, findAll, mount, textOf, until } from '../../../../elements/src/testing/page.js';
import type { DraftItem } from '../../design/draft.js';
import { itemOf } from '../../design/tree.js';
import { CpkSentenceBench } from '../../testing/sentence-bench.js';
import { fallsCheck } from '../../testing/sentence-forms.js';
import { bindingSearch } from './binding-search.js';
import { answerEditor, calculationEditor, namesEditor, scoresEditor } from './index.js';
import type { SentenceDesk } from './sentence-desk.js';

const bench = (editor: (desk: SentenceDesk) => unknown) => mount(CpkSentenceBench, { draft: fallsCheck, editor });
const item = (element: CpkSentenceBench, id: string): DraftItem => itemOf(element.design!.draft, id)!;

async function choose(element: CpkSentenceBench, id: string, words: string) {
  const select = find<HTMLSelectElement>(element, `select[id="${id}"]`);
  const option = [...select.options].find((one) => textOf(one) === words);
  if (!option) throw new Error(`${id} has no “${words}”, but ${[...select.options].map(textOf).join('; ')}`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function fill(element: CpkSentenceBench, id: string, text: string, event = 'change') {
  const box = find<HTMLInputElement>(element, `[id="${id}"]`);
  box.value = text;
  box.dispatchEvent(new Event(event, { bubbles: true }));
  await element.updateComplete;
}

async function click(element: CpkSentenceBench, id: string) {
  find(element, `[id="${id}"]`).click();
  await element.updateComplete;
}

async function press(element: CpkSentenceBench, words: string) {
  const button = findAll<HTMLButtonElement>(element, 'button').find((one) => textOf(one) === words);
  if (!button) throw new Error(`no button “${words}”`);
  button.click();
  await element.updateComplete;
}

describe('what a question takes beside its answers', () => {
  afterEach(cleanUp);

  it('has reasons for no answer that are ticked, in their order, and none when the last is taken off', async () => {
    const element = await bench((desk) => answerEditor(desk, 'age'));
    await click(element, 'reason-age-unknown');
    await click(element, 'reason-age-declined');
    expect(item(element, 'age')['unknowns']).to.deep.equal(['unknown', 'declined']);
    await click(element, 'reason-age-unknown');
    await click(element, 'reason-age-declined');
    expect('unknowns' in item(element, 'age')).to.equal(false);
  });

  it('lets a list take own words, with words over their box, and a number not', async () => {
    const element = await bench((desk) => answerEditor(desk, 'fallen'));
    await click(element, 'open-fallen');
    await fill(element, 'open-fallen-label', ' Something else ');
    expect(item(element, 'fallen')['open']).to.deep.equal({ label: 'Something else' });
    await click(element, 'open-fallen');
    expect('open' in item(element, 'fallen')).to.equal(false);
    const number = await bench((desk) => answerEditor(desk, 'age'));
    expect(findAll(number, '[id="open-age"], [id="control-age"]')).to.have.length(0);
  });

  it('is drawn in a way that is chosen', async () => {
    const element = await bench((desk) => answerEditor(desk, 'fallen'));
    await choose(element, 'control-fallen', 'A list that opens');
    expect(item(element, 'fallen')['control']).to.equal('drop-down');
    await choose(element, 'control-fallen', 'As usual');
    expect('control' in item(element, 'fallen')).to.equal(false);
  });

  it('begins with today when it is a date, and with what is typed when it is a text', async () => {
    const day = await bench((desk) => answerEditor(desk, 'born'));
    await press(day, 'Begin with an answer');
    expect(item(day, 'born')['initial']).to.deep.equal({ op: 'today' });
    await press(day, 'Begin blank');
    expect('initial' in item(day, 'born')).to.equal(false);
    const words = await bench((desk) => answerEditor(desk, 'plan'));
    await press(words, 'Begin with an answer');
    await fill(words, 'initial-plan-given', 'Ask the family');
    expect(item(words, 'plan')['initial']).to.deep.equal({ op: 'constant', value: 'Ask the family' });
  });

  it('is tied to the record one way or both, and a section with entries to a kind of record', async () => {
    const element = await bench((desk) => bindingSearch(desk, 'falls'));
    await fill(element, 'binding-falls-words', 'risk', 'input');
    const risk = findAll(element, 'button').find((one) => one.getAttribute('aria-label') === 'Tie it to this: Risk')!;
    risk.click();
    await element.updateComplete;
    expect(item(element, 'falls')['binding']).to.deep.equal({ class: 'Risk' });
    await choose(element, 'binding-falls-mode', 'It goes into the record');
    expect(item(element, 'falls')['binding']).to.deep.equal({ class: 'Risk', mode: 'write' });
  });

  it('is tied to the words somebody wrote or to those of a code, and a choice to both', async () => {
    const place = { class: 'Safety statements', element: 'swallowing' };
    const tie = async (id: string) => {
      const element = await bench((desk) => bindingSearch(desk, id));
      await fill(element, `binding-${id}-words`, 'how thick drinks are', 'input');
      const name = 'Tie it to this: Swallowing: how thick drinks are (Safety statements)';
      findAll(element, 'button')
        .find((one) => one.getAttribute('aria-label') === name)!
        .click();
      await element.updateComplete;
      return { element, binding: () => item(element, id)['binding'] };
    };
    const text = await tie('plan');
    expect(text.binding()).to.deep.equal({ ...place, select: 'drinkThickness.originalText' });
    await choose(text.element, 'binding-plan-part', 'The words of the code');
    expect(text.binding()).to.deep.equal({ ...place, select: 'drinkThickness.display' });
    const list = await tie('fallen');
    expect(list.binding()).to.deep.equal({ ...place, select: 'drinkThickness', as: 'coded-value' });
    await choose(list.element, 'binding-fallen-part', 'What somebody wrote');
    expect(list.binding()).to.deep.equal({ ...place, select: 'drinkThickness.originalText' });
    await choose(list.element, 'binding-fallen-part', 'The code and its words');
    expect(list.binding()).to.deep.equal({ ...place, select: 'drinkThickness', as: 'coded-value' });
  });
});

describe('calculations that have a name', () => {
  afterEach(cleanUp);

  it('are folded but for the one that was added last', async () => {
    const element = await bench((desk) => namesEditor(desk));
    for (const name of ['first', 'second']) {
      await fill(element, 'names-new', name, 'input');
      await press(element, 'Add this calculation');
    }
    await until(() => element.shadowRoot!.activeElement?.id === 'names-second-kind', 'the keyboard is in the second');
    expect(findAll(element, 'details.named').map((one) => (one as HTMLDetailsElement).open)).to.deep.equal([
      false,
      true,
    ]);
  });

  it('are made, changed and removed, and are not removed while something reads them', async () => {
    const element = await bench((desk) => namesEditor(desk));
    await press(element, 'Add this calculation');
    expect(textOf(find(element, '.error'))).to.equal('Write a name first.');
    await fill(element, 'names-new', 'Years of age', 'input');
    await press(element, 'Add this calculation');
    await choose(element, 'names-years-of-age-kind', 'A fixed value');
    await fill(element, 'names-years-of-age-given', '7');
    const named = { name: 'years-of-age', value: { op: 'constant', value: 7 } };
    expect(element.design!.draft['variables']).to.deep.equal([named]);
    const reads = {
      op: 'greater',
      left: { op: 'variable', name: 'years-of-age' },
      right: { op: 'constant', value: 1 },
    };
    element.design!.do({ kind: 'set-condition', id: 'plan', expression: reads } as never);
    await element.updateComplete;
    expect(findAll(element, '[id="names-years-of-age-remove"]')).to.have.length(0);
    expect(textOf(find(element, '.named .hint:last-child'))).to.contain('What will be done?');
    element.design!.undo();
    await element.updateComplete;
    await press(element, 'Remove years-of-age');
    expect('variables' in element.design!.draft).to.equal(false);
  });

  it('do not offer themselves to themselves', async () => {
    const element = await bench((desk) => namesEditor(desk));
    for (const name of ['one', 'two']) {
      await fill(element, 'names-new', name, 'input');
      await press(element, 'Add this calculation');
    }
    await choose(element, 'names-two-kind', 'A named calculation');
    const offered = [...find<HTMLSelectElement>(element, 'select[id="names-two-name"]').options].map(textOf);
    expect(offered.filter((words) => words === 'two')).to.have.length(0);
    expect(offered).to.include('one');
  });
});

describe('kinds that are passed on the way to another', () => {
  afterEach(cleanUp);

  it('take nothing from what stood there', async () => {
    const element = await bench((desk) => calculationEditor(desk, 'age'));
    await press(element, 'Work the answer out');
    await choose(element, 'calculation-age-kind', 'A fixed value');
    await fill(element, 'calculation-age-given', '42');
    const before = item(element, 'age')['calculate'];
    const select = find<HTMLSelectElement>(element, 'select[id="calculation-age-kind"]');
    select.dispatchEvent(new Event('blur'));
    await choose(element, 'calculation-age-kind', 'The sum of');
    await choose(element, 'calculation-age-kind', 'Today');
    await choose(element, 'calculation-age-kind', 'A fixed value');
    expect(item(element, 'age')['calculate']).to.deep.equal(before);
    await choose(element, 'calculation-age-kind', 'Today');
    await choose(element, 'calculation-age-kind', 'The sum of');
    expect(item(element, 'age')['calculate']).to.deep.equal({ op: 'sum', of: [before] });
  });
});

describe('what a score tells beside its total', () => {
  afterEach(cleanUp);

  it('is made and removed', async () => {
    const element = await bench((desk) => scoresEditor(desk));
    const scores = () => element.design!.draft['scores'] as { id: string; results?: unknown[] }[];
    const count = scores()?.length ?? 0;
    await click(element, 'score-add');
    const { id } = scores()[count]!;
    await click(element, `score-${id}-result-add`);
    await fill(element, `score-${id}-result-0`, 'Balance');
    await choose(element, `score-${id}-result-0-value-kind`, 'A fixed value');
    expect(scores()[count]!.results).to.deep.equal([
      { code: 'new-result', label: 'Balance', value: { op: 'constant', value: 0 } },
    ]);
    await click(element, `score-${id}-result-0-remove`);
    expect('results' in scores()[count]!).to.equal(false);
  });
});
