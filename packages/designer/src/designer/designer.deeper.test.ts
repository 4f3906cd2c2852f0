// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import {
  button,
  cleanUp,
  enter,
  find,
  findAll,
  focused,
  heard,
  mount,
  place,
  textOf,
  textsOf,
  until,
} from '../../../elements/src/testing/page.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import type { DraftItem } from '../design/draft.js';
import { smallForm } from '../testing/small-form.js';
import { CpkDesigner } from './designer.js';
import type { StandardForm } from './start.js';
// Fetched with the test file: on a busy machine that takes longer than a test waits.
import '../design/findings.js';
import '../design/questionnaire.js';
import './opening.js';
import './publish/index.js';
import './record.js';
import './sentences/index.js';

const all = (element: CpkDesigner) => textOf(element.renderRoot as unknown as Element);
const itemAt = (element: CpkDesigner, at: number): DraftItem => element.design!.draft.items[at]!;

async function opened(changes: Partial<CpkDesigner> = {}, parent?: HTMLElement): Promise<CpkDesigner> {
  const given = { form: smallForm, context: testHost(), ...changes };
  const element = await mount(CpkDesigner, given, parent);
  await until(() => element.design, 'the form is open');
  await element.updateComplete;
  return element;
}

async function press(element: CpkDesigner, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

async function choose(element: CpkDesigner, id: string): Promise<void> {
  find(element, `[data-card="${id}"] .card-button`).click();
  await element.updateComplete;
}

async function unfold(element: CpkDesigner, words: string, came: string): Promise<void> {
  findAll(element, 'summary')
    .find((one) => textOf(one) === words)!
    .click();
  await until(() => element.renderRoot.querySelector(came), `“${words}” is unfolded`);
}

async function key(element: CpkDesigner, name: string, keys: KeyboardEventInit = { ctrlKey: true }): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...keys });
  find(element, '.card-button').dispatchEvent(event);
  await element.updateComplete;
}

