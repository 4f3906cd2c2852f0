// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { jamesRecord } from '@careplan-kit/model/fixtures';
import type { CpkPackMadeEvent } from '../events/pack-event.js';
import {
  type Box,
  button,
  cleanUp,
  enter,
  find,
  findAll,
  heard,
  mount,
  textOf,
  textsOf,
  until,
} from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { LARKFIELD, WriterInHand } from '../testing/transfer-packs.js';
import { CpkTransferPack } from './transfer-pack.js';

const PAIN = 'Holds his left cheek and will not eat';

async function bag(changes: Partial<CpkTransferPack> = {}): Promise<CpkTransferPack> {
  const given = { record: jamesRecord(), home: LARKFIELD, context: testHost() };
  return mount(CpkTransferPack, { ...given, ...changes });
}

async function write(element: CpkTransferPack, box: string, text: string): Promise<void> {
  enter(find<Box>(element, `#${box}`), text);
  await element.updateComplete;
}

const words = (element: CpkTransferPack) => textOf(element.shadowRoot as unknown as Element);

/** Writes why, and presses the button. */
async function begin(element: CpkTransferPack): Promise<void> {
  await write(element, 'now', PAIN);
  button(element, 'Make the pack').click();
}

async function made(element: CpkTransferPack, writer: WriterInHand): Promise<CpkPackMadeEvent> {
  const events = heard(element, 'cpk-pack-made');
  const before = writer.packs.length;
  await begin(element);
  await until(() => writer.packs.length > before, 'writing');
  writer.finish();
  await until(() => events.length === 1, 'made');
  await element.updateComplete;
  return events[0]!;
}

describe('cpk-transfer-pack, what a worker may hand out', () => {
  afterEach(cleanUp);

  it('does not offer what this worker may not hand out, names it in the pack, and has no word of it', async () => {
    const writer = new WriterInHand();
    const element = await bag({
      context: testHost({ can: (action, { class: name }) => !(action === 'export' && name === 'Risk') }),
    });
    expect(textOf(find(element, '[part=withheld-papers]'))).to.match(/^Not yours to hand out.*Risks/);
    expect(textsOf(element, '.papers .ticks').join()).not.to.contain('Risks');
    const { pack } = await made(element, writer);
    expect(pack.record.records.some((version) => version.class === 'Risk')).to.equal(false);
    expect(pack.missing.map(({ why }) => why.text).join()).to.contain('Held back: whoever made this pack');
    expect(JSON.stringify(pack)).not.to.contain('May choke when he eats fast');
  });

  it('takes one element out of a paper that may go, and the pack says that part is held back', async () => {
    const writer = new WriterInHand();
    const element = await bag({
      context: testHost({ can: (_action, { element: key }) => key !== 'whatIsMostImportantToMe' }),
    });
    expect(textOf(find(element, '[part=withheld-papers]'))).to.contain('About me');
    const { pack } = await made(element, writer);
    expect(pack.missing.map(({ why }) => why.text).join()).to.contain('Part of it is held back');
    const aboutMe = pack.record.records.filter((version) => version.class === 'About Me');
    expect(aboutMe.length).to.be.greaterThan(0);
    for (const { content } of aboutMe) expect(content).not.to.have.property('whatIsMostImportantToMe');
  });

  for (const [what, can] of [
    ['allergies', ({ class: name }: { class: string }) => name !== 'Allergies and adverse reactions'],
    ['what they take', ({ class: name }: { class: string }) => name !== 'Medication'],
    ['how they communicate', ({ element }: { element?: string }) => element !== 'howICommunicate'],
    ['one answer of safety', ({ element }: { element?: string }) => element !== 'resuscitation'],
  ] as const)
    it(`makes no pack at all where ${what} is withheld: a first page without it could do harm`, async () => {
      const element = await bag({ context: testHost({ can: (_action, part) => can(part as never) }) });
      expect(words(element)).to.contain('a first page without it could do harm');
      expect(findAll(element, 'button')).to.be.empty;
    });
});
