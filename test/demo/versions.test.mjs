// SPDX-License-Identifier: Apache-2.0
// Two submissions are two versions, each in the change log, and what the host received is all of it.
import assert from 'node:assert/strict';
import { ABOUT_ME_SECTIONS, SNOMED_CT } from '@careplan-kit/model';
import { demoTest } from './demo.mjs';
import {
  SECTIONS,
  backToResidents,
  box,
  draftNotice,
  openForm,
  openFormOf,
  openPerson,
  received,
  saveAndFinish,
  signIn,
  typeInto,
  untilSent,
  untilVersion,
} from './lantern.mjs';

const EMILY = { id: 'worker-emily', name: 'Emily' };
const FIRST_WORDS = 'My church and my independence.';
const MORE_WORDS = ' I want to be home for Christmas.';

async function versionsOf(page) {
  const { records } = await received(page, 'Record');
  return records.filter((version) => version.class === 'About Me');
}

async function changesOf(page, recordUid) {
  return (await received(page, 'Change log')).filter((entry) => entry.recordUid === recordUid);
}

function isNow(instant) {
  const age = Date.now() - Date.parse(instant);
  return age >= 0 && age < 60_000;
}

function assertContent(content, words) {
  const { key, name, code } = ABOUT_ME_SECTIONS[0];
  assert.deepEqual(content[key], { code: { system: SNOMED_CT, code, display: name }, response: { text: words } });
  assert.ok(isNow(content.dateLastUpdated), content.dateLastUpdated);
}

async function assertNoDraft(page, sent) {
  await untilSent(page);
  await backToResidents(page);
  assert.equal(await page.getByText('You have a draft').count(), 0);
  const stored = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lantern-drafts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result } = opening;
          const names = [...result.objectStoreNames];
          const reading = result.transaction(names);
          const counts = names.map((name) => reading.objectStore(name).count());
          reading.oncomplete = () => {
            result.close();
            resolve(Object.fromEntries(names.map((name, index) => [name, counts[index].result])));
          };
        };
      }),
  );
  // What was sent leaves its receipt, sealed, and nothing of what was in it.
  const { outbox, ...others } = stored;
  assert.equal(outbox, sent);
  assert.deepEqual(others, { bodies: 0, files: 0, metadata: 0, payloads: 0, pieces: 0, vault: 0 });
  await openPerson(page, 'Betty');
}

demoTest('Betty has no About Me; two submissions make versions 1 and 2', async ({ page }) => {
  await openFormOf(page, 'Betty');
  assert.deepEqual(await versionsOf(page), []);
  await typeInto(page, SECTIONS[0], FIRST_WORDS);
  await saveAndFinish(page);
  await untilVersion(page, 1);

  const [first, ...rest] = await versionsOf(page);
  assert.deepEqual(rest, []);
  assert.equal(first.versionNumber, 1);
  assertContent(first.content, FIRST_WORDS);
  await assertNoDraft(page, 1);

  await openForm(page);
  assert.equal(await draftNotice(page).count(), 0);
  assert.equal(await box(page, SECTIONS[0]).inputValue(), FIRST_WORDS);
  await typeInto(page, SECTIONS[0], MORE_WORDS);
  await saveAndFinish(page);
  await untilVersion(page, 2);

  const [kept, second, ...others] = await versionsOf(page);
  assert.deepEqual(others, []);
  assert.deepEqual(kept, first, 'the first version is not as it was');
  assert.equal(second.versionNumber, 2);
  assert.equal(second.recordUid, first.recordUid);
  assertContent(second.content, FIRST_WORDS + MORE_WORDS);

  const changes = await changesOf(page, first.recordUid);
  assert.deepEqual(
    changes.map(({ changeType, recordVersion }) => [changeType, recordVersion]),
    [
      ['created', 1],
      ['changed', 2],
    ],
  );
  for (const { date, systemIdentifier, committer } of changes) {
    assert.ok(isNow(date), date);
    assert.equal(systemIdentifier, 'lantern-dscr');
    assert.deepEqual({ id: committer.id, name: committer.name }, EMILY);
  }
  await assertNoDraft(page, 2);
});

