// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { mrGreenOverTime } from '../testing/about-me-records.js';
import { cleanUp, find, findAll, focused, mount, textOf, textsOf } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkAboutMe } from './about-me.js';

const english = testHost();
const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });

describe('cpk-about-me in Welsh', () => {
  afterEach(cleanUp);

  it('has its headings and its own words in Welsh, and the person’s as they were written', async () => {
    const element = await mount(CpkAboutMe, { record: mrsSmith.careRecord(), context: welsh });
    expect(element.lang).to.equal('cy');
    expect(textsOf(element, '.group-title')).to.deep.equal(['Rhaid gwybod yn gyntaf', 'Mwy amdanaf i']);
    expect(textOf(find(element, '[data-key=myWellness] .section-title'))).to.equal('Fy llesiant');
    expect(findAll(element, '.section-title').every((title) => !title.hasAttribute('lang'))).to.equal(true);
    expect(textOf(find(element, '.meta'))).to.match(/^Ysgrifennwyd .*, 1 mis yn ôl\. Cofnodwyd gan Sue/);
    expect(find(element, '[data-key=myWellness] .words').textContent).to.equal(mrsSmith.answers.myWellness);
  });

  it('keeps the standard’s English headings while nobody has checked the Welsh ones', async () => {
    const element = await mount(CpkAboutMe, { record: mrsSmith.careRecord(), context: testHost({ locale: 'cy' }) });
    expect(element.lang).to.equal('en');
    expect(textOf(find(element, '[data-key=myWellness] .section-title'))).to.equal('My wellness');
  });

  it('is switched while it is read, with everything that was open and the focus in its place', async () => {
    const element = await mount(CpkAboutMe, {
      record: mrGreenOverTime(),
      context: english,
      changedSince: '2026-11-15T20:00:00Z',
    });
    const history = find<HTMLDetailsElement>(element, '.history');
    history.open = true;
    find(element, '[data-version="2"]').focus();
    element.context = welsh;
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Darllen fersiwn 2');
    expect(history.open).to.equal(true);
    expect(textOf(find(element, '.since'))).to.match(/^Newidiwyd 2 ran ers /);
    find(element, '[data-version="1"]').click();
    await element.updateComplete;
    find(element, '.compare').click();
    find(element, '.compare').focus();
    element.context = english;
    await element.updateComplete;
    expect(focused()).to.equal('button.button');
    expect(textsOf(element, 'del')).to.deep.equal(['removed: Open end of removed']);
    element.context = welsh;
    await element.updateComplete;
    expect(textsOf(element, 'del')).to.deep.equal(['dilëwyd: Open diwedd y dilead']);
    expect(textOf(find(element, '.earlier-title'))).to.equal('Fersiwn cynharach: fersiwn 1');
  });
});
