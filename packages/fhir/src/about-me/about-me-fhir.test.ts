// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ABOUT_ME_SECTIONS,
  AboutMe,
  type CareRecord,
  DataError,
  SNOMED_CT,
  type VersionedRecord,
  applyOperations,
  changeOf,
  emptyCareRecord,
  formatPath,
  history,
  latest,
} from '@careplan-kit/model';
import { james, mrBodat, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { documentFaults } from '../../test-data/document-faults.js';
import type { Bag } from '../bag.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import type { AboutMeBundle, Composition, DocumentReference, Observation } from './about-me-bundle.js';
import { aboutMeFromFhir } from './about-me-from-fhir.js';
import { type AboutMeToFhirOptions, aboutMeToFhir } from './about-me-to-fhir.js';

const jane = { id: 'worker-jane', name: 'Jane', role: 'Care worker', badge: 7 };

function recordOf(content: Record<string, unknown>): CareRecord {
  const person = { id: 'resident-betty', personFirstName: 'Betty', nhsNumber: '9990000050' };
  return applyOperations(
    emptyCareRecord(person),
    [{ operation: 'create', class: 'About Me', content: { date: '2026-11-22', ...content } }],
    {
      committer: jane,
      at: '2026-11-22T14:02:00Z',
      systemIdentifier: 'test-system',
      newUid: () => '0f9a3c52-6a0b-4e0e-9d0e-0d8f6c2b7a11',
      description: 'First talk',
    },
    [AboutMe],
  ).record;
}

function written(record: CareRecord, options?: AboutMeToFhirOptions): AboutMeBundle {
  const bundle = aboutMeToFhir(record, latest(record, AboutMe)!, options);
  assert.deepEqual(documentFaults(bundle), []);
  return bundle;
}

function assertComesBack(record: CareRecord, version: VersionedRecord<AboutMe>): void {
  const bundle = aboutMeToFhir(record, version);
  for (const read of [bundle, parseFhir(stringifyFhir(bundle))]) {
    const { version: back, change, leftOver } = aboutMeFromFhir(read);
    assert.deepEqual(back, version);
    assert.deepEqual(change, changeOf(record, version));
    assert.deepEqual(leftOver, []);
  }
}

const resources = <T>(bundle: AboutMeBundle, type: string) =>
  bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type) as T[];
const compositionOf = (bundle: AboutMeBundle) => resources<Composition>(bundle, 'Composition')[0]!;

const words = (text: string) => ({ response: { text } });
const film = {
  filename: 'How I stand up',
  mimeType: 'video/mp4',
  url: 'https://host.example/media/1?a=1&b=2',
  size: 52_428_800,
  transcript: 'I hold the frame <firmly>.',
};
const rich = () =>
  recordOf({
    time: '14:02',
    location: 'In her room',
    whatIsMostImportantToMe: words(' My church.\n“Home for Christmas” & <b>no</b> fuss.\n\nمرحبا 😀 '),
    howICommunicate: { response: { text: '', multiMedia: { ...film, rotation: 90 } } },
    myWellness: { response: { multiMedia: { mimeType: 'image/jpeg', file: '/9j/4AAQ' } }, newerPart: [1, null] },
    pleaseDoAndPleaseDoNot: { code: { system: 's', code: 'local' }, ...words('Knock\u0007 first.') },
    alsoWorthKnowingAboutMe: { newerPart: true },
    supportedToWriteThisBy: 'Robert, her son',
    newerElement: { of: ['x'] },
  });

