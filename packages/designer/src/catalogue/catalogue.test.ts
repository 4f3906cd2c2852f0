// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import {
  afterwards,
  button,
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
  watchFaults,
} from '../../../elements/src/testing/page.js';
import { all, both, caspa, catalogue, first, look, second, stranger, titles } from '../testing/catalogue-page.js';
import { FALLS, TODAY, WITHDRAWN, ownCopy, publish, sourceOf } from '../testing/shared-forms.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { CpkCatalogue } from './catalogue.js';

describe('cpk-catalogue shows what there is', () => {
  afterEach(cleanUp);

  it('says who signed it and how long it is good, and lists what is in use first', async () => {
    const element = await catalogue({ installed: [first] });
    expect(textOf(find(element, '[part=title]'))).to.equal('Forms of CASPA');
    expect(all(element)).to.include('Signed by CASPA on 22 November 2026. Good until 21 January 2027.');
    expect(titles(element)).to.deep.equal(['Falls', 'Skin check']);
    expect(textsOf(element, '.badge')).to.deep.equal(['There is a newer one', 'Not in use here']);
    expect(textOf(find(element, `[data-url="${FALLS}"] .meta`))).to.equal(
      'Version 1.1.0 · published 2 November 2026 · to be reviewed by 2 November 2027 · you use 1.0.0',
    );
    expect(textsOf(element, '.notice')).to.deep.equal([
      'Good to know There is a newer version of “Falls”: 1.1.0. You use 1.0.0.',
    ]);
  });

  it('finds a form by words of a worker, and says when there is none', async () => {
    const element = await catalogue();
    const box = find<HTMLInputElement>(element, '#find');
    for (const [words, expected] of [
      ['she keeps tripping', ['Falls']],
      ['bedsores', ['Skin check']],
      ['FALL', ['Falls']],
      ['cwympo', ['Falls']],
      ['the form', ['Falls', 'Skin check']],
      ['', ['Falls', 'Skin check']],
    ] as const) {
      enter(box, words);
      await element.updateComplete;
      if (words !== 'the form') expect(titles(element), words).to.deep.equal(expected);
    }
    enter(box, 'zebra');
    await element.updateComplete;
    expect(titles(element)).to.be.empty;
    expect(textOf(find(element, '.nobody'))).to.match(/^No form here has these words/);
    expect(textOf(find(element, '.count'))).to.equal('Forms shown: 0 of 2');
  });

  it('tells a host that an index holds, with what has to stop', async () => {
    const calledBack = await publish(caspa, ['1.0.0', '1.1.0'], { notices: [WITHDRAWN] });
    const element = await mount(CpkCatalogue, { context: testHost() });
    const events = heard(element, 'cpk-catalogue-read');
    Object.assign(element, { source: sourceOf(calledBack), trust: caspa.trust, installed: [first] });
    await until(() => events.length > 0, 'it is told');
    expect(events[0]!.catalogue.sequence).to.equal(1);
    expect(events[0]!.notices.map(({ kind, urgency }) => `${urgency} ${kind}`)).to.deep.equal([
      'stop withdrawn',
      'know newer',
    ]);
    await element.updateComplete;
    expect(textsOf(element, '.notice')[0]).to.equal(
      'Stop “Falls” 1.0.0 was withdrawn on 20 November 2026: It did not ask whether the person is afraid of falling. ' +
        'Stop using it now. Use “Falls” 1.1.0 instead.',
    );
    expect(textsOf(element, '.badge')[0]).to.equal('Stop using 1.0.0');
  });

  it('tells it again when a form is in use that it did not know of, and not for the same news', async () => {
    const calledBack = await publish(caspa, ['1.0.0', '1.1.0'], { notices: [WITHDRAWN] });
    const element = await mount(CpkCatalogue, { context: testHost() });
    const events = heard(element, 'cpk-catalogue-read');
    Object.assign(element, { source: sourceOf(calledBack), trust: caspa.trust });
    await until(() => events.length > 0, 'it is told');
    element.addEventListener('cpk-catalogue-read', () => (element.installed = [first]));
    element.installed = [first];
    await until(() => events.length > 1, 'it is told again');
    await element.updateComplete;
    element.installed = [{ ...first }];
    await element.updateComplete;
    expect(events.map(({ notices }) => notices.map(({ kind }) => kind))).to.deep.equal([[], ['withdrawn', 'newer']]);
  });

  it('says of a copy on this device that it may not know the newest', async () => {
    const element = await catalogue({ source: sourceOf(both, '2026-11-14') });
    expect(textOf(find(element, '.kept'))).to.match(
      /kept on this device on 14 November 2026\. If a form was called back/,
    );
  });
});

