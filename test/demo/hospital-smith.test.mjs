// SPDX-License-Identifier: Apache-2.0
// Use case 3 as whole pages: Mrs Smith has fallen. What her son Robert gave her, and when, reaches the crew.
import assert from 'node:assert/strict';
import { mrsSmith } from '@careplan-kit/templates/fall-record/fixtures';
import { demoTest } from './demo.mjs';
import { openFormNamed } from './forms.mjs';
import { answerAll, beginPack, coverLine, faultsOfForm, makePack, savedFile, wordsByPdfJs } from './hospital.mjs';
import { openPerson, signIn } from './lantern.mjs';

const WHY = 'Fell beside her bed. Her right hip hurts and she cannot stand.';
const KNOWN = 'Robert, on the telephone';
const DOSE = 'Paracetamol, two 500 mg tablets';

/** Two hours ago where the browser is, as a form has it, and the time of it as it is read. */
function earlier(hours) {
  const then = new Date(Date.now() - hours * 3_600_000);
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'short',
  }).formatToParts(then);
  const part = (type) => parts.find((one) => one.type === type).value;
  const time = `${part('hour')}:${part('minute')}`;
  return { moment: `${part('year')}-${part('month')}-${part('day')}T${time}`, time };
}

demoTest('what Mrs Smith’s son gave her is on the crew’s first page, with its time and who gave it', async (demo) => {
  const { page } = demo;
  const fall = earlier(1);
  const dose = earlier(2);
  await signIn(page, 'Eliza');
  await openPerson(page, 'Mrs Smith');
  await openFormNamed(page, 'A fall: the check, the call and what followed');
  await answerAll(page, {
    ...mrsSmith,
    fellOn: fall.moment.slice(0, 10),
    foundAt: fall.time,
    doses: [{ ...mrsSmith.doses[1], doseOf: DOSE, doseAt: dose.moment, doseKnownFrom: KNOWN }],
  });
  await page.getByRole('button', { name: 'Save and finish' }).press('Space');
  await page
    .getByRole('link', { name: '← Residents' })
    .waitFor()
    .catch(async () => assert.fail(`not finished: ${(await faultsOfForm(page)).slice(0, 1500)}`));

  await beginPack(page, WHY);
  const line = await coverLine(page, 'last-doses');
  for (const words of [DOSE, dose.time, 'Robert, her son']) assert.ok(line.includes(words), `${words} in: ${line}`);
  await makePack(page);
  const { first, words } = await wordsByPdfJs((await savedFile(page, 'Save the PDF')).path);
  for (const said of [DOSE, dose.time, 'Robert, her son', WHY]) assert.ok(first.includes(said), `first page: ${said}`);
  assert.ok(words.includes(KNOWN), 'the pack says where it is known from');
});