describe('About Me as a FHIR document', () => {
  for (const [name, person] of Object.entries({ mrGreen, mrsSmith, mrBodat, james })) {
    test(`${name}: every version is valid, and comes back as it was`, () => {
      const record = person.careRecord();
      const versions = history(record, AboutMe);
      assert.ok(versions.length > 0);
      written(record);
      for (const version of versions) assertComesBack(record, version);
    });
  }

  test('what R4 cannot say rides along: unknown parts, another code, blank texts, control characters', () => {
    const record = rich();
    written(record);
    assertComesBack(record, latest(record, AboutMe)!);
  });

  test('has a section for each section that is there, in order, with title and code', () => {
    const { section = [], title, type, status } = compositionOf(written(rich()));
    assert.deepEqual([title, type.text, status], ['About Me', 'About Me', 'final']);
    const present = ABOUT_ME_SECTIONS.filter(
      ({ key }) => !['peopleWhoAreImportantToMe', 'howAndWhenToSupportMe'].includes(key),
    );
    assert.deepEqual(
      section.slice(0, -1).map(({ title: name, code }) => [name, code.coding]),
      present.map(({ name, code }) => [name, [{ system: SNOMED_CT, code, display: name }]]),
    );
    assert.equal(section.at(-1)!.title, 'Supported to write this by');
  });

  test('can be read from its narratives alone, as text and never as markup', () => {
    const [important, communicate, wellness, , other] = compositionOf(written(rich())).section!;
    const inside = (div: string) => div.replace(/^<div xmlns="http:\/\/www.w3.org\/1999\/xhtml">(.*)<\/div>$/s, '$1');
    assert.equal(
      inside(important!.text.div),
      '<p> My church.<br/>“Home for Christmas” &amp; &lt;b&gt;no&lt;/b&gt; fuss.</p><p>مرحبا 😀 </p>',
    );
    assert.equal(
      inside(communicate!.text.div),
      '<p>Photo, sound or film: How I stand up, video/mp4, https://host.example/media/1?a=1&amp;b=2</p>' +
        '<p>In words: I hold the frame &lt;firmly&gt;.</p>',
    );
    assert.equal(inside(wellness!.text.div), '<p>Photo, sound or film: image/jpeg</p>');
    assert.equal(inside(other!.text.div), '<p>Nothing is written here.</p>');
  });

  test('says the words to machines as Observations, and the media as DocumentReferences', () => {
    const bundle = written(rich());
    const observations = resources<Observation>(bundle, 'Observation');
    assert.deepEqual(
      observations.map(({ code, valueString }) => [code.coding?.[0]?.code, valueString]),
      [
        ['1515861000000103', ' My church.\n“Home for Christmas” & <b>no</b> fuss.\n\nمرحبا 😀 '],
        ['1515901000000105', 'Knock\ufffd first.'],
        [undefined, 'Robert, her son'],
      ],
    );
    assert.equal(observations[0]!.effectiveDateTime, '2026-11-22');
    const [link, bytes] = resources<DocumentReference>(bundle, 'DocumentReference').map(
      ({ content }) => content[0]!.attachment,
    );
    const { transcript, url, size } = film;
    assert.deepEqual(link, {
      contentType: 'video/mp4',
      title: 'How I stand up',
      size,
      url,
      extension: [{ url: 'https://careplan-kit.example/fhir/StructureDefinition/transcript', valueString: transcript }],
    });
    assert.deepEqual(bytes, { contentType: 'image/jpeg', data: '/9j/4AAQ' });
  });

  test('names person, author and date, and holds everything it points at', () => {
    const bundle = written(rich(), {
      authorSystem: 'https://home.example/Id/worker',
      custodian: { name: 'Lantern House', odsCode: 'VL123' },
      confidentiality: 'R',
    });
    const composition = compositionOf(bundle);
    assert.equal(composition.date, '2026-11-22T14:02:00Z');
    assert.deepEqual(composition.author, [
      { display: 'Jane', identifier: { system: 'https://home.example/Id/worker', value: 'worker-jane' } },
    ]);
    assert.equal(composition.confidentiality, 'R');
    assert.deepEqual(composition.custodian, {
      display: 'Lantern House',
      identifier: { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'VL123' },
    });
    const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
    assert.equal(new Set(urls).size, urls.length);
    const references = [...stringifyFhir(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, reference]) => reference!);
    assert.ok(references.length > urls.length);
    for (const reference of references) assert.ok(urls.includes(reference), reference);
    for (const url of urls)
      assert.match(url, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    assertComesBack(rich(), latest(rich(), AboutMe)!);
  });

  test('has the same ids in every export, others for the next version, and the same for the person', () => {
    const first = rich();
    const { record: second } = applyOperations(
      first,
      [
        {
          operation: 'amend',
          class: 'About Me',
          recordUid: latest(first, AboutMe)!.recordUid,
          fromVersion: 1,
          content: latest(first, AboutMe)!.content,
        },
      ],
      { committer: jane, at: '2026-12-01T09:00:00Z', systemIdentifier: 's', newUid: () => 'never' },
      [AboutMe],
    );
    const ids = (record: CareRecord) => written(record).entry.map(({ fullUrl }) => fullUrl);
    assert.deepEqual(ids(first), ids(rich()));
    const [before, after] = [ids(first), ids(second)];
    assert.deepEqual(
      after.map((id, at) => id === before[at]),
      after.map((_, at) => at === 1),
    );
    assertComesBack(second, latest(second, AboutMe)!);
  });

  test('of a version the change log says nothing of takes author and date from the version', () => {
    const record = { ...rich(), changeLog: [] };
    assert.equal(compositionOf(written(record)).author[0]!.display, 'Jane');
    assertComesBack(record, latest(record, AboutMe)!);
    const { careActor: _careActor, ...content } = latest(record, AboutMe)!.content;
    assert.throws(
      () => aboutMeToFhir(record, { ...latest(record, AboutMe)!, content }),
      (error) => error instanceof DataError && formatPath(error.issues[0]!.path) === 'content.careActor',
    );
  });
});

