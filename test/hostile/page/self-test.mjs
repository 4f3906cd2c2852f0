// SPDX-License-Identifier: Apache-2.0
// An element that does what ours must not, to see that the judge in the page notices each.
import { DataError } from '@careplan-kit/model';
import { MARK } from '../payloads.mjs';

const error = (issues) =>
  Object.assign(new Event('cpk-error', { bubbles: true }), { error: new DataError('It', issues) });
const issue = { path: ['items', 0], code: 'bad', message: 'is bad' };

/** By what it is given, what it does with it. */
const DEEDS = {
  'throws in a setter': () => {
    throw new TypeError('x is undefined');
  },
  'throws later': () => void setTimeout(() => JSON.parse('{')),
  rejects: () => void Promise.reject(new TypeError('nobody catches this')),
  runs: () => {
    globalThis[MARK] = 'a test';
  },
  'draws a script': (element) => element.append(document.createElement('script')),
  'draws a handler': (element) => {
    const image = document.createElement('b');
    image.setAttribute('onclick', '');
    element.append(image);
  },
  'draws a link that is code': (element) => {
    const link = document.createElement('a');
    link.setAttribute('href', ['java', 'script:1'].join(''));
    element.attachShadow({ mode: 'open' }).append(link);
  },
  'is styled by what it is given': (element) => element.setAttribute('style', 'color: red'),
  'tells and shows nothing': (element) => element.dispatchEvent(error([issue])),
  'tells nothing that helps': (element) => {
    element.textContent = 'Something is wrong.';
    element.dispatchEvent(error([]));
  },
  'takes long': () => {
    for (const end = performance.now() + 2100; performance.now() < end; );
  },
};

class Naughty extends HTMLElement {
  updateComplete = Promise.resolve(true);
  well = false;

  set deed(name) {
    this.well = name === 'nothing';
    this.replaceChildren();
    DEEDS[name]?.(this);
  }
}
customElements.define('test-naughty', Naughty);

const kinds = Object.keys(DEEDS).map((name) => ({ name, spoil: () => ({ input: name, what: name }) }));

export const NAUGHTY = [
  {
    name: 'naughty element',
    build: () => document.createElement('test-naughty'),
    give: (element, deed) => Object.assign(element, { deed }),
    make: () => 'nothing',
    isWell: (element) => element.well,
    kinds,
    each: 1,
  },
];
