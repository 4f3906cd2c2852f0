// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { jamesRecord } from '@careplan-kit/model/fixtures';
import type { CpkPackReceiptEvent } from '../events/pack-event.js';
import { receiptPart } from '../parts/receipt-part.js';
import type { CpkSignature } from '../signature/signature.js';
import { type Box, afterwards, button, cleanUp, enter, find, findAll, mount, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { LARKFIELD, WriterInHand } from '../testing/transfer-packs.js';
import { CpkTransferPack } from './transfer-pack.js';

async function madePack(): Promise<CpkTransferPack> {
  const writer = new WriterInHand();
  const element = await mount(CpkTransferPack, {
    record: jamesRecord(),
    home: LARKFIELD,
    reason: { now: { text: 'A tooth' } },
    belongings: [{ id: 'book', text: { text: 'Picture book' }, goes: true }],
    context: testHost(),
  });
  button(element, 'Make the pack').click();
  await until(() => writer.packs.length === 1, 'writing');
  writer.finish();
  await until(() => findAll(element, '.made').length === 1, 'made');
  return element;
}

const signature = (element: CpkTransferPack) => find<CpkSignature>(element, 'cpk-signature');

async function sign(element: CpkTransferPack): Promise<void> {
  await until(() => findAll(element, 'cpk-signature').length === 1, 'the place to sign');
  enter(find<Box>(element, '#role'), 'Paramedic');
  enter(find<Box>(element, '#organisation'), 'Ambulance service');
  await signature(element).updateComplete;
  find(signature(element), 'input[id$=typed]').click();
  enter(find<Box>(signature(element), 'input'), 'The paramedic of crew 7');
  button(signature(element), 'Sign').click();
  await element.updateComplete;
}

const record = (element: CpkTransferPack) => button(element, 'Record the hand-over').click();

function hush(): void {
  const { reportError } = window;
  window.reportError = () => undefined;
  afterwards(() => (window.reportError = reportError));
}

describe('cpk-transfer-pack, the hand-over', () => {
  afterEach(cleanUp);

  it('hands the receipt over with who took it, and says so once the host has stored it', async () => {
    const element = await madePack();
    const events: CpkPackReceiptEvent[] = [];
    element.addEventListener('cpk-pack-receipt', (event) => {
      events.push(event);
      event.waitUntil(Promise.resolve());
    });
    await sign(element);
    record(element);
    await until(() => findAll(element, '.receipt .done').length === 1, 'stored');
    expect(events).to.have.length(1);
    const { packId, ...receipt } = events[0]!.receipt;
    expect(packId).to.equal(events[0]!.sent.packId);
    expect(receipt).to.deep.include({
      subjectOfCare: 'resident-james',
      takenOverAt: '2026-11-22T14:02:00.000Z',
      belongings: ['book'],
      note: 'Typed name, not drawn',
    });
    expect(receipt.takenOverBy).to.deep.equal({
      name: 'The paramedic of crew 7',
      role: 'Paramedic',
      organisation: 'Ambulance service',
    });
    expect(textOf(find(element, '.receipt .done'))).to.equal(
      'Handed over to The paramedic of crew 7 (Paramedic), 22 November 2026 at 14:02.',
    );
  });

  it('records nothing without a role and a signed name', async () => {
    const element = await madePack();
    const events: Event[] = [];
    element.addEventListener('cpk-pack-receipt', (event) => events.push(event));
    await until(() => findAll(element, 'cpk-signature').length === 1, 'the place to sign');
    record(element);
    await element.updateComplete;
    expect(textOf(find(element, '.receipt .error'))).to.match(/^Write what they are and their name/);
    enter(find<Box>(element, '#role'), 'Paramedic');
    record(element);
    await element.updateComplete;
    expect(findAll(element, '.receipt .error')).to.have.length(1);
    expect(events).to.be.empty;
  });

  for (const [what, listen] of [
    ['the host could not store it', true],
    ['nobody listens', false],
  ] as const)
    it(`says that the hand-over is not stored when ${what}, and keeps what was written`, async () => {
      hush();
      const element = await madePack();
      if (listen)
        element.addEventListener('cpk-pack-receipt', (event) => event.waitUntil(Promise.reject(new Error('full'))));
      await sign(element);
      record(element);
      await until(() => findAll(element, '.receipt .error').length === 1, 'said');
      expect(textOf(find(element, '.receipt .error'))).to.match(/^The hand-over could not be stored/);
      expect(find<HTMLInputElement>(element, '#role').value).to.equal('Paramedic');
      expect(findAll(element, '.done')).to.be.empty;
    });

  it('takes a plain name where the place to sign cannot be fetched', async () => {
    receiptPart.forget(() => Promise.reject(new TypeError('Failed to fetch')));
    afterwards(() => receiptPart.forget(() => import('../signature/signature.js')));
    const element = await madePack();
    const events: CpkPackReceiptEvent[] = [];
    element.addEventListener('cpk-pack-receipt', (event) => {
      events.push(event);
      event.waitUntil(Promise.resolve());
    });
    await until(() => findAll(element, '#name').length === 1, 'a plain box');
    enter(find<Box>(element, '#role'), 'Paramedic');
    enter(find<Box>(element, '#name'), 'The paramedic of crew 7');
    record(element);
    await until(() => events.length === 1, 'recorded');
    expect(events[0]!.receipt.takenOverBy.name).to.equal('The paramedic of crew 7');
    expect(events[0]!.receipt.signature).to.equal(undefined);
  });
});