describe('a document that was changed or written by another tool', () => {
  test("what R4's own elements say counts, and what no longer fits is left over", () => {
    const bundle = structuredClone(written(rich())) as AboutMeBundle;
    const [important, please] = resources<Observation>(bundle, 'Observation');
    important!.valueString = 'My garden.';
    please!.valueString = 'Ring first.';
    const { content, leftOver } = aboutMeFromFhir(bundle);
    assert.equal(content.whatIsMostImportantToMe?.response?.text, 'My garden.');
    assert.equal(content.pleaseDoAndPleaseDoNot?.response?.text, 'Ring first.');
    assert.deepEqual(content['newerElement'], { of: ['x'] });
    assert.deepEqual(
      leftOver.map(({ path }) => formatPath(path)),
      ['entry[0].resource.extension'],
    );
  });

  const foreign = (more: Bag = {}, ...entries: Bag[]) => ({
    resourceType: 'Bundle',
    type: 'document',
    entry: [
      {
        fullUrl: 'https://example.org/fhir/Composition/1',
        resource: {
          resourceType: 'Composition',
          date: '2024-03-01',
          author: [{ display: 'A community nurse' }, { display: 'A daughter' }],
          subject: { reference: 'Patient/p1' },
          section: [
            {
              title: 'My wellness',
              code: {
                coding: [
                  { system: 'x', code: 'y' },
                  { system: SNOMED_CT, code: '1515891000000109' },
                ],
              },
              entry: [{ reference: 'Observation/o1' }, { reference: 'Observation/o2' }, { reference: 'urn:gone' }],
            },
            {
              title: 'How I communicate',
              code: { coding: [{ system: SNOMED_CT, code: '1515881000000107' }] },
              text: { status: 'generated', div: '<div>Slowly.</div>' },
            },
            { title: 'Allergies', text: { status: 'generated', div: '<div>Nuts</div>' } },
          ],
          ...more,
        },
      },
      { resource: { resourceType: 'Patient', id: 'p1' } },
      { resource: { resourceType: 'Observation', id: 'o1', valueString: 'Well.', effectiveDateTime: '2024-02-29' } },
      { resource: { resourceType: 'Observation', id: 'o2', valueString: 'Second.' } },
      { resource: { resourceType: 'AllergyIntolerance', id: 'a1' } },
      ...entries,
    ],
  });

  test('is read as far as it is understood, and the rest is left over with its place', () => {
    const { content, version, change, patient, leftOver } = aboutMeFromFhir(foreign());
    assert.deepEqual(content, {
      subjectOfCare: 'p1',
      date: '2024-02-29',
      myWellness: {
        code: { system: SNOMED_CT, code: '1515891000000109', display: 'My wellness' },
        response: { text: 'Well.' },
      },
      howICommunicate: {
        code: {
          system: SNOMED_CT,
          code: '1515881000000107',
          display: 'How I communicate and how to communicate with me',
        },
        response: {},
      },
    });
    assert.deepEqual([version, change], [undefined, undefined]);
    assert.deepEqual(patient, { resourceType: 'Patient', id: 'p1' });
    assert.deepEqual(
      leftOver.map(({ path }) => formatPath(path)),
      [
        'entry[3].resource',
        'entry[0].resource.section[0].entry[2]',
        'entry[0].resource.section[1].text',
        'entry[0].resource.section[2]',
        'entry[0].resource.author',
        'entry[4].resource',
      ],
    );
  });

  const carried = (valueString: unknown) => ({
    extension: [{ url: 'https://careplan-kit.example/fhir/StructureDefinition/about-me-carried', valueString }],
  });
  const refused: readonly [what: string, json: unknown, fault: string][] = [
    ['text', 'x', ' wrong-type'],
    ['another resource', { resourceType: 'Patient' }, 'resourceType wrong-resource'],
    ['a bundle that is no document', { resourceType: 'Bundle', type: 'batch' }, 'type wrong-type'],
    ['no entries', { resourceType: 'Bundle', type: 'document' }, 'entry wrong-type'],
    ['an empty list of entries', { resourceType: 'Bundle', type: 'document', entry: [] }, 'entry[0].resource missing'],
    [
      'an entry that is null',
      { resourceType: 'Bundle', type: 'document', entry: [null] },
      'entry[0].resource wrong-type',
    ],
    [
      'a prototype key in what it carries',
      foreign(carried('[{"path":["version"],"value":{"__proto__":{}}}]')),
      '[0].value.__proto__ forbidden-key',
    ],
    [
      'a wrong value in what it carries',
      foreign(carried('[{"path":["version","content","location"],"value":7}]')),
      'entry[0].resource.extension.location invalid_type',
    ],
  ];
  for (const [what, json, fault] of refused) {
    test(`is refused with the path: ${what}`, () => {
      assert.throws(
        () => aboutMeFromFhir(json),
        (error) => {
          assert.ok(error instanceof DataError, String(error));
          assert.equal(`${formatPath(error.issues[0]!.path)} ${error.issues[0]!.code}`, fault);
          return true;
        },
      );
    });
  }

  for (const odd of ['no JSON', '{}', '[{"path":["__proto__","admin"],"value":true}]', '[{"path":[],"value":{}}]', 5]) {
    test(`what it carries is left over when it is nothing of ours: ${JSON.stringify(odd)}`, () => {
      const plain = aboutMeFromFhir(foreign());
      const { content, leftOver } = aboutMeFromFhir(foreign(carried(odd)));
      assert.deepEqual(content, plain.content);
      assert.equal(leftOver.length, plain.leftOver.length + 1);
      assert.equal(({} as { admin?: boolean }).admin, undefined);
    });
  }
});
