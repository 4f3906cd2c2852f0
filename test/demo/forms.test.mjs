// SPDX-License-Identifier: Apache-2.0
// Every form of the catalogue from a person's page: found by a word, fetched when it is opened, kept as a draft, finished.
import assert from 'node:assert/strict';
import { catalogue } from '@careplan-kit/templates/catalogue';
import { demoTest } from './demo.mjs';
import { addEntry, finishForm, openFormNamed, question, untilFormOpen, wordsIn, write } from './forms.mjs';
import { backToResidents, openPerson, received, signIn, untilSent } from './lantern.mjs';
import { storedAt } from './record-server.mjs';

const WORDS = 'To be asked first.';

demoTest(
  'all forms stand in their groups, are found by a word, and are fetched only when they are opened',
  async ({ page }) => {
    const fetched = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const own = new Set(catalogue.map(({ id }) => `/forms/${id}.js`));
    const forms = () => fetched.filter((path) => own.has(path));
    await signIn(page);
    await openPerson(page, 'James');
    await page.getByRole('link', { name: 'Forms', exact: true }).press('Enter');
    await page.getByRole('heading', { name: 'Forms for James' }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Forms for James');
    for (const { title, group } of catalogue) {
      const here = page.getByRole('region', { name: group, exact: true });
      assert.equal(await here.getByRole('link', { name: title, exact: true }).count(), 1, `${group}: ${title}`);
    }
    assert.deepEqual(forms(), [], 'no form comes with the page');

    await page.getByRole('searchbox', { name: 'Find a form' }).focus();
    await page.keyboard.type('FALLS');
    const links = page.locator('.form-list a:visible');
    await page.getByRole('status').filter({ hasText: '1 form' }).waitFor();
    assert.deepEqual(await links.allTextContents(), ['Falls: what makes a fall more likely, and what we do']);
    await page.getByRole('searchbox').fill('nothing of the kind');
    await page.getByText('No form has these words in its name. Try another word.').waitFor();
    assert.equal(await links.count(), 0);
    await page.getByRole('searchbox').fill('');
    assert.ok((await links.count()) >= catalogue.length);

    await page.getByRole('link', { name: 'Washing and dressing' }).press('Enter');
    await untilFormOpen(page, 'Washing and dressing');
    assert.deepEqual(forms(), ['/forms/personal-care.js']);
  },
);

demoTest('each form of the catalogue opens', async ({ page }) => {
  await signIn(page);
  for (const { id, title } of catalogue) {
    await page.evaluate((form) => (location.hash = `#/resident/resident-bodat/form/${form}`), id);
    await page.getByRole('heading', { name: title, level: 1, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Save and finish' }).waitFor();
    const { url, count } = await page
      .locator('cpk-form')
      .evaluate(({ form }) => ({ url: form.definition.url, count: form.questions.length }));
    assert.equal(url, `https://careplan-kit.example/form/${id}`);
    assert.ok(count > 0, id);
  }
});

demoTest(
  'a form keeps its draft, is gone on with from the list of drafts, finished once, and read again',
  async (demo) => {
    const { page } = demo;
    await signIn(page);
    await openPerson(page, 'James');
    await openFormNamed(page, 'What somebody is good at');
    await addEntry(page, 'strength');
    await write(page, 'strength', WORDS);
    await page.locator('cpk-form').evaluate((form) => form.flush());
    await page.getByRole('link', { name: '← Forms' }).click();
    await page.getByText('You have a draft').waitFor();

    await page.evaluate(() => (location.hash = '#/drafts'));
    const list = page.locator('cpk-drafts-list');
    await list
      .getByRole('button', { name: /^(Open|Go on)/ })
      .first()
      .click();
    await untilFormOpen(page, 'What somebody is good at');
    assert.equal(await question(page, 'strength').locator('textarea, input').first().inputValue(), WORDS);
    await finishForm(page);

    const last = page.getByRole('region', { name: 'Forms filled in here' });
    await last.getByText(/^Emily, at \d\d:\d\d$/).waitFor();
    await untilSent(page);
    assert.equal((await storedAt(demo, 'QuestionnaireResponse')).length, 1);
    await last.getByRole('link', { name: 'What somebody is good at' }).press('Enter');
    await page.locator('cpk-form-record').getByText(WORDS).waitFor();
    assert.match(await wordsIn(page.locator('cpk-form-record')), /Finished by Emily/);

    await page.getByRole('link', { name: '← James' }).click();
    const audit = await received(page, 'Audit');
    const count = (type) => audit.filter((event) => event.type === type).length;
    assert.deepEqual([count('submit'), count('draft-restored'), count('form-viewed')], [1, 1, 1]);
  },
);

demoTest('alerts, care plan and day of one page tell the audit once of each version they show', async ({ page }) => {
  await signIn(page);
  await openPerson(page, 'Mr Bodat');
  await page.locator('cpk-care-plan').getByRole('heading', { name: 'An arm on the stairs; a stick indoors' }).waitFor();
  await page.locator('cpk-timeline').getByRole('heading').first().waitFor();
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.locator('cpk-care-plan[lang=cy]').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('cpk-care-plan[lang=en]').waitFor();
  await backToResidents(page);
  await openPerson(page, 'Mr Bodat');
  const views = (await received(page, 'Audit')).filter(({ type }) => type === 'view');
  const versions = views.map(({ class: name, recordUid, versionNumber }) => `${name} ${recordUid} ${versionNumber}`);
  assert.deepEqual(versions, [...new Set(versions)]);
  for (const name of ['About Me', 'Safety statements', 'Need', 'Goal', 'Risk', 'Care plan'])
    assert.ok(
      views.some((one) => one.class === name),
      `${name} was shown and is not in the audit`,
    );
});

demoTest('a visiting care worker reads, and is offered no form', async ({ page }) => {
  await signIn(page, 'Sophie');
  await openPerson(page, 'Betty');
  assert.equal(await page.getByRole('link', { name: /^(All forms|Forms)$/ }).count(), 0);
  await page.evaluate(() => (location.hash = '#/resident/resident-betty/form/care-plan'));
  await page.getByRole('heading', { name: 'There is no such form for you here' }).waitFor();
  assert.equal(await page.locator('cpk-form').count(), 0);
  await page.evaluate(() => (location.hash = '#/resident/resident-betty/forms'));
  await page.getByText('You read here. Forms are filled in by whoever works at Larkfield House.').waitFor();
});
