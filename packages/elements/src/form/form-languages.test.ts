// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { mrGreen } from '@careplan-kit/templates/about-me/fixtures';
import type { HostContext } from '../host-context/host-context.js';
import { auditedHost, boxOf, button, definitionOf, fieldOf, newDrafts, openForm } from '../testing/form-host.js';
import { cleanUp, enter, find, focused, textOf, textsOf, type } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';

const WELSH: Partial<HostContext> = { locale: 'cy', unreviewedTranslations: true };
const green = mrGreen.careRecord();

const visit: FormDefinition = definitionOf(
  [
    {
      type: 'group',
      id: 'call',
      label: 'The call',
      items: [
        { type: 'text', id: 'who', label: 'Who came?', help: 'Name and role.', required: true },
        {
          type: 'choice',
          id: 'mood',
          label: 'How were they?',
          options: [
            { code: 'well', label: 'Well' },
            { code: 'tired', label: 'Tired' },
          ],
        },
        { type: 'long-text', id: 'note', label: 'What happened?' },
      ],
    },
  ],
  {
    translations: {
      cy: {
        reviewed: false,
        title: 'Ymweliad',
        items: {
          call: { label: 'Yr alwad' },
          who: { label: 'Pwy ddaeth?', help: 'Enw a rôl.' },
          mood: { label: 'Sut oedden nhw?', options: { well: 'Yn dda', tired: 'Wedi blino' } },
        },
      },
    },
  },
);

describe('cpk-form in two languages', () => {
  afterEach(cleanUp);

  it('asks in Welsh where the host shows translations nobody has checked, and marks what is still English', async () => {
    const form = await openForm({ definition: visit, record: green, context: testHost(WELSH) });
    expect(textsOf(form, '.title')).to.deep.equal(['Ymweliad']);
    expect(textsOf(form, '.group-heading')).to.deep.equal(['Yr alwad']);
    expect(textsOf(form, '.label')).to.deep.equal(['Pwy ddaeth? (gofynnol)', 'Sut oedden nhw?', 'What happened?']);
    expect(textsOf(form, '.hint')).to.deep.equal(['Enw a rôl.']);
    expect(textsOf(form, '.option')).to.deep.equal(['Yn dda', 'Wedi blino']);
    expect(form.getAttribute('lang')).to.equal('cy');
    expect(find(form, '[data-key="note"] .label').lang).to.equal('en-GB');
    expect(find(form, '[data-key="who"] .label').lang).to.equal('');
    button(form, 'Cadw a gorffen');
  });

  it('keeps to English while nobody has checked the Welsh, dates too', async () => {
    const form = await openForm({ definition: visit, record: green, context: testHost({ locale: 'cy' }) });
    expect(textsOf(form, '.label')[0]).to.equal('Who came? (required)');
    expect(form.getAttribute('lang')).to.equal('en');
    button(form, 'Save and finish');
  });

  it('changes language under the worker’s hands: words, answers, shown errors and the place in the text stay', async () => {
    const { context, audits } = auditedHost();
    const drafts = await newDrafts();
    const form = await openForm({ definition: visit, record: green, drafts: drafts.store, context });
    type(boxOf(form, 'note'), 'Half a sent');
    await form.submit();
    expect(textOf(find(form, '.summary'))).to.contain('Who came? – This needs an answer');
    boxOf(form, 'note').focus();
    boxOf(form, 'note').setSelectionRange(4, 4);

    form.context = { ...context, ...WELSH };
    await form.updateComplete;
    expect(boxOf(form, 'note').value).to.equal('Half a sent');
    expect(focused()).to.equal('textarea#q-note.control');
    expect(boxOf(form, 'note').selectionStart).to.equal(4);
    expect(textOf(find(form, '.summary'))).to.contain('Pwy ddaeth? – Mae angen ateb yma');
    expect(textOf(fieldOf(form, 'who').querySelector('.error'))).to.equal('Gwall: Mae angen ateb yma');

    type(boxOf(form, 'who'), 'Sue');
    form.context = context;
    await form.updateComplete;
    expect(boxOf(form, 'who').value).to.equal('Sue');
    expect(fieldOf(form, 'who').querySelector('.error')).to.equal(null);
    expect(form.form!.answers()).to.deep.equal({ who: 'Sue', note: 'Half a sent' });
    expect(
      audits.map(({ type: name }) => name),
      'no draft was opened anew',
    ).to.deep.equal([]);
  });

  it('tells of an answer once, however often the language was changed', async () => {
    const form = await openForm({ definition: visit, record: green });
    for (const locale of ['cy', 'en-GB', 'cy']) {
      form.context = testHost({ locale, unreviewedTranslations: true });
      await form.updateComplete;
    }
    let told = 0;
    form.addEventListener('cpk-answer', () => told++);
    enter(boxOf(form, 'note'), 'x');
    expect(told).to.equal(1);
  });
});
