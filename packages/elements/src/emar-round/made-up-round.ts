// SPDX-License-Identifier: Apache-2.0
import { type CSSResultOrNative, render } from 'lit';
import { MADE_UP_ROUND, madeUpFacts } from '../medicine-desk/made-up-facts.js';
import type { MedicinesDue } from '../parts/medicines-due-part.js';
import { ENGLISH, type Say, say } from '../words/words.js';
import { peopleView } from './people-view.js';
import { modelOf } from './round-model.js';

/** More than once: what is drawn over what was drawn before takes another way, and code that ran a few times is compiled. */
const TIMES = 6;

const inEnglish: Say = (phrase, values) => say(phrase, values, ENGLISH);

/**
 * Opens a round of made-up people off the page, so that a browser has met what a real one needs before the worker opens
 * it. It has no host and no listener, and nothing of it is ever in the document. Each drawing is handed out.
 *
 * @param styles - style sheets of a round: read once, and shared by all there will be
 */
export function* openMadeUpRound(
  lib: MedicinesDue,
  styles: readonly CSSResultOrNative[],
): Generator<HTMLElement | undefined> {
  for (const style of styles) if ('styleSheet' in style) yield void style.styleSheet;
  const place = document.createElement('div');
  const clock = (instant: string) => instant;
  const tools = { say: inEnglish, level: 2, lib, clock, maySee: () => true, open: () => undefined };
  for (let time = 0; time < TIMES; time++) {
    const facts = lib.parseFacts(madeUpFacts(2));
    yield;
    const model = modelOf(lib, facts, MADE_UP_ROUND, [{ id: 'a', name: 'A', room: '1' }]);
    yield;
    render(peopleView(model!, tools), place);
    yield place;
  }
}