describe('cpk-designer, further', () => {
  afterEach(cleanUp);

  it('finds a place in the record by plain words, and ties the question to it', async () => {
    const element = await opened({
      form: { ...smallForm, items: [{ id: 'kin', type: 'text', label: 'Who is their next of kin?' }] },
    });
    await unfold(element, 'Where it is kept in the record', '[id="binding-kin-words"]');
    enter(find<HTMLInputElement>(element, '[id="binding-kin-words"]'), 'zzzz qqqq');
    await until(() => findAll(element, '.binding .lines li').length === 0, 'nothing is called that');
    enter(find<HTMLInputElement>(element, '[id="binding-kin-words"]'), 'next of kin');
    await until(() => findAll(element, '.binding .lines li').length > 0, 'places are found');
    const usable = findAll<HTMLButtonElement>(element, '.binding .lines li button').find(
      (one) => one.ariaDisabled !== 'true' && !one.disabled,
    )!;
    usable.click();
    await element.updateComplete;
    expect(itemAt(element, 0)['binding']).to.be.an('object');
    await press(element, 'Undo');
    expect(itemAt(element, 0)['binding']).to.equal(undefined);
  });

  it('asks a second person from inside, who approves the same version', async () => {
    const element = await opened();
    const asked = heard(element, 'cpk-publish-request');
    const decided = heard(element, 'cpk-publish-decision');
    element.addEventListener('cpk-publish-request', (event) => event.waitUntil(Promise.resolve()));
    element.addEventListener('cpk-publish-decision', (event) => event.waitUntil(Promise.resolve()));
    await press(element, 'Publish');
    await until(() => element.renderRoot.querySelector('#publish-version'), 'what it means is worked out');
    await press(element, 'Ask a second person to approve it');
    await until(() => all(element).includes('waits for a second person'), 'it is stored');
    const { request } = asked[0]!;
    expect(request.definition).to.include({ id: smallForm.id, status: 'active' });
    expect(element.design!.draft).to.equal(smallForm, 'the form in the making stays as it is');

    element.context = testHost({ worker: { id: 'worker-jane', name: 'Jane', role: 'Manager' } });
    element.request = request;
    await until(() => element.renderRoot.querySelector('#decide-read'), 'Jane is asked');
    find(element, '#decide-read').click();
    await press(element, `Approve version ${request.definition.version}`);
    await until(() => all(element).includes('Approved.'), 'it is approved');
    expect(decided[0]!.decision).to.deep.include({ approved: true, by: { id: 'worker-jane', name: 'Jane' } });
  });

  it('says before publishing what the check doubts, and leads to it', async () => {
    const element = await opened({
      form: { ...smallForm, items: [{ id: 'slept', type: 'boolean', label: 'DID YOU SLEEP WELL?' }] },
    });
    await press(element, 'Publish');
    await until(() => all(element).includes('Things that are probably mistakes: 1.'), 'it says so');
    await press(element, 'Show what to mend');
    expect(findAll(element, '.finding.warning')).to.have.length(1);
  });

  it('takes back and does again with keys, as often as there is something', async () => {
    const element = await opened();
    await choose(element, 'where');
    await press(element, 'Undo');
    for (const [label, id] of [
      ['Copy: Where did you sleep?', 'where'],
      ['Move up: Where did you sleep?', 'where'],
    ] as const) {
      await choose(element, id);
      find(element, `.card [aria-label="${label}"]`).click();
      await element.updateComplete;
    }
    const made = element.design!.draft;
    await key(element, 'z');
    await key(element, 'z');
    expect(element.design!.draft).to.equal(smallForm);
    await key(element, 'z');
    expect(element.design!.draft).to.equal(smallForm);
    await key(element, 'y');
    await key(element, 'Z', { metaKey: true, shiftKey: true });
    expect(element.design!.draft).to.equal(made);
    await key(element, 'y');
    expect(element.design!.draft).to.equal(made);
  });

  it('leaves Ctrl+Z in a box to the browser', async () => {
    const element = await opened();
    await choose(element, 'slept');
    const box = find<HTMLTextAreaElement>(element, '#s-label');
    enter(box, 'Did you sleep?');
    const event = new KeyboardEvent('keydown', {
      key: 'z',
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    box.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(itemAt(element, 0).label).to.equal('Did you sleep?');
  });

  it('tells what could not be fetched from what is no form, and tries again', async () => {
    let isThere = false;
    const standard: StandardForm = {
      id: 'night-check',
      title: 'Night check',
      load: async () => (isThere ? smallForm : Promise.reject(new TypeError('Failed to fetch'))),
    };
    const element = await mount(CpkDesigner, { context: testHost(), standards: [standard] });
    find(element, '.standards .pick').click();
    await element.updateComplete;
    await press(element, 'As a form of our own');
    await until(() => findAll(element, '.failure').length > 0, 'it says so');
    expect(textsOf(element, '.failure')[0]).to.contain('could not be fetched').and.not.contain('not a form');
    isThere = true;
    await press(element, 'Try again');
    await until(() => element.design, 'it is open');
    expect(findAll(element, '.failure')).to.be.empty;
  });

  it('says of a file that is no form that it is none, and offers no second try', async () => {
    const element = await mount(CpkDesigner, { context: testHost() });
    for (const text of ['{', '[]', '{"id":"a"}', '{"resourceType":"Questionnaire","item":7}']) {
      find<HTMLTextAreaElement>(element, '#start-text').value = text;
      find<HTMLTextAreaElement>(element, '#start-text').form!.requestSubmit();
      await until(() => all(element).includes('This is not a form that can be read.'), `${text} is refused`);
      expect(findAll(element, '.again'), text).to.be.empty;
    }
  });

  it('leads from a finding of the form itself to its box', async () => {
    const element = await opened({ form: { ...smallForm, licence: { kind: 'own-words', text: '' } } });
    await press(element, 'Check');
    await until(() => all(element).includes('who may use the form'), 'it is found');
    expect(findAll(element, '.finding.warning')).to.be.empty;
    await press(element, 'Go to “The form itself”');
    expect(find(element, '#s-licence').offsetParent).to.not.equal(null);
    expect(focused()).to.equal('div#settings-title.pane-title');
  });

  it('has the unit of a number beside the kind of answer', async () => {
    const element = await opened();
    await choose(element, 'millilitres');
    enter(find<HTMLInputElement>(element, '#s-unit'), 'l');
    await element.updateComplete;
    expect(itemAt(element, 2).items![0]!['unit']).to.equal('l');
  });

  it('gives a question another name everywhere it is read, until it is published', async () => {
    const items = [smallForm.items[0]!, { ...smallForm.items[1]!, enableWhen: { op: 'exists', item: 'slept' } }];
    const element = await opened({ form: { ...smallForm, items } });
    await choose(element, 'slept');
    await unfold(element, 'More', '#s-name');
    find<HTMLInputElement>(element, '#s-name').value = 'Not Possible';
    await press(element, 'Change the name');
    expect(find(element, '.refusal').classList.contains('shown')).to.equal(true);
    find<HTMLInputElement>(element, '#s-name').value = 'slept-well';
    await press(element, 'Change the name');
    expect(itemAt(element, 0).id).to.equal('slept-well');
    expect(itemAt(element, 1)['enableWhen']).to.deep.equal({ op: 'exists', item: 'slept-well' });
    expect(textOf(find(element, '#settings-title'))).to.equal('This question 1');
    expect(focused()).to.equal('input#s-name.control');
    element.remove();

    const published = await opened({ published: [smallForm as never] });
    await choose(published, 'slept');
    await unfold(published, 'More', '#s-prefix');
    expect(findAll(published, '#s-name')).to.be.empty;
    expect(all(published)).to.include('Name in stored records: slept');
  });

  it('gives the form as a file, which is read in again as the same form', async () => {
    const element = await opened();
    find(element, '.form-row').click();
    await element.updateComplete;
    await unfold(element, 'Save it as a file', '.fold[open] .button');
    const files: { name: string; text: Promise<string> }[] = [];
    const onClick = (event: Event) => {
      const link = event.composedPath()[0] as HTMLAnchorElement;
      files.push({ name: link.download, text: fetch(link.href).then((answer) => answer.text()) });
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', (event) => (event.preventDefault(), onClick(event)), { once: true });
      this.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    };
    try {
      await press(element, 'Save as a form');
      await press(element, 'Save as a FHIR Questionnaire');
      await until(() => files.length === 2, 'both are given');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(files.map(({ name }) => name)).to.deep.equal([`${smallForm.id}.json`, `${smallForm.id}.questionnaire.json`]);
    expect(JSON.parse(await files[0]!.text)).to.deep.equal(smallForm);
    expect(JSON.parse(await files[1]!.text)).to.include({ resourceType: 'Questionnaire', title: smallForm.title });
    expect(textOf(find(element, '.said'))).to.equal(`Saved as ${smallForm.id}.questionnaire.json.`);
  });

  it('forgets what was typed into the editors of one form when another is opened', async () => {
    const element = await opened();
    await choose(element, 'slept');
    await unfold(element, 'Where it is kept in the record', '[id="binding-slept-words"]');
    enter(find<HTMLInputElement>(element, '[id="binding-slept-words"]'), 'sleep');
    await until(() => findAll(element, '.binding .lines li').length > 0, 'something is found');
    element.form = { ...smallForm, title: 'Another' };
    await until(() => element.design!.draft.title === 'Another', 'another is open');
    await choose(element, 'slept');
    await unfold(element, 'Where it is kept in the record', '[id="binding-slept-words"]');
    expect(find<HTMLInputElement>(element, '[id="binding-slept-words"]').value).to.equal('');
  });

  it('at the width of a tablet has the settings beside the form, and targets for a thumb', async () => {
    const tablet = place('div');
    tablet.style.width = '820px';
    const element = await opened({}, tablet);
    const isShown = (selector: string) => find(element, selector).checkVisibility();
    expect(isShown('.pane.form') && isShown('.pane.question')).to.equal(true);
    expect(isShown('.pane.list')).to.equal(false);
    expect(isShown('.add-next'), 'the next question is added from the settings of the last').to.equal(true);
    find(element, '.to-list').click();
    await element.updateComplete;
    expect(isShown('.pane.list') && isShown('.pane.question')).to.equal(true);
    find(element, '.row[data-id="where"]').click();
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, '#s-label').value).to.equal('Where did you sleep?');
    const small = findAll(element, 'button, summary, select, .row').filter((one) => {
      const { height, width } = one.getBoundingClientRect();
      return one.checkVisibility() && (height < 43.5 || width < 24);
    });
    expect(small.map((one) => `${one.className}: ${textOf(one)}`)).to.deep.equal([]);
    expect(element.getBoundingClientRect().width).to.equal(820);
    expect(find(element, '.designer').scrollWidth).to.be.at.most(820);
  });

  it('on a phone adds the next question from the settings of the last', async () => {
    const phone = place('div');
    phone.style.width = '360px';
    const element = await opened({}, phone);
    await choose(element, 'slept');
    const next = find(element, '.add-next');
    expect(next.checkVisibility()).to.equal(true);
    next.click();
    await until(() => element.renderRoot.querySelector('dialog[open]'), 'the dialog is open');
    findAll(element, 'dialog .pick')[0]!.click();
    await element.updateComplete;
    expect(itemAt(element, 1).type).to.equal('text');
  });
});
