// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { CpkGroupSubmitEvent } from '../events/group-event.js';
import type { CpkSubmitEvent } from '../events/submit-event.js';
import { ROUND, drinksRound } from '../testing/drinks-round.js';
import { auditedHost, promised } from '../testing/form-host.js';
import { between, press, pressShiftTab, write } from '../testing/keyboard.js';
import {
  type Box,
  cleanUp,
  enter,
  find,
  findAll,
  focused,
  heard,
  mount,
  textOf,
  textsOf,
  until,
} from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import '../testing/whole-form.js';
import { CpkGroupEntry } from './group-entry.js';

async function round(changes: Partial<CpkGroupEntry> = {}, parent?: HTMLElement): Promise<CpkGroupEntry> {
  const element = await mount(
    CpkGroupEntry,
    { context: testHost(), definition: drinksRound, people: ROUND, ...changes },
    parent,
  );
  await element.updateComplete;
  return element;
}

const rowOf = (element: CpkGroupEntry, person: string) => find(element, `[data-person="${person}"]`);
const boxOf = (element: CpkGroupEntry, person: string, question: string) =>
  rowOf(element, person).querySelector<Box>(`[data-key^="${question}~"] input`)!;
const stateOf = (element: CpkGroupEntry, person: string) => textOf(rowOf(element, person).querySelector('.row-state'));
const count = (element: CpkGroupEntry) => textOf(find(element, '.count'));
const rowButton = (element: CpkGroupEntry, person: string, words: string) =>
  [...rowOf(element, person).querySelectorAll('button')].find((button) => textOf(button) === words)!;

async function amount(element: CpkGroupEntry, person: string, text: string): Promise<void> {
  enter(boxOf(element, person, 'millilitres'), text);
  await element.updateComplete;
}

async function pressed(element: CpkGroupEntry, person: string, words: string): Promise<void> {
  rowButton(element, person, words).click();
  await new Promise((resolve) => setTimeout(resolve));
  await until(() => !/^(Saving|Yn cadw)/.test(stateOf(element, person)), 'saved or not');
  await element.updateComplete;
}

/** Opens “the same for several” and enters an amount there. */
async function sameAmount(element: CpkGroupEntry, text: string): Promise<void> {
  find<HTMLDetailsElement>(element, '.same').open = true;
  enter(find<Box>(element, '.same [data-key^="millilitres~"] input'), text);
  findAll(element, '.same .button')[0]!.click();
  await element.updateComplete;
}

