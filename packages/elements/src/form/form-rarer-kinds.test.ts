// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkSubmitEvent } from '../events/submit-event.js';
import { boxOf, button, fieldOf, newDrafts, openForm } from '../testing/form-host.js';
import { searchMadeUp } from '../testing/made-up-codes.js';
import { type Box, cleanUp, enter, find, findAll, textOf, until } from '../testing/page.js';
import { RARER_ANSWERS, allHere, rarerKinds } from '../testing/rarer-kinds.js';
import { testHost } from '../testing/story-host.js';
import type { CpkForm } from './form.js';

const person = mrsSmith.careRecord();
const host = (changes: Parameters<typeof testHost>[0] = {}) => testHost({ search: searchMadeUp, ...changes });

async function open(properties: Partial<CpkForm> = {}): Promise<CpkForm> {
  const form = await openForm({ definition: rarerKinds, record: person, context: host(), ...properties });
  await allHere(form);
  return form;
}

const choose = (list: HTMLSelectElement, value: string) => {
  list.value = value;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
};
const within = <Found extends HTMLElement>(form: CpkForm, key: string, selector: string) =>
  fieldOf(form, key).querySelector<Found>(selector)!;

function fill(form: CpkForm): void {
  const parts = [...fieldOf(form, 'fell').querySelectorAll<Box>('input')];
  ['22', '11', '2026', '6.10 am'].forEach((text, at) => enter(parts[at]!, text));
  enter(boxOf(form, 'found'), '0640');
  enter(within<HTMLInputElement>(form, 'last', '.year'), '2024');
  within(form, 'last', '[type=checkbox]').click();
  enter(boxOf(form, 'drank'), '1.5');
  choose(within<HTMLSelectElement>(form, 'drank', 'select'), '[cup_br]');
  findAll(form, '[data-key=pain] input')[3]!.click();
  enter(boxOf(form, 'room'), 'Hall');
  const wore = [...fieldOf(form, 'wore').querySelectorAll<Box>('input')];
  wore[0]!.click();
  wore[3]!.click();
  enter(wore[4]!, 'One sock');
  find(form, '#q-medicine-why-none-known').click();
  enter(boxOf(form, 'what'), 'I wanted to see the snow.');
  choose(find<HTMLSelectElement>(form, '#q-skin'), 'front left-knee');
  button(form, 'Add a mark there').click();
  find(form, '#q-checked-way-typed').click();
  enter(find<Box>(form, '#q-checked'), 'Jane');
  button(form, 'Sign').click();
}

describe('cpk-form with the rarer kinds of question', () => {
  afterEach(cleanUp);

  it('is filled, kept in a draft, opened again, and handed over', async () => {
    const drafts = await newDrafts();
    const form = await open({ drafts: drafts.store });
    fill(form);
    const { skin, checked, ...answers } = form.form!.answers();
    const { skin: _skin, checked: _checked, ...expected } = RARER_ANSWERS;
    expect(answers).to.deep.equal(expected);
    expect(skin).to.have.length(1);
    expect(checked).to.include({ signedBy: 'Jane', method: 'typed', signedAt: '2026-11-22T14:02:00.000Z' });
    const before = form.form!.answers();
    await form.flush();
    form.remove();
    const again = await open({ drafts: await drafts.again() });
    await until(() => Object.keys(again.form!.answers()).length > 0, 'the draft is open');
    expect(again.form!.answers()).to.deep.equal(before);
    let submitted: CpkSubmitEvent | null = null;
    again.addEventListener('cpk-submit', (event) => (submitted = event));
    await again.submit();
    expect(again.phase).to.equal('submitted');
    expect(submitted!.submission.answers).to.deep.equal(before);
  });

  it('shows every stored answer, and gives each back as it was when the worker touches it', async () => {
    const form = await open({ answers: RARER_ANSWERS });
    expect(form.form!.answers()).to.deep.equal(RARER_ANSWERS);
    for (const key of Object.keys(RARER_ANSWERS))
      fieldOf(form, key).dispatchEvent(new Event('input', { bubbles: true }));
    expect(form.form!.answers()).to.deep.equal(RARER_ANSWERS);
  });

  it('keeps every answer, and what is begun, when the language changes', async () => {
    const form = await open({ answers: { ...RARER_ANSWERS, checked: { entered: 'Jane' } } });
    form.context = host({ locale: 'cy', unreviewedTranslations: true });
    await until(() => textOf(fieldOf(form, 'checked')).includes('Llofnodi'), 'it is in Welsh');
    expect(find<Box>(form, '#q-checked').value).to.equal('Jane');
    for (const key of Object.keys(RARER_ANSWERS))
      fieldOf(form, key).dispatchEvent(new Event('input', { bubbles: true }));
    expect(form.form!.answers()).to.deep.equal({ ...RARER_ANSWERS, checked: { entered: 'Jane' } });
  });

  it('is not handed over with a signature that was begun and not signed', async () => {
    const form = await open({ answers: { ...RARER_ANSWERS, checked: { entered: 'Jane' } } });
    await form.submit();
    expect(form.phase).to.equal('editing');
    expect(textOf(fieldOf(form, 'checked').querySelector('.error'))).to.contain('This is not signed yet');
  });

  it('is accessible, blank and filled', async () => {
    const blank = await open();
    await expect(blank).to.be.accessible();
    blank.remove();
    await expect(await open({ answers: RARER_ANSWERS })).to.be.accessible();
  });
});