describe('cpk-catalogue looks into a form', () => {
  afterEach(cleanUp);

  it('shows who signed, wrote and approved it, what is asked alike everywhere, and goes there', async () => {
    const element = await catalogue();
    await look(element);
    expect(focused()).to.equal('div#look.heading');
    const words = textOf(find(element, '[part=verified]'));
    expect(words).to.include('Signed by CASPA on 3 November 2026, and not changed since.');
    expect(words).to.include('What every member of CASPA asks about falls.');
    expect(words).to.include('Emily, care worker, CASPA');
    expect(words).to.include('Sue, clinical lead, 1 November 2026');
    expect(textsOf(element, '.core li')).to.deep.equal([
      'How many falls in the last twelve months?',
      'Is the person afraid of falling?',
      'What happened the last time?',
    ]);
    expect(textOf(find(element, '.changelog'))).to.include('Asks whether the person is afraid of falling.');
    button(element, 'Close').click();
    await element.updateComplete;
    expect(focused()).to.equal('button.button');
    expect(findAll(element, '.look')).to.be.empty;
  });

  it('says what an update changes, with what follows from it', async () => {
    const element = await catalogue({ installed: [first] });
    await look(element);
    expect(textsOf(element, '[part=changes] .heading')).to.deep.equal(['What changes from the 1.0.0 you use']);
    expect(textsOf(element, '.difference').join(' ')).to.include('Is the person afraid of falling?');
    expect(find(element, '.difference [lang]').lang).to.equal('en');
  });

  it('says whether copies compare, and what they need', async () => {
    const changed = ownCopy('1.1.0', (items) => (items[0]!.label = 'How many falls this month?'));
    const element = await catalogue({ copies: [ownCopy('1.1.0'), ownCopy('1.0.0'), changed, { no: 'form' }] });
    await look(element);
    const [good, before, bad, unreadable] = textsOf(element, '.copy');
    expect(good).to.equal('“Falls at Lantern House” compares with this version. Questions of your own in it: 1.');
    expect(before).to.match(
      /^“Falls at Lantern House” does not compare with this version: It was made from version 1\.0\.0/,
    );
    expect(before).to.include('“Is the person afraid of falling?” is gone. Put it back as it was');
    expect(bad).to.include('How many falls this month?');
    expect(unreadable).to.match(/^Copies that cannot be read: 1\./);
  });

  it('hands a verified form over, and says so when the host has stored it', async () => {
    const element = await catalogue({ installed: [first] });
    const events = heard(element, 'cpk-catalogue-install');
    element.addEventListener('cpk-catalogue-install', (event) => event.waitUntil(Promise.resolve()));
    await look(element);
    button(element, 'Change to version 1.1.0').click();
    await until(() => all(element).includes('“Falls” 1.1.0 is in use now.'), 'it is said');
    const { form, replaces, pack, bytes } = events[0]!;
    expect(form).to.deep.equal({ ...second, sha256: both.catalogue.packs[0]!.versions[1]!.forms[0]!.sha256 });
    expect(replaces).to.equal(first);
    expect([pack.about.name, bytes.length > 0]).to.deep.equal(['org.caspa.falls', true]);
    element.installed = [form];
    await element.updateComplete;
    expect(textsOf(element, '.badge')[0]).to.equal('In use');
  });

  it('does not say that it is in use while nobody stored it, and it can be tried again', async () => {
    watchFaults();
    const element = await catalogue();
    let store: () => Promise<void> = () => Promise.reject(new Error('full'));
    element.addEventListener('cpk-catalogue-install', (event) => event.waitUntil(store()));
    await look(element);
    button(element, 'Use Falls').click();
    await until(() => all(element).includes('It could not be stored, and what was in use still is.'), 'it is said');
    store = () => Promise.resolve();
    button(element, 'Use Falls').click();
    await until(() => all(element).includes('“Falls” 1.1.0 is in use now.'), 'it is said');
  });

  it('counts as not stored where no host listens', async () => {
    watchFaults();
    const element = await catalogue();
    await look(element);
    button(element, 'Use Falls').click();
    await until(() => all(element).includes('It could not be stored'), 'it is said');
  });

  it('asks the host for a copy to be made in the designer', async () => {
    const element = await catalogue();
    const events = heard(element, 'cpk-catalogue-copy');
    await look(element);
    button(element, 'Make a copy of your own').click();
    expect(events[0]!.definition.url).to.equal(FALLS);
  });

  it('looks again at what is open when there is a new index, and closes it when it is refused or gone', async () => {
    const element = await catalogue();
    await look(element);
    const calledBack = await publish(caspa, ['1.0.0', '1.1.0'], { notices: [{ ...WITHDRAWN, versions: '1.1.0' }] });
    element.source = sourceOf(calledBack);
    await until(() => findAll(element, '.look [part=refused]').length > 0, 'it is refused now');
    element.source = sourceOf(await publish(caspa, ['1.0.0']));
    await until(() => findAll(element, '.look').length === 0, 'it is gone');
    await look(element);
    element.source = sourceOf(await publish(stranger, ['1.0.0']));
    await until(() => all(element).includes('This catalogue is not used'), 'nothing of it is shown');
    element.source = sourceOf(both);
    await until(() => titles(element).length === 2, 'it is opened');
    expect(findAll(element, '.look')).to.be.empty;
  });

  it('shows markup of a pack as text', async () => {
    const element = await catalogue();
    await look(element);
    expect(findAll(element, 'img, script')).to.be.empty;
  });
});