describe('cpk-group-entry', () => {
  afterEach(cleanUp);

  it('has a row for each person with what to know of them, and a column for each question', async () => {
    const element = await round();
    expect(textsOf(element, 'thead th')).to.deep.equal(['Person', 'Drink', 'How much', 'Note', 'Saved?']);
    expect(textsOf(element, 'tbody th').map((words) => words.replace(/ +/g, ' '))).to.deep.equal([
      'Mr GreenRoom 1!Thickened drinks, level 2',
      'Mrs SmithRoom 2',
      'Mr BodatRoom 3iLikes a straw',
      'BettyRoom 4In hospital',
      'JamesRoom 5',
    ]);
    expect(count(element)).to.equal('0 of 5 saved. 4 with nothing entered. 1 away.');
    expect(findAll(element, '.actions .button').every((button) => button.hidden)).to.equal(true);
  });

  it('saves each row as a set of answers of its own', async () => {
    const element = await round();
    const events = heard(element, 'cpk-submit');
    await amount(element, 'mrs-smith', '150');
    boxOf(element, 'mrs-smith', 'offered').click();
    await element.updateComplete;
    expect(stateOf(element, 'mrs-smith')).to.equal('Not saved yet');
    expect(count(element)).to.equal('0 of 5 saved. 1 not saved yet. 3 with nothing entered. 1 away.');
    await pressed(element, 'mrs-smith', 'Save');
    expect(stateOf(element, 'mrs-smith')).to.equal('Saved at 14:02');
    expect(events).to.have.length(1);
    const { submission } = events[0]!;
    expect(submission.subjectOfCare).to.equal('mrs-smith');
    expect(submission.author.name).to.equal('Emily');
    expect(submission.answers).to.deep.equal({ offered: 'tea', millilitres: '150' });
    expect((events[0] as CpkGroupSubmitEvent).person).to.equal('mrs-smith');
    expect(count(element)).to.equal('1 of 5 saved. 3 with nothing entered. 1 away.');
    expect(textOf(findAll(element, '[role=status]').at(-1))).to.equal('Saved for Mrs Smith');
  });

  it('leaves a row that nobody touched as it is: blank is not zero', async () => {
    const element = await round();
    const events = heard(element, 'cpk-submit');
    await amount(element, 'james', '0');
    await element.saveAll();
    expect(events.map(({ submission }) => [submission.subjectOfCare, submission.answers])).to.deep.equal([
      ['james', { millilitres: '0' }],
    ]);
    expect(stateOf(element, 'mr-green')).to.equal('Nothing entered');
    await amount(element, 'mr-green', '5');
    await amount(element, 'mr-green', '');
    expect(stateOf(element, 'mr-green'), 'emptied again').to.equal('Nothing entered');
  });

  it('saves all that is entered with one button, and says what was not', async () => {
    const element = await round();
    const events = heard(element, 'cpk-submit');
    await amount(element, 'mr-green', '100');
    await amount(element, 'mrs-smith', 'a cup');
    await amount(element, 'james', '200');
    expect(textOf(find(element, '.actions .button'))).to.equal('Save all that is entered (3)');
    await element.saveAll();
    expect(events.map(({ submission }) => submission.subjectOfCare)).to.deep.equal(['mr-green', 'james']);
    expect(stateOf(element, 'mrs-smith')).to.equal('Look at what is marked');
    expect(textOf(rowOf(element, 'mrs-smith').querySelector('.error'))).to.match(/^Error: Enter a whole number/);
    expect(boxOf(element, 'mrs-smith', 'millilitres').value).to.equal('a cup');
  });

  it('keeps what is entered when it could not be saved, and tries again as the same submission', async () => {
    const element = await round();
    const events: CpkSubmitEvent[] = [];
    let works = false;
    element.addEventListener('cpk-submit', (event) => {
      events.push(event);
      event.waitUntil(works ? Promise.resolve() : Promise.reject(new Error('no network')));
    });
    await amount(element, 'james', '200');
    await pressed(element, 'james', 'Save');
    expect(stateOf(element, 'james')).to.match(/^Could not be saved\. What you entered is still here/);
    works = true;
    await pressed(element, 'james', 'Save');
    expect(stateOf(element, 'james')).to.equal('Saved at 14:02');
    expect(events[0]!.submission.id).to.equal(events[1]!.submission.id);
  });

  it('cannot be changed while it is saved, nor after, but for a correction that names what it corrects', async () => {
    const element = await round();
    const stored = promised();
    const events: CpkGroupSubmitEvent[] = [];
    element.addEventListener('cpk-submit', (event) => {
      events.push(event as CpkGroupSubmitEvent);
      event.waitUntil(stored.promise);
    });
    await amount(element, 'james', '200');
    rowButton(element, 'james', 'Save').click();
    await until(() => stateOf(element, 'james') === 'Saving…', 'saving');
    expect(boxOf(element, 'james', 'millilitres').closest('[inert]')).to.not.equal(null);
    stored.resolve();
    await until(() => stateOf(element, 'james') === 'Saved at 14:02', 'saved');
    expect(boxOf(element, 'james', 'millilitres').closest('[inert]')).to.not.equal(null);
    await pressed(element, 'james', 'Correct');
    await amount(element, 'james', '250');
    await pressed(element, 'james', 'Save');
    expect(events[0]!.replaces).to.equal(null);
    expect(events[1]!.replaces).to.equal(events[0]!.submission.id);
    expect(events[1]!.submission.id).to.not.equal(events[0]!.submission.id);
    await pressed(element, 'james', 'Correct');
    await amount(element, 'james', '9');
    await pressed(element, 'james', 'Clear');
    expect(stateOf(element, 'james'), 'a correction that was given up').to.equal('Saved at 14:02');
    expect(boxOf(element, 'james', 'millilitres').value).to.equal('250');
  });

  it('tells the audit of each row that was stored, once', async () => {
    const { audits, context } = auditedHost();
    const element = await round({ context });
    await amount(element, 'james', '200');
    await pressed(element, 'james', 'Save');
    expect(audits.map(({ type, subjectOfCare }) => `${type} ${subjectOfCare}`)).to.deep.equal(['submit james']);
  });

  it('is not saved without a worker', async () => {
    const element = await round({ context: undefined });
    const events = heard(element, 'cpk-submit');
    await amount(element, 'james', '200');
    await pressed(element, 'james', 'Save');
    expect(events).to.be.empty;
    expect(stateOf(element, 'james')).to.equal('Nobody is signed in, so this cannot be saved.');
  });

  it('never saves what one worker entered under the name of the next', async () => {
    const element = await round();
    const events = heard(element, 'cpk-submit');
    await amount(element, 'james', '200');
    element.context = testHost({ worker: { id: 'worker-sue', name: 'Sue' } });
    await element.updateComplete;
    await element.saveAll();
    expect(events).to.be.empty;
    expect(boxOf(element, 'james', 'millilitres').value).to.equal('');
  });

  it('tells the host of everything entered, and goes on from what it kept', async () => {
    const element = await round();
    const events = heard(element, 'cpk-row');
    await amount(element, 'james', '200');
    const kept = structuredClone(element.entered);
    expect(events.at(-1)!.person).to.equal('james');
    expect(kept['james']!.answers).to.deep.equal({ millilitres: '200' });
    element.remove();
    const again = await round({ entered: kept });
    expect(boxOf(again, 'james', 'millilitres').value).to.equal('200');
    expect(stateOf(again, 'james')).to.equal('Not saved yet');
    await pressed(again, 'james', 'Save');
    expect(again.entered).to.deep.equal({});
    again.entered = { 'mr-green': kept['james']! };
    await again.updateComplete;
    expect(boxOf(again, 'mr-green', 'millilitres').value, 'set later').to.equal('200');
  });

  it('keeps what is typed when the list of people changes, and drops nothing unsaved with a person', async () => {
    const element = await round();
    await amount(element, 'mr-green', '100');
    boxOf(element, 'mr-green', 'millilitres').focus();
    const box = boxOf(element, 'mr-green', 'millilitres');
    element.people = [ROUND[4]!, { ...ROUND[0]!, room: '9' }];
    await element.updateComplete;
    expect(boxOf(element, 'mr-green', 'millilitres')).to.equal(box);
    expect(box.value).to.equal('100');
    expect(findAll(element, '.row').map((row) => row.dataset['person'])).to.deep.equal(['james', 'mr-green']);
    element.people = [ROUND[4]!];
    await element.updateComplete;
    expect(stateOf(element, 'mr-green')).to.equal('No longer on this round. Save or clear what is entered.');
    await pressed(element, 'mr-green', 'Clear');
    element.people = [ROUND[4]!, ROUND[2]!];
    await element.updateComplete;
    expect(findAll(element, '.row').map((row) => row.dataset['person'])).to.deep.equal(['james', 'mr-bodat']);
  });

  it('takes nothing for somebody who is away', async () => {
    const element = await round();
    const events = heard(element, 'cpk-submit');
    await sameAmount(element, '150');
    await element.saveAll();
    expect(events.map(({ submission }) => submission.subjectOfCare)).to.not.include('betty');
    expect(boxOf(element, 'betty', 'millilitres').value).to.equal('');
    expect(boxOf(element, 'betty', 'millilitres').closest('[inert]')).to.not.equal(null);
  });

  it('changes language and keeps everything', async () => {
    const element = await round();
    await amount(element, 'james', '200');
    await amount(element, 'mr-green', '100');
    await pressed(element, 'james', 'Save');
    element.context = testHost({ locale: 'cy', unreviewedTranslations: true });
    await element.updateComplete;
    expect(stateOf(element, 'james')).to.equal('Cadwyd am 14:02');
    expect(stateOf(element, 'mr-green')).to.equal('Heb ei gadw eto');
    expect(boxOf(element, 'mr-green', 'millilitres').value).to.equal('100');
    expect(count(element)).to.equal('Cadwyd 1 o 5. 1 heb eu cadw eto. 2 heb ddim wedi’i nodi. 1 i ffwrdd.');
  });

  it('says so when nobody is on the round, or its form cannot be used', async () => {
    const element = await round({ people: [] });
    expect(textOf(find(element, '.nobody'))).to.equal('Nobody is on this round yet');
    const faults = heard(element, 'cpk-error');
    element.definition = { title: 'Broken' };
    await element.updateComplete;
    expect(textOf(find(element, '[role=alert]'))).to.match(/^This form cannot be shown/);
    expect(faults).to.have.length(1);
  });

  it('shows names and alerts as text, whatever stands in them', async () => {
    const element = await round({
      people: [{ id: 'x', name: '<img src=x>', photo: 'data:text/html,<b>x</b>', alerts: [{ text: '<b>!</b>' }] }],
    });
    expect(findAll(element, 'img, b')).to.be.empty;
    expect(textOf(find(element, '.name'))).to.equal('<img src=x>');
  });
});

