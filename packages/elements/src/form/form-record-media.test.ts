// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormItem } from '@careplan-kit/forms/contract';
import { AboutMe, type CareRecord, type MultiMedia, applyOperations } from '@careplan-kit/model';
import { fileIn, openVisit, person, press } from '../testing/form-files.js';
import { definitionOf } from '../testing/form-host.js';
import { picture } from '../testing/pictures.js';
import { cleanUp, findAll, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';

describe('a file of the record in a form', () => {
  afterEach(cleanUp);

  const definition = definitionOf([
    {
      type: 'attachment',
      id: 'media',
      label: 'My wellness',
      binding: { class: AboutMe.name, element: 'myWellness', select: 'response.multiMedia' },
    } as FormItem,
  ]);

  function withMedia(multiMedia: MultiMedia): CareRecord {
    const [latest] = person.records.filter(({ class: name }) => name === AboutMe.name);
    const content = { ...latest!.content, myWellness: { response: { text: 'Fine.', multiMedia } } };
    return applyOperations(
      person,
      [{ operation: 'amend', class: AboutMe.name, recordUid: latest!.recordUid, fromVersion: 1, content }],
      {
        committer: { id: 'worker-jane', name: 'Jane', role: 'Senior carer' },
        at: '2026-11-21T09:00:00Z',
        systemIdentifier: 'elsewhere',
        newUid: () => crypto.randomUUID(),
      },
      [AboutMe],
    ).record;
  }

  it('is shown from its bytes in the record, of which the draft holds no copy', async () => {
    const base64 = btoa(String.fromCharCode(...new Uint8Array(await (await picture()).arrayBuffer())));
    const media = { filename: 'Garden', mimeType: 'image/jpeg', file: base64 };
    const { form } = await openVisit({ definition, record: withMedia(media) });
    expect(fileIn(form)).to.deep.equal({ held: 'record', filename: 'Garden', mimeType: 'image/jpeg' });
    await until(() => findAll(form, '.media-photo').length === 1, 'it is shown');
    expect(JSON.stringify(form.form!.snapshot())).to.not.contain(base64.slice(0, 40));
  });

  it('is opened by the host where another system keeps it', async () => {
    const asked: unknown[] = [];
    const openMedia = async (media: MultiMedia, part: unknown) => {
      asked.push([media.url, part]);
      return picture();
    };
    const { form } = await openVisit({
      definition,
      record: withMedia({ filename: 'Garden', mimeType: 'image/jpeg', url: 'https://films.example/7' }),
      context: testHost({ openMedia }),
    });
    await until(() => findAll(form, '.media-photo').length === 1, 'it is shown');
    const part = { subjectOfCare: person.subjectOfCare.id, class: AboutMe.name, element: 'myWellness' };
    expect(asked).to.deep.equal([['https://films.example/7', part]]);
  });

  it('is not told as taken out of a draft when it is removed from the answer', async () => {
    const { form, told } = await openVisit({
      definition,
      record: withMedia({ filename: 'Garden', mimeType: 'image/jpeg', url: 'https://films.example/7' }),
    });
    press(form, 'Remove');
    press(form, 'Yes, remove it');
    expect(fileIn(form)).to.equal(null);
    expect(told()).to.deep.equal(['prefill', 'override']);
  });
});
