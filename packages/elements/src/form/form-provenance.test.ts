// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { aboutMe, boxOf, fieldOf, nextAboutMe, openForm } from '../testing/form-host.js';
import { cleanUp, enter, textOf } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';

const record = nextAboutMe(mrsSmith.careRecord(), { howICommunicate: 'Slowly.' });
const lineOf = (form: Awaited<ReturnType<typeof openForm>>) =>
  textOf(fieldOf(form, 'howICommunicate').querySelector('.provenance'));

describe('where an answer came from', () => {
  afterEach(cleanUp);

  it('is the other system by the name workers know, and how long ago', async () => {
    const sourceName = (system: string) => (system === 'elsewhere' ? 'the GP record' : undefined);
    const form = await openForm({ definition: aboutMe, record, context: testHost({ sourceName }) });
    expect(lineOf(form)).to.equal('From the GP record, yesterday. Change it if it is no longer right.');
    enter(boxOf(form, 'howICommunicate'), 'Slowly, please.');
    expect(lineOf(form)).to.equal('You have changed what was recorded.');
  });

  it('is said to be read only where it is', async () => {
    const context = testHost({ sourceName: () => 'the GP record', can: (action) => action === 'view' });
    const form = await openForm({ definition: aboutMe, record, context });
    expect(lineOf(form)).to.equal('From the GP record, yesterday. You can read this here, and not change it.');
  });

  for (const [what, context] of [
    ['without a name for the system', testHost({ sourceName: () => undefined })],
    ['in the host’s own system', testHost({ systemIdentifier: 'elsewhere', sourceName: () => 'here' })],
    ['of a host that names none', testHost()],
  ] as const) {
    it(`is the day it was recorded, ${what}`, async () => {
      const form = await openForm({ definition: aboutMe, record, context });
      expect(lineOf(form)).to.equal('Already recorded on 21 November 2026. Change it if it is no longer right.');
    });
  }
});
