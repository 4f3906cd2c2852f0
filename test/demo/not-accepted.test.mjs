// SPDX-License-Identifier: Apache-2.0
// What the record server does not take stays whole, says why, can be put right, and arrives once.
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import {
  SECTIONS,
  box,
  openFormOf,
  openSent,
  received,
  saveAndFinish,
  standing,
  typeInto,
  untilSent,
  untilVersion,
} from './lantern.mjs';
import { lossyFront, storedAt } from './record-server.mjs';

const [FIRST, SECOND] = SECTIONS;
const REFUSED = /^console: Failed to load resource: the server responded with a status of 422/;
const LONG = 'She likes tea, and says so to everybody who comes in.';
const WHY = 'About Me of this home has at most 40 letters about people.';

demoTest(
  'refused by the record server: shown with its reason, put right, sent; the record has both versions',
  async (demo) => {
    const { page, front } = demo;
    front.refuses = (body) => (body.includes(LONG) ? WHY : undefined);
    await openFormOf(page, 'Betty');
    await typeInto(page, FIRST, 'My church.');
    await box(page, SECOND).fill(LONG);
    await saveAndFinish(page);
    await untilVersion(page, 1);
    const refused = standing(page, 'Not accepted by the record server');
    await refused.waitFor();
    await refused.getByText(`It says: ${WHY}`).waitFor();
    assert.deepEqual(await storedAt(demo, 'QuestionnaireResponse'), []);
    await page.getByRole('link', { name: 'Sent from this device: 1 to look at' }).waitFor();
    await page.reload();

    await openSent(page);
    await page.getByText('1 finished form needs somebody to look at it.').waitFor();
    await page.getByRole('link', { name: 'Put it right' }).click();
    await page.getByRole('heading', { name: 'Put right: About Me of Betty' }).waitFor();
    assert.equal(await box(page, FIRST).inputValue(), 'My church.');
    await page.getByRole('blockquote').getByText(WHY).waitFor();
    assert.equal(await box(page, SECOND).inputValue(), LONG);
    await box(page, SECOND).fill('She likes tea.');
    await saveAndFinish(page);
    await page.getByText('Everything finished on this device has been sent.').waitFor();

    const [response, ...others] = await storedAt(demo, 'QuestionnaireResponse');
    assert.deepEqual(others, []);
    assert.ok(JSON.stringify(response).includes('She likes tea.'));
    await page.getByRole('link', { name: 'Betty' }).click();
    await untilVersion(page, 2);
    await untilSent(page);
    const versions = (await received(page, 'Record')).records.filter(({ class: name }) => name === 'About Me');
    assert.deepEqual(
      versions.map(({ versionNumber, content }) => [versionNumber, content.peopleWhoAreImportantToMe.response.text]),
      [
        [1, LONG],
        [2, 'She likes tea.'],
      ],
    );
  },
  { front: lossyFront, expected: REFUSED },
);
