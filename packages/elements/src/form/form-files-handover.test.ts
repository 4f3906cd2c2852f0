// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormItem } from '@careplan-kit/forms/contract';
import { AboutMe, type CommitResult, type MultiMedia } from '@careplan-kit/model';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkSubmitEvent } from '../events/submit-event.js';
import type { SubmittedFile } from '../events/submitted-files.js';
import { add, fileIn } from '../testing/form-files.js';
import { auditedHost, definitionOf, draftOf, newDrafts, openForm } from '../testing/form-host.js';
import { cleanUp, enter, findAll, textsOf, watchFaults } from '../testing/page.js';

const record = mrsSmith.careRecord();

const item = (id: string): FormItem => ({
  type: 'attachment',
  id,
  label: id,
  binding: { class: AboutMe.name, element: id, select: 'response.multiMedia' },
});
const definition = definitionOf([item('myWellness'), item('howICommunicate')]);
const sound = (name: string, content: string) => new File([content], name, { type: 'audio/ogg' });

/** A form with two sounds, of which one has words, and a host that does `store` with the submission. */
async function submitted(store: (event: CpkSubmitEvent) => Promise<unknown> | undefined) {
  const drafts = await newDrafts();
  const { audits, context } = auditedHost();
  const form = await openForm({ definition, record, drafts: drafts.store, context, classes: [AboutMe] });
  await add(form, sound('song.ogg', 'OggS song'), 'myWellness');
  enter(findAll<HTMLTextAreaElement>(form, '#q-myWellness-words')[0]!, 'She sings.');
  await add(form, sound('hello.ogg', 'OggS hello'), 'howICommunicate');
  const events: CpkSubmitEvent[] = [];
  form.addEventListener('cpk-submit', (event) => {
    events.push(event);
    const stored = store(event);
    if (stored) event.waitUntil(stored);
  });
  await form.submit();
  const hasDraft = () => drafts.store.has(draftOf(record, definition));
  return { form, events, event: events[0]!, drafts, hasDraft, audits };
}

function mediaOf({ record: committed }: CommitResult, element: string): MultiMedia {
  const versions = committed.records.filter(({ class: name }) => name === AboutMe.name);
  const newest = versions.reduce((one, other) => (other.versionNumber > one.versionNumber ? other : one));
  return (newest.content[element] as { response: { multiMedia: MultiMedia } }).response.multiMedia;
}

