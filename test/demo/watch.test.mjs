// SPDX-License-Identifier: Apache-2.0
// What every test here asserts at its end: is it seen when it happens?
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import { settle } from './watch.mjs';

for (const [what, sign, act] of [
  ['an error in the console', /^console: tea is cold$/, () => console.error('tea is cold')],
  ['an error that nobody caught', /^error: no tea$/, () => void setTimeout(() => Promise.reject(new Error('no tea')))],
  [
    'a request to another origin',
    /^policy: connect-src https:\/\/elsewhere\.example\//,
    () => fetch('https://elsewhere.example/').catch(() => undefined),
  ],
  [
    'a page of another origin',
    /^request to http:\/\/localhost:\d+\/$/,
    () => void window.open(`http://localhost:${location.port}/`),
  ],
  [
    'markup made from text',
    /^policy: require-trusted-types-for /,
    () => {
      try {
        document.body.innerHTML = '<p>Tea</p>';
      } catch {
        // The policy stops it, and that is what is to be seen.
      }
    },
  ],
  ['a style in an attribute', /^policy: style-src-attr /, () => document.body.setAttribute('style', 'color: red')],
]) {
  demoTest(`seen: ${what}`, async (demo) => {
    await demo.page.evaluate(act);
    const seen = () => demo.faults.some((fault) => sign.test(fault));
    for (let tries = 0; tries < 100 && !seen(); tries += 1) await settle(demo.context);
    assert.ok(seen(), demo.faults.join('\n') || 'nothing was seen');
    await demo.close();
    demo.faults.length = 0;
  });
}