demoTest(
  'every view, prefill, override, submission, print and export is in the audit once, and nothing written',
  async ({ page }) => {
    await openFormOf(page, 'Betty');
    await typeInto(page, SECTIONS[0], FIRST_WORDS);
    await saveAndFinish(page);
    await untilVersion(page, 1);
    await openForm(page);
    await typeInto(page, SECTIONS[0], MORE_WORDS);
    await saveAndFinish(page);
    await untilVersion(page, 2);
    await page.getByRole('tab', { name: 'Copies' }).click();
    await page.getByRole('button', { name: 'PRSB About Me 2.01' }).click();
    const copy = JSON.parse(await page.getByRole('tabpanel', { name: 'Copies' }).locator('pre').textContent());
    assert.ok(JSON.stringify(copy.document).includes(FIRST_WORDS + MORE_WORDS));
    await page.locator('cpk-about-me').evaluate((aboutMe) => aboutMe.print());
    await page.getByText('Earlier versions (1)').click();
    await page
      .getByRole('button', { name: /^Read version 1|version 1/i })
      .first()
      .click();
    // The panel of a page just opened holds all that was before it.
    await backToResidents(page);
    await openPerson(page, 'Betty');
    const audit = await received(page, 'Audit');
    const { QuestionnaireResponse } = await received(page, 'FHIR');
    const [{ recordUid }] = await versionsOf(page);
    const form = 'https://careplan-kit.example/form/about-me|1.0.0';
    const of = (versionNumber) => ({ class: 'About Me', recordUid, versionNumber });
    for (const { at, worker, subjectOfCare } of audit) {
      assert.ok(isNow(at), at);
      assert.deepEqual({ id: worker.id, name: worker.name }, EMILY);
      assert.equal(subjectOfCare, 'resident-betty');
    }
    const happened = audit.map(({ at: _at, worker: _worker, subjectOfCare: _person, ...what }) => what);
    const first = happened.filter(({ type }) => type === 'submit').map(({ submission }) => submission);
    assert.equal(new Set(first).size, 2);
    assert.ok(first.includes(QuestionnaireResponse.identifier.value));
    const inOrder = (events) => events.map((event) => JSON.stringify(event, Object.keys(event).sort())).sort();
    assert.deepEqual(
      inOrder(happened),
      inOrder([
        { type: 'view', class: 'About Me', recordUid: null, versionNumber: null },
        { type: 'submit', form, submission: first[0] },
        { type: 'view', ...of(1) },
        { type: 'prefill', form, questions: ['whatIsMostImportantToMe'] },
        { type: 'override', form, question: 'whatIsMostImportantToMe' },
        { type: 'submit', form, submission: first[1] },
        { type: 'view', ...of(2) },
        { type: 'export', format: 'prsb-2.01', ...of(2) },
        { type: 'print', ...of(2) },
        { type: 'view', ...of(1) },
      ]),
    );
    assert.ok(!JSON.stringify(audit).includes('church'));
  },
);

demoTest('a visiting care worker is not shown what is withheld, cannot write, and takes no copy', async ({ page }) => {
  await signIn(page, 'Sophie');
  await openPerson(page, 'Mr Green');
  const aboutMe = page.locator('cpk-about-me');
  await aboutMe.getByText('Withheld').first().waitFor();
  const inPage = await aboutMe.evaluate((element) => element.shadowRoot.innerHTML);
  assert.ok(!inPage.includes('She rings on Sundays'), 'what is withheld is in the page');
  assert.ok(inPage.includes('knock and wait'));
  assert.equal(await page.getByRole('button', { name: 'Update About Me' }).count(), 0);
  assert.equal(await aboutMe.getByRole('button', { name: 'Print', exact: true }).count(), 0);
  await page.getByRole('tab', { name: 'Copies' }).click();
  await page.getByRole('button', { name: 'FHIR R4 document' }).click();
  await page.getByText('You may not take a copy of this out of Larkfield House.').waitFor();
  await backToResidents(page);
  await openPerson(page, 'Mr Green');
  const audit = await received(page, 'Audit');
  assert.deepEqual(
    audit.map(({ type }) => type),
    ['view'],
  );
  assert.deepEqual(audit[0].withheld, ['peopleWhoAreImportantToMe']);
});