describe('files that a form hands over', () => {
  afterEach(cleanUp);

  it('come with what is known of them, and with their bytes', async () => {
    const texts: string[] = [];
    const { event, form } = await submitted(async ({ files }) => {
      for (const file of files) texts.push(await (await file.blob()).text());
    });
    expect(
      event.files.map(({ question, filename, mimeType, size, transcript }) => ({
        question,
        filename,
        mimeType,
        size,
        transcript,
      })),
    ).to.deep.equal([
      { question: 'myWellness', filename: 'song', mimeType: 'audio/ogg', size: 9, transcript: 'She sings.' },
      { question: 'howICommunicate', filename: 'hello', mimeType: 'audio/ogg', size: 10, transcript: undefined },
    ]);
    expect(texts).to.deep.equal(['OggS song', 'OggS hello']);
    expect(Object.isFrozen(event.files)).to.equal(true);
    expect(form.phase).to.equal('submitted');
  });

  it('are stored by the host, to which the record then points', async () => {
    const stored: string[] = [];
    let result: CommitResult | undefined;
    const { event, hasDraft, audits } = await submitted(async (submission) => {
      await submission.filesByReference(async (file) => {
        stored.push(await (await file.blob()).text());
        return `https://files.example/${file.filename}`;
      });
      result = submission.commit();
    });
    expect(stored).to.deep.equal(['OggS song', 'OggS hello']);
    expect(mediaOf(result!, 'myWellness')).to.deep.equal({
      filename: 'song',
      mimeType: 'audio/ogg',
      size: 9,
      transcript: 'She sings.',
      url: 'https://files.example/song',
    });
    expect(mediaOf(result!, 'howICommunicate')).to.include({ url: 'https://files.example/hello' });
    expect(event.submission.answers['myWellness']).to.include({ held: 'record', url: 'https://files.example/song' });
    expect(event.submission.answers['myWellness']).to.not.have.property('id');
    expect(JSON.stringify(event.operations)).to.contain('files.example/song').and.to.not.contain('"attachment"');
    const response = JSON.stringify(await event.toQuestionnaireResponse());
    expect(response).to.contain('"valueAttachment"').and.to.contain('https://files.example/hello');
    expect(await hasDraft(), 'the draft goes with its files').to.equal(false);
    expect(audits.map(({ type }) => type)).to.deep.equal(['file-added', 'file-added', 'submit']);
  });

  it('go into the record itself when the host prefers', async () => {
    let result: CommitResult | undefined;
    const { event } = await submitted(async (submission) => {
      await submission.filesInRecord();
      result = submission.commit();
    });
    const { file } = mediaOf(result!, 'myWellness');
    expect(atob(file!)).to.equal('OggS song');
    expect(JSON.stringify(await event.toQuestionnaireResponse())).to.contain(`"data":"${file}"`);
  });

  it('may be placed in both ways, each once', async () => {
    const asked: string[] = [];
    await submitted(async (submission) => {
      const store = async ({ filename }: SubmittedFile) => {
        asked.push(filename);
        if (asked.length === 2) throw new Error('The disk is full.');
        return 'https://files.example/1';
      };
      await submission.filesByReference(store).catch(() => undefined);
      await submission.filesByReference(store);
      expect(mediaOf(submission.commit(), 'howICommunicate').url).to.equal('https://files.example/1');
    });
    expect(asked).to.deep.equal(['song', 'hello', 'hello']);
  });

  it('make a commit before they have a place an error that names them', async () => {
    let error: unknown;
    const { form, hasDraft } = await submitted((submission) => {
      try {
        submission.commit();
      } catch (cause) {
        error = cause;
      }
      return undefined;
    });
    expect(error).to.be.instanceOf(TypeError);
    expect((error as Error).message).to.equal(
      'These files have no place yet: "song" (myWellness), "hello" (howICommunicate). ' +
        'Wait for filesByReference() or filesInRecord() first.',
    );
    expect(form.phase).to.equal('editing');
    expect(await hasDraft()).to.equal(true);
  });

  const failures: readonly (readonly [how: string, store: (event: CpkSubmitEvent) => Promise<unknown>])[] = [
    ['storing one fails', (event) => event.filesByReference(() => Promise.reject(new Error('no network')))],
    ['no address is said', (event) => event.filesByReference(async () => '')],
  ];
  for (const [how, store] of failures) {
    it(`leave the form as it was when ${how}`, async () => {
      const { form, hasDraft, audits } = await submitted(store);
      expect(form.phase).to.equal('editing');
      expect(textsOf(form, '.alert')[0]).to.contain('could not be saved just now');
      expect(await hasDraft()).to.equal(true);
      expect(fileIn(form, 'myWellness')).to.include({ held: 'draft', transcript: 'She sings.' });
      expect(audits.map(({ type }) => type)).to.deep.equal(['file-added', 'file-added']);
    });
  }

  it('are waited for though the host forgets to say so', async () => {
    const { form } = await submitted((event) => {
      event.filesByReference(() => Promise.reject(new Error('no network'))).catch(() => undefined);
      return undefined;
    });
    expect(form.phase).to.equal('editing');
  });

  it('are the same ones when it is tried again', async () => {
    const ids: string[][] = [];
    let tries = 0;
    const { form } = await submitted(async (event) => {
      ids.push(event.files.map(({ id }) => id));
      if (tries++ === 0) throw new Error('no network');
      await event.filesInRecord();
    });
    await form.submit();
    expect(form.phase).to.equal('submitted');
    expect(ids[0]).to.deep.equal(ids[1]);
  });

  it('are not thrown away with the draft by a host that does not know of them', async () => {
    const faults = watchFaults();
    const { form, hasDraft } = await submitted(async () => 'stored the answers alone');
    expect(form.phase).to.equal('editing');
    expect(await hasDraft()).to.equal(true);
    expect(faults[0]).to.contain('The submission was taken without its files: "song" (myWellness)');
  });
});
