// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { attachmentsPart } from '../parts/attachments-part.js';
import { boxOf, button, definitionOf, fieldOf, newDrafts, openForm } from '../testing/form-host.js';
import { cleanUp, enter, find, findAll, textOf, until } from '../testing/page.js';
import type { CpkForm } from './form.js';

const person = mrsSmith.careRecord();
const visit: FormDefinition = definitionOf([
  { type: 'attachment', id: 'media', label: 'Show it' },
  { type: 'long-text', id: 'note', label: 'What happened?' },
]);

const COMING = 'Getting ready to take photos and recordings…';
const ADD = 'Add a photo, sound, film or file';
const said = (form: CpkForm) => textOf(fieldOf(form, 'media').querySelector('.not-here-words'));
const buttonsIn = (form: CpkForm) => [...fieldOf(form, 'media').querySelectorAll('button')];

/** Each test has a part of its own that nobody has fetched: what a page fetched once stays fetched. */
let part: typeof attachmentsPart;
let fetches: { succeed(): void; fail(): void }[] = [];

beforeEach(async () => {
  ({ attachmentsPart: part } = await import('../parts/attachments-part.js'));
  fetches = [];
  const real = await import('../parts/attachments.js');
  part.forget(
    () =>
      new Promise((resolve, reject) => {
        fetches.push({ succeed: () => resolve(real), fail: () => reject(new TypeError('no network')) });
      }),
  );
});

const arrived = (form: CpkForm) => until(() => buttonsIn(form).map(textOf).includes(ADD), 'the field is there');
const failed = (form: CpkForm) =>
  until(() => buttonsIn(form).some((one) => textOf(one) === 'Try again' && one.checkVisibility()), 'it failed');

describe('a form that has not fetched what its files need', () => {
  afterEach(cleanUp);

  it('asks the other questions, says what is coming, and then asks for the file where it stands', async () => {
    const form = await openForm({ definition: visit, record: person });
    expect(said(form)).to.equal(COMING);
    enter(boxOf(form, 'note'), 'She sang.');
    boxOf(form, 'note').focus();
    fetches[0]!.succeed();
    await arrived(form);
    expect(fieldOf(form, 'note').compareDocumentPosition(fieldOf(form, 'media'))).to.equal(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
    expect((form.renderRoot as ShadowRoot).activeElement).to.equal(boxOf(form, 'note'));
    expect(boxOf(form, 'note').value).to.equal('She sang.');
    expect(getComputedStyle(find(form, '.attachment-status')).display).to.not.equal('');
    expect((form.renderRoot as ShadowRoot).adoptedStyleSheets.length).to.be.greaterThan(7);
  });

  it('says that it could not be fetched, keeps the focus, and fetches it when asked again', async () => {
    const form = await openForm({ definition: visit, record: person });
    fetches[0]!.fail();
    await failed(form);
    expect(said(form)).to.contain('could not be fetched').and.to.contain('go on with the other questions');
    expect(said(form)).to.not.contain('load this page again');
    const again = button(form, 'Try again');
    again.focus();
    again.click();
    expect(said(form)).to.equal(COMING);
    expect((form.renderRoot as ShadowRoot).activeElement).to.equal(find(form, '#q-media'));
    fetches[1]!.fail();
    await failed(form);
    expect(said(form), 'some browsers try only once').to.contain('load this page again');
    button(form, 'Try again').click();
    fetches[2]!.succeed();
    await arrived(form);
  });

  it('is not handed over meanwhile, and loses nothing: a draft may hold a file that no answer names', async () => {
    const drafts = await newDrafts();
    let submitted = 0;
    const form = await openForm({ definition: visit, record: person, drafts: drafts.store });
    form.addEventListener('cpk-submit', () => void submitted++);
    fetches[0]!.fail();
    await failed(form);
    enter(boxOf(form, 'note'), 'She sang.');
    const tried = form.submit();
    fetches[1]!.fail();
    await tried;
    await form.updateComplete;
    expect(submitted).to.equal(0);
    expect(form.phase).to.equal('editing');
    expect(findAll(form, '[role=alert]').map(textOf).join()).to.contain('Nothing you typed has been lost');
    expect(boxOf(form, 'note').value).to.equal('She sang.');
    const again = form.submit();
    fetches[2]!.succeed();
    await again;
    expect(submitted).to.equal(1);
    expect(form.phase).to.equal('submitted');
  });

  it('keeps the file that the record holds as its answer', async () => {
    const answers = { media: { held: 'record', url: 'https://media.example/1', mimeType: 'image/png' } } as const;
    const form = await openForm({ definition: visit, record: person, answers });
    fetches[0]!.fail();
    await failed(form);
    expect(form.form!.answers()['media']).to.include(answers.media);
    expect(said(form)).to.contain('What is recorded here stays as it is');
  });

  it('shows a fault of the question, and brings the focus to it', async () => {
    const required = definitionOf([{ type: 'attachment', id: 'media', label: 'Show it', required: true }]);
    const form = await openForm({ definition: required, record: person });
    const submitting = form.submit();
    fetches[0]!.succeed();
    await submitting;
    await arrived(form);
    expect(textOf(fieldOf(form, 'media').querySelector('.error'))).to.contain('Error:');
  });

  it('fetches nothing when no question asks for a file', async () => {
    const words = definitionOf([{ type: 'long-text', id: 'note', label: 'What happened?' }]);
    const form = await openForm({ definition: words, record: person });
    await form.submit();
    expect(form.phase).to.equal('submitted');
    expect(fetches).to.have.length(0);
  });

  it('leaves off when another person comes before it does', async () => {
    const form = await openForm({ definition: visit, record: person });
    const field = fieldOf(form, 'media');
    form.definition = definitionOf([{ type: 'long-text', id: 'note', label: 'What happened?' }], { id: 'other' });
    await form.updateComplete;
    fetches[0]!.succeed();
    await until(() => part.here !== null, 'it is here');
    expect(field.isConnected).to.equal(false);
    expect(field.querySelectorAll('button').length, 'nothing was built in what is gone').to.equal(1);
  });
});