describe('the same for several', () => {
  afterEach(cleanUp);

  it('fills what is blank, never writes over anything, and says for whom', async () => {
    const element = await round();
    await amount(element, 'mrs-smith', '200');
    await sameAmount(element, '150');
    const values = ROUND.map(({ id }) => boxOf(element, id, 'millilitres').value);
    expect(values).to.deep.equal(['150', '200', '150', '', '150']);
    expect(textOf(find(element, '.same-status'))).to.equal(
      'Filled in for: Mr Green, Mr Bodat, James. Left as they were, with something else entered: Mrs Smith. Take this back',
    );
    expect(stateOf(element, 'mr-green')).to.equal('Filled in for several: check it, then save');
    expect(stateOf(element, 'mrs-smith')).to.equal('Not saved yet');
  });

  it('saves nothing by itself, and leaves what is saved alone', async () => {
    const element = await round();
    const events = heard(element, 'cpk-submit');
    await amount(element, 'james', '200');
    await pressed(element, 'james', 'Save');
    await sameAmount(element, '150');
    expect(events).to.have.length(1);
    expect(boxOf(element, 'james', 'millilitres').value).to.equal('200');
  });

  it('can be taken back, but for what was changed since', async () => {
    const element = await round();
    await sameAmount(element, '150');
    await amount(element, 'james', '175');
    findAll(element, '.same-status button')[0]!.click();
    await element.updateComplete;
    expect(ROUND.map(({ id }) => boxOf(element, id, 'millilitres').value)).to.deep.equal(['', '', '', '', '175']);
    expect(stateOf(element, 'mr-green')).to.equal('Nothing entered');
    expect(focused()).to.equal('button.button');
  });

  it('asks for something to fill in first', async () => {
    const element = await round();
    await sameAmount(element, '');
    expect(textOf(find(element, '.same-status'))).to.equal('Enter above what is the same first.');
    expect(stateOf(element, 'mr-green')).to.equal('Nothing entered');
  });
});

describe('a round with the keyboard', () => {
  afterEach(cleanUp);

  it('goes along a row with Tab, and down a column with Enter, past who is away or done', async () => {
    const element = await round({}, between());
    boxOf(element, 'mr-green', 'millilitres').focus();
    await write('100');
    await press('Enter');
    expect(focused()).to.equal(`input#${boxOf(element, 'mrs-smith', 'millilitres').id}.control`);
    await press('Enter');
    await press('Enter');
    expect(focused(), 'Betty is away').to.equal(`input#${boxOf(element, 'james', 'millilitres').id}.control`);
    await press('Tab');
    expect(focused()).to.equal(`input#${boxOf(element, 'james', 'note').id}.control`);
    await pressShiftTab();
    await press('Enter');
    expect(focused(), 'it stays on the last').to.equal(`input#${boxOf(element, 'james', 'millilitres').id}.control`);
    expect(boxOf(element, 'mr-green', 'millilitres').value).to.equal('100');
  });
});
