// SPDX-License-Identifier: Apache-2.0
import { outboxFailureSentence } from '@careplan-kit/drafts/outbox';
import { expect } from '@open-wc/testing';
import { shown } from '../testing/drafts-list-page.js';
import { entry, outboxOf, storeOf } from '../testing/listed-drafts.js';
import { cleanUp, find, findAll, heard, textOf, textsOf, until } from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import type { CpkDraftsList } from './drafts-list.js';

describe('the outbox in cpk-drafts-list', () => {
  afterEach(cleanUp);

  const all = [
    entry('a', 'queued'),
    entry('b', 'queued', { heldUpBy: 'a' }),
    entry('c', 'queued', { attempts: 2, nextTryAt: new Date('2026-11-22T14:10:00Z'), reason: 'No connection' }),
    entry('d', 'sending', { attempts: 1 }),
    entry('e', 'sent'),
    entry('f', 'rejected', { reason: 'The weight is missing.' }),
    entry('g', 'conflict', { person: '9990000018' }),
    entry('h', 'rejected', { failure: { kind: 'tampered' } }),
    {
      readable: false,
      key: 'x',
      state: 'queued',
      enqueuedAt: new Date('2026-11-22T13:00:00Z'),
      failure: { kind: 'lost-key' },
    },
  ] as const;

  it('says of each what becomes of it, and why', async () => {
    const element = await shown({ drafts: storeOf([]), outbox: outboxOf(all) });
    await until(() => findAll(element, '.entry').length === all.length, 'the outbox is read');
    expect(textsOf(element, '.entry .name')).to.deep.equal([
      'Mrs Smith Waits to be sent',
      'Mrs Smith Waits to be sent',
      'Mrs Smith Waits to be sent',
      'Mrs Smith Being sent',
      'Mrs Smith Sent',
      'Mrs Smith Not accepted',
      'Mr Green Somebody else sent something newer',
      'Mrs Smith Damaged on this device, and cannot be sent. Tell your manager; it has to be written again.',
      'Waits under another worker’s key, and is sent when that worker signs in here',
    ]);
    expect(textOf(findAll(element, '.entry')[1])).to.contain('Goes after an earlier one has been sent.');
    expect(textOf(findAll(element, '.entry')[2])).to.contain('Tried 2 times. Tried again at 14:10.');
    expect(textsOf(element, '.outbox .note')).to.deep.equal(['Why: No connection', 'Why: The weight is missing.']);
  });

  it('leads to what needs the worker', async () => {
    const element = await shown({ drafts: storeOf([]), outbox: outboxOf(all) });
    const opened = heard(element, 'cpk-open-entry');
    await until(() => findAll(element, '.entry button').length === 2, 'the outbox is read');
    for (const button of findAll(element, '.entry button')) button.click();
    expect(opened.map(({ entry: one }) => [one.id, one.state])).to.deep.equal([
      ['f', 'rejected'],
      ['g', 'conflict'],
    ]);
  });

  it('tries to send now when asked, and follows what changes', async () => {
    let tell: () => void = () => undefined;
    const drained: unknown[] = [];
    let entries: (typeof all)[number][] = [all[0]];
    const outbox = {
      ...outboxOf([]),
      list: () => Promise.resolve(entries),
      subscribe: (listener: () => void) => ((tell = listener), () => undefined),
      drain: (options: unknown) => Promise.resolve(drained.push(options)),
    } as unknown as CpkDraftsList['outbox'];
    const element = await shown({ drafts: storeOf([]), outbox });
    await until(() => findAll(element, '.entry').length === 1, 'the outbox is read');
    find(element, '.outbox > .button').click();
    await until(() => drained.length === 1, 'it is drained');
    expect(drained).to.deep.equal([{ now: true }]);
    entries = [all[4]];
    tell();
    await until(() => textsOf(element, '.entry-state').join() === 'Sent', 'the change is shown');
    expect(findAll(element, '.outbox > .button')).to.be.empty;
  });

  it('has no name any more when the outbox cannot be read', async () => {
    const outbox = { ...outboxOf(all) } as unknown as { list(): Promise<unknown>; subscribe(): () => void };
    const element = await shown({ drafts: storeOf([]), outbox: outbox as unknown as CpkDraftsList['outbox'] });
    await until(() => findAll(element, '.entry').length === all.length, 'the outbox is read');
    outbox.list = () => Promise.reject(new Error('locked'));
    await element.refresh();
    await element.updateComplete;
    expect(textOf(find(element, '.outbox [role=alert]'))).to.equal(
      outboxFailureSentence({ kind: 'unknown', name: 'Error' }),
    );
    expect(serialised(element)).not.to.contain('Mrs Smith');
  });

  it('says that what waited is gone, and never that it is kept, when the browser threw it away', async () => {
    const state = { failure: { kind: 'wiped', noticedAt: new Date('2026-11-22T08:00:00Z') } };
    const outbox = { ...outboxOf([]), state } as unknown as CpkDraftsList['outbox'];
    const element = await shown({ drafts: storeOf([]), outbox });
    await until(() => findAll(element, '.outbox [role=alert]').length === 1, 'it says so');
    expect(textOf(find(element, '.outbox [role=alert]'))).to.contain('not sent is gone');
    expect(textOf(find(element, '.outbox'))).not.to.contain('Nothing waits');
  });
});