describe('cpk-catalogue keeps a copy', () => {
  afterEach(cleanUp);

  it('of the index and of what may be used, each verified, and says so', async () => {
    const element = await catalogue({ installed: [first] });
    const events = heard(element, 'cpk-catalogue-keep');
    element.addEventListener('cpk-catalogue-keep', (event) => event.waitUntil(Promise.resolve()));
    button(element, 'Keep a copy on this device').click();
    await until(() => all(element).includes('The copy is on this device.'), 'it is said');
    expect([...events[0]!.files.keys()].sort()).to.deep.equal([
      'falls-1.0.0.tgz',
      'falls-1.1.0.tgz',
      'index.json',
      'index.signatures.json',
      'skin-2.0.0.tgz',
    ]);
    const kept = await catalogue({ source: sourceOf({ files: new Map(events[0]!.files) }, TODAY) });
    await look(kept);
    expect(findAll(kept, '[part=verified]')).to.have.length(1);
  });

  it('of nothing, when one pack is not what the catalogue lists', async () => {
    const files = new Map(both.files).set('skin-2.0.0.tgz', both.files.get('falls-1.0.0.tgz')!);
    const element = await catalogue({ source: sourceOf({ files }) });
    const events = heard(element, 'cpk-catalogue-keep');
    button(element, 'Keep a copy on this device').click();
    await until(
      () => all(element).includes('No copy was kept: the pack of “Skin check” could not be fetched'),
      'it is said',
    );
    expect(events).to.be.empty;
  });

  it('not, when the host could not store it', async () => {
    watchFaults();
    const element = await catalogue();
    const stop = (event: GlobalEventHandlersEventMap['cpk-catalogue-keep']) =>
      event.waitUntil(Promise.reject(new Error('full')));
    element.addEventListener('cpk-catalogue-keep', stop);
    afterwards(() => element.removeEventListener('cpk-catalogue-keep', stop));
    button(element, 'Keep a copy on this device').click();
    await until(() => all(element).includes('The copy could not be stored on this device.'), 'it is said');
  });
});
