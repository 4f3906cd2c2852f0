// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { settle } from '../demo/watch.mjs';
import { journeyTest } from './journey.mjs';

const GREEN = mrGreen.subjectOfCare.id;
const SMITH = mrsSmith.subjectOfCare.id;
const WORDS = ' And my sister’s beans.';

/** Every promise of the guides, on the page of one of them. `folder` gives what its build tool wrote. */
export function journeys(guide, folder, options = {}) {
  const tries = (name, from, steps, more) => journeyTest(name, from, steps, { ...options, ...more });
  tries(
    `${guide}: what is typed outlives the page, stays with its person, and becomes a version`,
    folder,
    async (journey) => {
      const { page, server } = journey;
      await journey.untilRead(mrGreen);
      assert.deepEqual(await journey.audited(1), [`view ${GREEN} 1`]);

      await journey.openForm();
      await journey.type(WORDS);
      assert.deepEqual(await journey.audited(2), [`override ${GREEN}`, `prefill ${GREEN}`]);

      await page.reload();
      await journey.untilRead(mrGreen);
      await journey.openForm();
      assert.ok((await journey.box.inputValue()).endsWith(WORDS));
      assert.deepEqual(await journey.audited(3), [`draft-restored ${GREEN}`, `prefill ${GREEN}`, `view ${GREEN} 1`]);

      await journey.choose('Mrs Smith');
      await journey.untilRead(mrsSmith);
      await journey.assertNothingOf(mrGreen, WORDS);
      assert.deepEqual(await journey.audited(1), [`view ${SMITH} 1`]);

      await journey.choose('Mr Green');
      await journey.untilRead(mrGreen);
      await journey.assertNothingOf(mrsSmith);
      await journey.openForm();
      assert.ok((await journey.box.inputValue()).endsWith(WORDS));
      assert.deepEqual(await journey.audited(3), [`draft-restored ${GREEN}`, `prefill ${GREEN}`, `view ${GREEN} 1`]);

      await page.getByRole('button', { name: 'Save and finish' }).click();
      await page.locator('cpk-about-me').getByText(WORDS.trim()).waitFor();
      assert.deepEqual(await journey.audited(2), [`submit ${GREEN}`, `view ${GREEN} 2`]);
      const [, second, ...more] = server.versions(GREEN);
      assert.equal(
        second.content.whatIsMostImportantToMe.response.text,
        mrGreen.answers.whatIsMostImportantToMe + WORDS,
      );
      assert.equal(second.versionNumber, 2);
      assert.deepEqual(more, []);
      const { record, responses } = server.people.get(GREEN);
      const change = record.changeLog.at(-1);
      assert.deepEqual(
        [change.changeType, change.committer.name, change.systemIdentifier],
        ['changed', 'Emily', 'my-dscr'],
      );
      assert.equal(responses[0].resourceType, 'QuestionnaireResponse');
      assert.equal(server.versions(SMITH).length, 1);

      await page.reload();
      await page.locator('cpk-about-me').getByText(WORDS.trim()).waitFor();
      assert.deepEqual(await journey.audited(1), [`view ${GREEN} 2`]);
    },
  );

  tries(`${guide}: a version that came first is not written over, and the words stay`, folder, async (journey) => {
    const { page, server } = journey;
    await journey.openForm();
    await journey.type(WORDS);
    const [first] = server.versions(GREEN);
    const { record } = server.people.get(GREEN);
    const meanwhile = { ...first, versionNumber: 2, content: { ...first.content, supportedToWriteThisBy: 'Sue' } };
    server.people.get(GREEN).record = { ...record, records: [...record.records, meanwhile] };
    await page.getByRole('button', { name: 'Save and finish' }).click();
    await page.getByText('Somebody else changed this record while you were writing.').waitFor();
    assert.ok((await journey.box.inputValue()).endsWith(WORDS));
    assert.equal(server.versions(GREEN).length, 2);

    await journey.choose('Mrs Smith');
    await journey.untilRead(mrsSmith);
    await journey.choose('Mr Green');
    await page.locator('cpk-about-me').getByText('Sue').waitFor();
    await journey.openForm();
    await page.getByText('Somebody else has changed this record since you began').waitFor();
    assert.ok((await journey.box.inputValue()).endsWith(WORDS));
  });

  tries(`${guide}: a submission whose answer was lost is stored once`, folder, async (journey) => {
    const { page, server } = journey;
    await journey.openForm();
    await journey.type(WORDS);
    server.losesAnswers = true;
    await page.getByRole('button', { name: 'Save and finish' }).click();
    await page.getByText('This could not be saved just now.').waitFor();
    journey.forgive(/ERR_EMPTY_RESPONSE/);
    server.losesAnswers = false;
    await page.getByRole('button', { name: 'Save and finish' }).click();
    await page.locator('cpk-about-me').getByText(WORDS.trim()).waitFor();
    assert.equal(server.versions(GREEN).length, 2);
    assert.equal(server.people.get(GREEN).submissions.length, 1);
  });

  tries(`${guide}: a photo is kept by the host, and is shown from there`, folder, async (journey) => {
    const { page, server } = journey;
    await journey.openForm();
    const photo = await page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 30 } });
    await page.getByRole('button', { name: 'Add a photo, sound or film' }).first().click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a photo' }).click();
    await (await choosing).setFiles({ name: 'beans.png', mimeType: 'image/png', buffer: photo });
    await page.locator('cpk-form img').waitFor();
    await page.getByRole('button', { name: 'Save and finish' }).click();
    await page.locator('cpk-form').waitFor({ state: 'detached' });
    await page.locator('cpk-about-me img').waitFor();
    const [[id, kept], ...more] = server.files;
    assert.deepEqual(more, []);
    assert.match(kept.type, /^image\//);
    const { multiMedia } = server.versions(GREEN)[1].content.whatIsMostImportantToMe.response;
    assert.equal(multiMedia.url, `${server.address}/files/${id}`);
    assert.equal(multiMedia.size, kept.bytes.length);
    assert.ok(!('file' in multiMedia) && !('attachment' in multiMedia));
    assert.deepEqual(await journey.audited(5), [
      `file-added ${GREEN}`,
      `prefill ${GREEN}`,
      `submit ${GREEN}`,
      `view ${GREEN} 1`,
      `view ${GREEN} 2`,
    ]);
  });

  tries(`${guide}: an answer that comes late does not bring the last person back`, folder, async (journey) => {
    const { page, server } = journey;
    await journey.untilRead(mrGreen);
    const sendSmith = server.holdBack(SMITH);
    await journey.choose('Mrs Smith');
    await journey.choose('Mr Green');
    await journey.untilRead(mrGreen);
    const late = page.waitForResponse(`${server.address}/people/${SMITH}`);
    sendSmith();
    await (await late).finished();
    await settle(journey.context);
    await journey.assertNothingOf(mrsSmith);
    await journey.untilRead(mrGreen);

    await journey.openForm();
    await journey.type(WORDS);
    const sendGreen = server.holdBack(GREEN);
    await page.getByRole('button', { name: 'Save and finish' }).click();
    await journey.choose('Mrs Smith');
    await journey.untilRead(mrsSmith);
    await journey.audited(4);
    sendGreen();
    assert.deepEqual(await journey.audited(1), [`submit ${GREEN}`]);
    await journey.assertNothingOf(mrGreen, WORDS);
    await journey.untilRead(mrsSmith);
    assert.equal(server.versions(GREEN).length, 2);
  });

  tries(`${guide}: Welsh and English change places while a form is open`, folder, async (journey) => {
    const { page } = journey;
    await journey.openForm();
    await journey.type(WORDS);
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.locator('cpk-about-me[lang=cy]').waitFor();
    await page.getByText('Wedi’i gadw ar y ddyfais hon').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('cpk-about-me[lang=en]').waitFor();
    assert.ok((await journey.box.inputValue()).endsWith(WORDS));
  });

  tries(`${guide}: what the worker may not see is withheld, and is not in the page`, folder, async (journey) => {
    const { page, server } = journey;
    const secret = mrGreen.answers.myWellness.split('\n');
    await journey.untilRead(mrGreen);
    await journey.audited(1);
    server.denied = ['view / About Me / myWellness'];
    await page.reload();
    await journey.untilRead(mrGreen);
    await page.locator('cpk-about-me').getByText('Withheld').first().waitFor();
    await journey.assertNowhere(...secret);
    assert.deepEqual(await journey.audited(1), [`view ${GREEN} 1 without myWellness`]);

    await journey.openForm();
    await page.locator('cpk-form').getByText('withheld').first().waitFor();
    await journey.assertNowhere(...secret);
    await journey.type(WORDS);
    await page.getByRole('button', { name: 'Save and finish' }).click();
    await page.locator('cpk-about-me').getByText(WORDS.trim()).waitFor();
    const [first, second] = server.versions(GREEN);
    assert.deepEqual(second.content.myWellness, first.content.myWellness);
    await journey.assertNowhere(...secret);
  });

  tries(`${guide}: signing out takes the person off the page, and keeps the draft`, folder, async (journey) => {
    const { page } = journey;
    await journey.openForm();
    await journey.type(WORDS);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
    assert.equal(await page.locator('cpk-about-me').count(), 0);
    await page.reload();
    await journey.untilRead(mrGreen);
    await journey.openForm();
    assert.ok((await journey.box.inputValue()).endsWith(WORDS));
  });
}
