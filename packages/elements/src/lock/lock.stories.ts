// SPDX-License-Identifier: Apache-2.0
import type { PassphraseQuestion } from '@careplan-kit/drafts';
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkLock } from './lock.js';

defineElement(CpkLock);

const savedAt = new Date('2026-11-22T14:02:00Z');

export default {
  title: 'Drafts/Lock',
  component: 'cpk-lock',
  args: {
    context: testHost(),
    locked: true,
    // Stories share a browser: they do not cover one another.
    name: 'stories',
    state: { status: 'saved', savedAt },
    unlock: () => new Promise(() => undefined),
  },
};

/** Asks as a key provider does, once the element is there. */
const asking = (question: Partial<PassphraseQuestion>) => {
  const whole: PassphraseQuestion = { why: 'unlock', kind: 'pin', wrongTries: 0, minimumLength: 6, ...question };
  return () => {
    void document
      .querySelector('cpk-lock')
      ?.ask(whole)
      .catch(() => undefined);
    return new Promise(() => undefined);
  };
};

export const SignInAgain = {};
export const NotSaved = { args: { state: { status: 'failed', failure: { kind: 'quota' }, savedAt } } };
export const Pin = { args: { way: 'secret', unlock: asking({ wrongTries: 1 }) } };
export const Passphrase = { args: { way: 'secret', unlock: asking({ kind: 'passphrase' }) } };
export const NewPin = { args: { way: 'secret', state: null, unlock: asking({ why: 'new' }) } };
export const Welsh = {
  args: { way: 'secret', unlock: asking({}), context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
};
