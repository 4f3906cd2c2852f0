// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { bettyRecord, jamesRecord } from '@careplan-kit/model/fixtures';
import { between, press, tabTo, write } from '../testing/keyboard.js';
import { cleanUp, find, findAll, focused, mount, place, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { LARKFIELD, WriterInHand } from '../testing/transfer-packs.js';
import { CpkTransferPack } from './transfer-pack.js';

const bag = (changes: Partial<CpkTransferPack> = {}, parent?: HTMLElement) =>
  mount(CpkTransferPack, { record: jamesRecord(), home: LARKFIELD, context: testHost(), ...changes }, parent);

describe('cpk-transfer-pack without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('makes a pack and hands it over by keyboard alone', async () => {
    const writer = new WriterInHand();
    const element = await bag({}, between());
    element.addEventListener('cpk-pack-receipt', (event) => event.waitUntil(Promise.resolve()));
    document.querySelector<HTMLElement>('#before')!.focus();
    await tabTo(element, '#now');
    await write('A tooth');
    await tabTo(element, '.papers .fold-button');
    await press('Enter');
    const paper = findAll(element, '.papers input')[0]!;
    await tabTo(element, `#${CSS.escape(paper.id)}`);
    await press('Space');
    await tabTo(element, '#thing-glasses');
    await press('Space');
    await tabTo(element, '.make-button');
    await press('Enter');
    await until(() => writer.packs.length === 1, 'writing');
    await until(() => focused() === 'div.making-title', 'what is going on has the focus');
    writer.finish();
    await until(() => focused() === 'div.made-title', 'the pack has the focus');
    const { papers, belongings } = writer.packs[0]!;
    expect(papers.some(({ id }) => `paper-${id}` === paper.id)).to.equal(false);
    expect(belongings.filter(({ goes }) => goes).map(({ id }) => id)).to.deep.equal(['glasses']);
    await until(() => findAll(element, 'cpk-signature').length === 1, 'the place to sign');
    await tabTo(element, '#role');
    await write('Paramedic');
    const signature = find(element, 'cpk-signature');
    await tabTo(element, 'cpk-signature');
    await write('Crew 7');
    await press('Tab');
    await press('Tab');
    await press('ArrowDown');
    const inner = () => signature.shadowRoot!.activeElement;
    for (let presses = 0; presses < 5 && inner()?.textContent !== 'Sign'; presses++) await press('Tab');
    await press('Enter');
    await tabTo(element, '.record');
    await press('Enter');
    await until(() => focused() === 'p.done', 'handed over');
    expect(textOf(find(element, '.receipt .done'))).to.contain('Handed over to Crew 7 (Paramedic)');
  });

  it('stops at nothing that cannot be used while the pack is made', async () => {
    const writer = new WriterInHand();
    const element = await bag({ reason: { now: { text: 'A tooth' } } });
    find(element, '.make-button').click();
    await until(() => writer.packs.length === 1, 'writing');
    await expect(element).to.be.accessible();
    await press('Tab');
    expect(focused()).to.equal('button.button');
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Stop');
    await press('Enter');
    await until(() => focused() === 'button.button' && findAll(element, '.stopped').length === 1, 'stopped');
  });

  it('has no faults blank, open, faulty, made and from right to left', async () => {
    const writer = new WriterInHand();
    const element = await bag();
    for (const fold of findAll(element, '.fold-button')) fold.click();
    find(element, '.make-button').click();
    await until(() => findAll(element, '#now-error').length === 1, 'asked for');
    await expect(element).to.be.accessible();
    element.dir = 'rtl';
    await expect(element).to.be.accessible();
    await expect(await bag({ record: bettyRecord() })).to.be.accessible();
    await expect(await bag({ record: null })).to.be.accessible();
    const made = await bag({ reason: { now: { text: 'A tooth' } } });
    find(made, '.make-button').click();
    await until(() => writer.packs.length === 1, 'writing');
    writer.finish();
    await until(() => findAll(made, 'cpk-signature').length === 1, 'made');
    await expect(made).to.be.accessible();
  });

  for (const width of [320, 360, 1000])
    it(`fits into ${width} px, with everything big enough for a thumb`, async () => {
      const box = place('div');
      box.style.width = `${width}px`;
      const element = await bag({}, box);
      for (const fold of findAll(element, '.fold-button')) fold.click();
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(width);
      for (const touched of findAll(element, 'button, .option, .control').filter((one) => one.checkVisibility()))
        expect(touched.getBoundingClientRect().height, textOf(touched)).to.be.at.least(44);
    });
});
