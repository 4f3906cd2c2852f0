// SPDX-License-Identifier: Apache-2.0
// About Me on paper, under the strict policy: pages are counted in the PDF that the browser makes.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ABOUT_ME_SECTIONS } from '@careplan-kit/model';
import { mrGreen } from '@careplan-kit/templates/about-me/fixtures';
import { IN_FULL } from '../full-run.mjs';
import { PDF_FOLDER, Paper } from './paper.mjs';

const paper = new Paper();
await paper.start();
after(() => paper.end());

/** What holds for every print: nothing went wrong, the paper is A4, each page has its head, and the end is on it. */
async function print(story, button) {
  const { faults, pages, heads, ends, isA4, text } = await paper.print(story, button);
  assert.deepEqual(faults, []);
  assert.ok(isA4, 'the paper is not A4');
  assert.ok(pages >= 1, 'the PDF has no page');
  // Each page names the links of every drawing of the head, so that n heads count n times n.
  assert.equal(heads, pages * pages, `the head is not on each of ${pages} pages, see ${PDF_FOLDER}`);
  assert.equal(ends, 1, 'the end was cut off');
  return { pages, text };
}

for (const story of ['mr-green', 'mr-bodat', 'mrs-smith', 'james', 'betty', 'in-pictures', 'over-a-year-old']) {
  test(`${story} fits on two A4 pages`, async () => {
    const { pages } = await print(story, 'Print');
    assert.ok(pages <= 2, `${pages} pages`);
  });
}

for (const story of ['mr-green-welsh', 'mrs-smith-welsh']) {
  test(`${story} fits on two A4 pages, in Welsh`, async () => {
    const { pages, text } = await print(story, 'Argraffu');
    assert.ok(pages <= 2, `${pages} pages`);
    assert.match(text, /Rhaid gwybod yn gyntaf/);
    assert.match(text, /Argraffwyd gan Emily/);
  });
}

test('a name of 200 letters, and words from right to left, fit on two A4 pages', async () => {
  const { pages, text } = await print('many-names', 'Print');
  assert.ok(pages <= 2, `${pages} pages`);
  assert.match(text, /קודם כול: תגידו לי מי אתם/);
  assert.match(text, /(?:Bodat-){32}Bodat/);
});

test('20,000 signs flow on over as many pages as they take', async () => {
  const { pages } = await print('very-long', 'Print');
  assert.ok(pages > 5, `${pages} pages`);
});

const LARGE = ['mr-green', 'mrs-smith', 'james', 'betty', 'in-pictures', 'many-names', 'very-long'];

for (const story of IN_FULL ? LARGE : ['betty', 'very-long']) {
  test(`${story} in large type takes as many pages as it needs`, async () => {
    const { pages } = await print(story, 'Print in large type');
    assert.ok(pages >= 2, `${pages} pages are too few for 18 points`);
  });
}

test('mr-green in large type, in Welsh', async () => {
  const { text } = await print('mr-green-welsh', 'Argraffu mewn print bras');
  assert.match(text, /Amdanaf i/);
});

test('what may not be printed is printed as withheld', async () => {
  const { text } = await print('withheld', 'Print');
  assert.match(text, /My wellness\s+Withheld from this copy/);
  assert.doesNotMatch(text, /sing along/);
});

test('a host that prints its own page gets every section and no buttons', async () => {
  const { faults, text, buttons } = await paper.printPage('mr-green');
  assert.deepEqual(faults, []);
  assert.equal(buttons, 0);
  for (const { name, key } of ABOUT_ME_SECTIONS) {
    assert.ok(text.includes(name), `${name} is missing`);
    assert.ok(text.includes(mrGreen.answers[key]), `the words of ${name} are missing`);
  }
});
