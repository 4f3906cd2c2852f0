// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { closed, entry, handedToEmily, listed, names, outboxOf, storeOf } from '../testing/listed-drafts.js';
import { testHost } from '../testing/story-host.js';
import { CpkDraftsList } from './drafts-list.js';

defineElement(CpkDraftsList);

const some = storeOf([
  listed('one', 0),
  handedToEmily,
  listed('old', 24 * 9, { person: '9990000018' }),
  closed('other', 30, 'lost-key'),
  closed('bad', 50, 'tampered'),
]);

export default {
  title: 'Drafts/Drafts list',
  component: 'cpk-drafts-list',
  args: {
    context: testHost(),
    drafts: some,
    names,
    workers: [{ id: 'worker-jane', name: 'Jane' }],
    expiresAfterDays: 7,
  },
};

export const Several = {};
export const WithOutbox = {
  args: {
    outbox: outboxOf([
      entry('a', 'queued'),
      entry('b', 'queued', { heldUpBy: 'a' }),
      entry('c', 'sending', { attempts: 1 }),
      entry('d', 'sent', { person: '9990000018' }),
      entry('e', 'rejected', { reason: 'The weight is not a number that the record takes.' }),
      entry('f', 'conflict', { person: '9990000018' }),
    ]),
  },
};
export const MayTakeOver = { args: { keysOf: () => Promise.reject(new Error('A story has no keys.')) } };
export const OpenOnThisPage = {
  args: { opened: [{ person: '9990000034', form: 'night-check', version: '1.0.0', author: 'worker-emily' }] },
};
export const Many = {
  args: { drafts: storeOf(Array.from({ length: 30 }, (_, at) => listed(`n${at}`, at))), pageSize: 3 },
};
export const Nothing = { args: { drafts: storeOf([]) } };
export const Locked = {
  args: { drafts: { list: () => Promise.reject(Object.assign(new Error(), { failure: { kind: 'locked' } })) } },
};
export const Welsh = { args: { context: testHost({ locale: 'cy', unreviewedTranslations: true }) } };
