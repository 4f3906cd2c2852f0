// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { cleanUp, find, findAll, mount, textOf, textsOf, until } from '../../../../elements/src/testing/page.js';
import type { Draft, DraftItem } from '../../design/draft.js';
import { itemOf } from '../../design/tree.js';
import { CpkSentenceBench } from '../../testing/sentence-bench.js';
import { fallsCheck } from '../../testing/sentence-forms.js';
import { calculationEditor, conditionEditor, scoresEditor, translationsEditor } from './index.js';
import type { SentenceDesk } from './sentence-desk.js';

const bench = (editor: (desk: SentenceDesk) => unknown, draft: Draft = fallsCheck) =>
  mount(CpkSentenceBench, { draft, editor });
const now = (element: CpkSentenceBench): Draft => element.design!.draft;
const item = (element: CpkSentenceBench, id: string): DraftItem => itemOf(now(element), id)!;

/** Picks a choice of a select by its words, as the browser tells of it. */
async function choose(element: CpkSentenceBench, id: string, words: string) {
  const select = find<HTMLSelectElement>(element, `select[id="${id}"]`);
  const option = [...select.options].find((one) => textOf(one) === words);
  if (!option) throw new Error(`${id} has no “${words}”, but ${[...select.options].map(textOf).join('; ')}`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function fill(element: CpkSentenceBench, id: string, text: string) {
  const box = find<HTMLInputElement>(element, `[id="${id}"]`);
  box.value = text;
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function press(element: CpkSentenceBench, words: string) {
  const button = findAll<HTMLButtonElement>(element, 'button').find((one) => textOf(one) === words);
  if (!button) throw new Error(`no button “${words}”`);
  button.click();
  await element.updateComplete;
}

const add = async (element: CpkSentenceBench, id: string, words: string) => {
  await choose(element, `${id}-add`, words);
  await press(element, 'Add this line');
};
const sentence = (element: CpkSentenceBench) => textOf(find(element, '.sentence'));
const focusId = (element: CpkSentenceBench) => element.shadowRoot!.activeElement?.id;

describe('a condition, made of lines', () => {
  afterEach(cleanUp);
  const on = (id: string) => bench((desk) => conditionEditor(desk, id));

  it('is made from nothing, and says at each step what it says', async () => {
    const element = await on('note');
    expect(sentence(element)).to.equal('Always shown.');
    await add(element, 'condition-note', 'Has the person fallen in the last year?');
    expect(sentence(element)).to.equal('Not finished yet. Choose below what has to be so.');
    await until(() => focusId(element) === 'condition-note-0-how', 'the next control has the focus');
    expect(textsOf(element, '.missing')).to.deep.equal(['Not finished: say what it is compared with.']);
    expect(textsOf(element, '.error'), 'nobody has done anything wrong').to.deep.equal([]);
    const value = find(element, '#condition-note-0-value');
    expect(value.getAttribute('aria-describedby')).to.equal('condition-note-0-value-missing');
    expect(value.hasAttribute('aria-invalid')).to.equal(false);
    await choose(element, 'condition-note-0-value', 'Yes');
    await add(element, 'condition-note', 'Age');
    await choose(element, 'condition-note-1-how', 'is at least');
    await fill(element, 'condition-note-1-value', '65');
    expect(sentence(element)).to.equal(
      'Shown when “Has the person fallen in the last year?” is “Yes” and “Age” is 65 years or more.',
    );
    await choose(element, 'condition-note-join', 'At least one of them');
    expect(item(element, 'note').enableWhen).to.deep.equal({
      op: 'or',
      of: [
        { op: 'equal', left: { op: 'answer', item: 'fallen' }, right: { op: 'constant', value: 'yes' } },
        { op: 'greater-or-equal', left: { op: 'answer', item: 'age' }, right: { op: 'constant', value: 65 } },
      ],
    });
  });

  it('keeps a part of another language to the byte while the lines round it change', async () => {
    const element = await on('plan');
    const kept = (item(element, 'plan').enableWhen as { of: unknown[] }).of[2];
    expect(textOf(find(element, '.kept'))).to.contain('a condition in “text/fhirpath” is true');
    await fill(element, 'condition-plan-1-value', '70');
    const { of } = item(element, 'plan').enableWhen as { of: { right?: { value: number } }[] };
    expect(of[1]!.right!.value).to.equal(70);
    expect(JSON.stringify(of[2])).to.equal(JSON.stringify(kept));
  });

  it('keeps what was typed though it is no number, and says so', async () => {
    const element = await on('plan');
    await fill(element, 'condition-plan-1-value', 'about 70');
    expect(textsOf(element, '.error')).to.deep.equal(['“about 70” is not a number. Type digits, such as 65.']);
    const box = find<HTMLInputElement>(element, '[id="condition-plan-1-value"]');
    expect([box.value, box.getAttribute('aria-invalid')]).to.deep.equal(['about 70', 'true']);
    await fill(element, 'condition-plan-1-value', '7.50');
    expect(textsOf(element, '.error')).to.be.empty;
  });

  it('ticks the answers that count, and speaks of what is given several times', async () => {
    const element = await on('note');
    await add(element, 'condition-note', 'What helps them walk?');
    await choose(element, 'condition-note-0-how', 'includes any of');
    for (const place of [1, 0]) {
      find(element, `[id="condition-note-0-list-${place}"]`).click();
      await element.updateComplete;
    }
    expect((item(element, 'note').enableWhen as { list: unknown }).list).to.deep.equal(['stick', 'frame']);
    await add(element, 'condition-note', 'Falls');
    await choose(element, 'condition-note-1-in-0-how', 'is Yes');
    expect(sentence(element)).to.contain('in at least one entry of “Falls”, “Was the person hurt?” is “Yes”');
  });

  it('says what a missing answer does, and the engine does it', async () => {
    const element = await on('note');
    await add(element, 'condition-note', 'Has the person fallen in the last year?');
    await choose(element, 'condition-note-0-how', 'is not');
    await choose(element, 'condition-note-0-value', 'No');
    await choose(element, 'condition-note-0-blank', 'this line counts as so');
    find(element, '.trial summary').click();
    await until(() => findAll(element, '.came').length === 1, 'tried');
    expect(textOf(find(element, '.came'))).to.equal('With these answers it is shown.');
    await choose(element, 'try-condition-note-fallen', 'No');
    expect(textOf(find(element, '.came'))).to.equal('With these answers it is not shown.');
    await choose(element, 'try-condition-note-fallen', 'Declined');
    expect(textOf(find(element, '.came'))).to.equal('With these answers it is shown.');
  });

  it('is tried line by line with made answers, and the form stays as it was', async () => {
    const element = await on('plan');
    const before = now(element);
    find(element, '.trial summary').click();
    await until(() => findAll(element, '.came').length === 1, 'tried');
    expect(textOf(find(element, '.came'))).to.equal('It is not shown, because an answer is missing.');
    await fill(element, 'try-condition-plan-age', '40');
    expect(textOf(find(element, '.came'))).to.equal('With these answers it is not shown.');
    expect(textsOf(element, '.outcome li').slice(0, 2)).to.deep.equal(['Line 1: nobody knows', 'Line 2: not so']);
    await press(element, 'Clear these answers');
    expect(now(element)).to.equal(before);
  });

  it('is taken away line by line, and the keyboard is never lost', async () => {
    const element = await on('falls');
    await press(element, 'Remove');
    expect(item(element, 'falls').enableWhen).to.equal(undefined);
    await until(() => focusId(element) === 'condition-falls-add', 'the next control has the focus');
    element.design!.undo();
    await element.updateComplete;
    expect(sentence(element)).to.contain('is “Yes”');
    await press(element, 'Show it always');
    expect(sentence(element)).to.equal('Always shown.');
  });

  it('shows labels with markup as words', async () => {
    const draft = {
      ...fallsCheck,
      items: [
        { id: 'x', type: 'text', label: '<img src=x onerror=alert(1)>' },
        { id: 'y', type: 'text', label: 'Y', enableWhen: { op: 'exists', item: 'x' } },
      ],
    };
    const element = await bench((desk) => conditionEditor(desk, 'y'), draft);
    expect(sentence(element)).to.contain('<img src=x');
    expect(findAll(element, 'img')).to.be.empty;
  });
});

describe('a calculation, made of parts', () => {
  afterEach(cleanUp);

  it('is begun, changed, tried and taken away', async () => {
    const element = await bench((desk) => calculationEditor(desk, 'note'));
    await press(element, 'Work the answer out');
    expect(sentence(element)).to.equal('Worked out: the sum of “Age”.');
    await press(element, 'Add a part');
    await choose(element, 'calculation-note-1-kind', 'A fixed value');
    await fill(element, 'calculation-note-1-given', '0.5');
    find(element, '.trial summary').click();
    await until(() => findAll(element, '.came').length === 1, 'tried');
    await fill(element, 'try-calculation-note-age', '70');
    expect(textOf(find(element, '.came'))).to.equal('It comes to 70.5.');
    await choose(element, 'calculation-note-kind', 'One less the other');
    expect(textOf(find(element, '.came'))).to.equal('It comes to 69.5.');
    await press(element, 'Answer it by hand');
    expect(item(element, 'note').calculate).to.equal(undefined);
  });

  for (const [kind, words] of [
    ['Age in years', 'the age of a person born on “Date of birth”'],
    ['Days between two dates', 'the number of days from “Date of birth” to today'],
    ['How many entries', 'the number of entries of “Falls”'],
    ['The points of an answer', 'the points of “Has the person fallen in the last year?”'],
    ['The total of a score', 'the total of “Risk of a fall”'],
  ] as const)
    it(`can be “${kind}”`, async () => {
      const element = await bench((desk) => calculationEditor(desk, 'months'));
      await choose(element, 'calculation-months-kind', kind);
      expect(sentence(element)).to.equal(`Worked out: ${words}.`);
    });

  it('depends on lines: when this, then that', async () => {
    const element = await bench((desk) => calculationEditor(desk, 'months'));
    await choose(element, 'calculation-months-kind', 'It depends: when … then …');
    await add(element, 'calculation-months-0-when', 'Dizzy on standing up?');
    expect(sentence(element)).to.contain('“Age” times 12) when “Dizzy on standing up?” is “Yes”, otherwise 0');
  });
});

describe('a score with bands', () => {
  afterEach(cleanUp);
  const scores = () => bench((desk) => scoresEditor(desk));
  const risk = (element: CpkSentenceBench) => (now(element).scores as { bands: object[]; parts: object[] }[])[0]!;

  it('says which totals have no band, and mends it with one tap', async () => {
    const element = await scores();
    expect(textOf(find(element, '.outcome')))
      .to.contain('The total can be 0 to 4.')
      .and.to.contain('No band for a total of 2.');
    await press(element, 'Let “High” begin at 2');
    expect(risk(element).bands[1]).to.deep.equal({ code: 'high', label: 'High', min: '2' });
    expect(textOf(find(element, '.outcome'))).to.contain('Every total has one band.');
    await until(() => focusId(element) === 'score-risk-check', 'the check has the focus');
  });

  it('says which totals have two bands', async () => {
    const element = await scores();
    await fill(element, 'score-risk-band-0-max', '3');
    expect(textOf(find(element, '.outcome'))).to.contain('A total of 3 is in “Low” and in “High”. The first counts.');
    await press(element, 'Let “High” begin at 4');
    expect(textOf(find(element, '.outcome'))).to.contain('Every total has one band.');
  });

  it('counts the questions that are ticked, in the order of the form, and is tried', async () => {
    const element = await scores();
    const tick = (id: string) => find(element, `[id="score-risk-part-${id}"]`).click();
    tick('fallen');
    await element.updateComplete;
    tick('fallen');
    await element.updateComplete;
    expect(risk(element).parts).to.deep.equal([
      { value: { op: 'weight', item: 'fallen' } },
      { value: { op: 'weight', item: 'aids' } },
    ]);
    find(element, '.trial summary').click();
    await until(() => findAll(element, '.came').length === 1, 'tried');
    await choose(element, 'try-score-risk-fallen', 'Yes');
    expect(textOf(find(element, '.came'))).to.equal('No total: “What helps them walk?” not answered.');
    await choose(element, 'try-score-risk-aids', 'A stick');
    expect(textOf(find(element, '.came'))).to.equal('Total: 3');
  });

  it('is added from nothing with a code of its own, and removed', async () => {
    const element = await scores();
    await press(element, 'Add a score');
    await press(element, 'Add a score');
    expect((now(element).scores as { id: string }[]).map(({ id }) => id)).to.deep.equal([
      'risk',
      'new-score',
      'new-score-2',
    ]);
    await press(element, 'Remove this score');
    expect((now(element).scores as object[]).length).to.equal(2);
  });
});

describe('translations side by side', () => {
  afterEach(cleanUp);

  it('are written, counted, and found when they are missing or the same', async () => {
    const element = await bench((desk) => translationsEditor(desk));
    expect(textOf(find(element, '[role=status]'))).to.equal('4 of 23 texts, 19 missing, 1 the same as the original');
    await fill(element, 'words-item-fallen-options-yes', 'Ydy');
    expect(textOf(find(element, '[role=status]'))).to.contain('5 of 23 texts');
    expect((now(element).translations as { cy: { items: { fallen: object } } }).cy.items.fallen).to.deep.equal({
      options: { yes: 'Ydy' },
    });
    await choose(element, 'translation-show', 'what is the same as the original');
    expect(textsOf(element, '.pair bdi')).to.deep.equal(['Falls']);
    await fill(element, 'words-item-falls-label', 'Cwympiadau');
    expect(textsOf(element, '.pair')).to.be.empty;
  });

  it('are read by somebody, and a change takes that back', async () => {
    const element = await bench((desk) => translationsEditor(desk));
    find(element, '[id="translation-reviewed"]').click();
    await element.updateComplete;
    expect((now(element).translations as { cy: { reviewed: boolean } }).cy.reviewed).to.equal(true);
    await fill(element, 'words-form-title', 'Gwirio');
    expect(find<HTMLInputElement>(element, '[id="translation-reviewed"]').checked).to.equal(false);
  });

  it('are begun in any language, and only in one', async () => {
    const element = await bench((desk) => translationsEditor(desk));
    find<HTMLInputElement>(element, '[id="translation-code"]').value = '12';
    await press(element, 'Begin this language');
    expect(textsOf(element, '.error')).to.deep.equal([
      '“12” is not the code of a language. Polish is “pl”, Urdu is “ur”.',
    ]);
    find<HTMLInputElement>(element, '[id="translation-code"]').value = 'PL';
    await press(element, 'Begin this language');
    await fill(element, 'words-item-age-label', 'Wiek');
    expect((now(element).translations as { pl: { items: object } }).pl.items).to.deep.equal({ age: { label: 'Wiek' } });
  });
});
