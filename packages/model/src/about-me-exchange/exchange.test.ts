// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { ABOUT_ME_SECTIONS, AboutMe, type PartialAboutMe } from '../about-me.js';
import { DataError, formatPath } from '../errors.js';
import { SNOMED_CT } from '../values.js';
import { type ExchangeNote, fromPrsb1, fromPrsb201, toPrsb1, toPrsb201 } from './index.js';

interface VectorElement {
  readonly key: string;
  readonly elements?: readonly VectorElement[];
}
interface VectorSection extends VectorElement {
  readonly name: string;
  readonly codedValue: { readonly key: string; readonly code: string; readonly display: string };
  readonly response: VectorElement;
}
const vector = JSON.parse(
  await readFile(new URL('../../../../test/vectors/about-me-2.01.json', import.meta.url), 'utf8'),
) as { readonly sections: readonly VectorSection[]; readonly footerElements: readonly VectorElement[] };

const short = (notes: readonly ExchangeNote[]) => notes.map(({ path, code }) => `${formatPath(path)} ${code}`);
const code = (key: string) => {
  const section = ABOUT_ME_SECTIONS.find((candidate) => candidate.key === key)!;
  return { system: SNOMED_CT, code: section.code, display: section.name };
};
const faultOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    return `${formatPath(error.issues[0]!.path)} ${error.issues[0]!.code}`;
  }
  return assert.fail('nothing was refused');
};

const betty: PartialAboutMe = {
  subjectOfCare: 'resident-betty',
  date: '2026-11-22',
  location: 'In her room',
  careActor: [{ id: 'worker-jane', name: 'Jane', role: 'Care worker' }],
  whatIsMostImportantToMe: {
    code: code('whatIsMostImportantToMe'),
    response: { text: ' My church.\n“Home” – that’s what I want. ' },
  },
  howICommunicate: {
    code: code('howICommunicate'),
    response: {
      text: '',
      multiMedia: {
        filename: 'How I say yes',
        mimeType: 'video/mp4',
        url: 'https://host.example/media/1',
        size: 52_428_800,
        transcript: 'I close my eyes for yes.',
        rotation: 90,
      },
    },
  },
  myWellness: { response: { multiMedia: { mimeType: 'image/jpeg', file: '/9j/4AAQ' } }, newerPart: { of: [1, null] } },
  alsoWorthKnowingAboutMe: {
    code: { system: SNOMED_CT, code: '1515921000000101', version: '20260401' },
    response: { text: 'Fy wyres; عربي 😀', multiMedia: { url: 'https://host.example/media/2' } },
  },
  supportedToWriteThisBy: '',
  dateLastUpdated: '2026-11-22T14:02:00Z',
  newerElement: true,
};

describe('the 2.01 shape', () => {
  test('has the names, the order and the codes of the standard', () => {
    const section = ({ codedValue, response }: VectorSection) => ({
      [codedValue.key]: { system: SNOMED_CT, code: codedValue.code, display: codedValue.display },
      [response.key]: Object.fromEntries(
        response.elements!.map(({ key, elements }) => [
          key,
          elements ? Object.fromEntries(elements.map((element) => [element.key, `the ${element.key}`])) : 'words',
        ]),
      ),
    });
    const [supported, updated] = vector.footerElements;
    const entry = Object.fromEntries([
      ...vector.sections.map((one) => [one.key, section(one)]),
      [supported!.key, 'Robert, her son'],
      [updated!.key, '2026-11-22T14:02:00Z'],
    ]) as Record<string, unknown>;
    const document = { aboutMe: { recordEntry: entry } };
    const { aboutMe, notes } = fromPrsb201(document);
    assert.deepEqual(
      short(notes).filter((note) => !note.endsWith('file-and-link')),
      ['aboutMe.recordEntry no-date'],
    );
    const shuffled = Object.fromEntries(Object.entries(aboutMe).reverse()) as PartialAboutMe;
    const written = toPrsb201(shuffled);
    assert.equal(JSON.stringify(written.document), JSON.stringify(document));
    assert.equal(written.notes.length, 7, 'the file and the link of each section, and no other note');
  });

  test('keeps everything, blank and spaced as it is, and notes what a strict reader does not see', () => {
    const { document, notes } = toPrsb201(betty);
    assert.deepEqual(fromPrsb201(document).aboutMe, betty);
    assert.deepEqual(fromPrsb201(JSON.parse(JSON.stringify(document))).aboutMe, betty);
    assert.equal(document.aboutMe.recordEntry.supportedToWriteThisBy, '');
    assert.deepEqual(short(notes), [
      'subjectOfCare not-in-shape',
      'date not-in-shape',
      'location not-in-shape',
      'careActor not-in-shape',
      'howICommunicate.response.multiMedia.size not-in-shape',
      'howICommunicate.response.multiMedia.transcript not-in-shape',
      'howICommunicate.response.multiMedia.rotation unknown-part',
      'myWellness no-code',
      'myWellness.newerPart unknown-part',
      'newerElement unknown-part',
    ]);
  });

  test('of another system keeps what stands round the entry, a wrong code and a date that is only a day', () => {
    const document = {
      standard: 'About Me 2.01',
      aboutMe: {
        versions: 3,
        recordEntry: {
          myWellness: { code: { system: SNOMED_CT, code: '1515861000000103' }, response: { text: 'Well.' } },
          dateLastUpdated: '2026-11-22',
        },
      },
    };
    const { aboutMe, notes } = fromPrsb201(document);
    assert.equal(aboutMe.myWellness?.response?.text, 'Well.');
    assert.equal(aboutMe.dateLastUpdated, undefined);
    assert.deepEqual(short(notes), [
      'standard unknown-part',
      'aboutMe.versions unknown-part',
      'aboutMe.recordEntry.myWellness.code other-code',
      'aboutMe.recordEntry.dateLastUpdated date-not-read',
      'aboutMe.recordEntry no-date',
    ]);
    assert.deepEqual(toPrsb201(aboutMe).document, document);
    const later = { ...aboutMe, dateLastUpdated: '2026-12-01T09:00:00Z' };
    assert.deepEqual(fromPrsb201(toPrsb201(later).document).aboutMe, later, 'a commit has put its own date there');
  });

  test('says that a file of a draft cannot be opened by anybody else', () => {
    const multiMedia = { filename: 'Garden', attachment: 'file-1' };
    const { notes } = toPrsb201({ myWellness: { code: code('myWellness'), response: { multiMedia } } });
    assert.deepEqual(short(notes), ['myWellness.response.multiMedia.attachment file-without-place']);
  });

  const deep = JSON.parse('{"a":'.repeat(80) + '1' + '}'.repeat(80)) as unknown;
  const entry = (recordEntry: unknown) => ({ aboutMe: { recordEntry } });
  const refused: readonly [what: string, document: unknown, fault: string][] = [
    ['text', 'About Me', ' invalid_type'],
    ['nothing', null, ' invalid_type'],
    ['a document of the other shape', { 'My wellness': 'Well.' }, 'aboutMe missing'],
    ['no entry', { aboutMe: {} }, 'aboutMe.recordEntry missing'],
    ['a list of entries', entry([{}]), 'aboutMe.recordEntry invalid_type'],
    ['a section that is text', entry({ myWellness: 'Well.' }), 'aboutMe.recordEntry.myWellness invalid_type'],
    [
      'words that are a number',
      entry({ myWellness: { response: { text: 7 } } }),
      'aboutMe.recordEntry.myWellness.response.text invalid_type',
    ],
    [
      'two clips in one section',
      entry({ myWellness: { response: { multiMedia: [{}, {}] } } }),
      'aboutMe.recordEntry.myWellness.response.multiMedia invalid_type',
    ],
    ['a number for a date', entry({ dateLastUpdated: 20261122 }), 'aboutMe.recordEntry.dateLastUpdated invalid_type'],
    ['a prototype key', JSON.parse('{"aboutMe":{"__proto__":{}}}'), 'aboutMe.__proto__ forbidden-key'],
    ['a value JSON cannot hold', entry({ newer: 1n }), 'aboutMe.recordEntry.newer not-json'],
    ['too deep', deep, `${Array.from({ length: 64 }, () => 'a').join('.')} too-deep`],
  ];
  for (const [what, document, fault] of refused) {
    test(`is refused with the path: ${what}`, () =>
      assert.equal(
        faultOf(() => fromPrsb201(document)),
        fault,
      ));
  }
});

describe('the 1.x shape', () => {
  test('is ten texts under the names of the standard, and one member that carries the rest', () => {
    const { document, notes } = toPrsb1(betty);
    const { carried, ...strict } = document;
    assert.deepEqual(strict, {
      'What is most important to me': ' My church.\n“Home” – that’s what I want. ',
      'How I communicate and how to communicate with me': '',
      'Also worth knowing about me': 'Fy wyres; عربي 😀',
      Date: '2026-11-22T14:02:00Z',
      'Supported to write this by': '',
      'Location to multimedia file': 'https://host.example/media/1',
    });
    assert.deepEqual(Object.keys(carried as object), ['aboutMe']);
    assert.deepEqual(fromPrsb1(document).aboutMe, betty);
    assert.deepEqual(fromPrsb1(JSON.parse(JSON.stringify(document))).aboutMe, betty);
    assert.deepEqual(short(notes), [
      'subjectOfCare not-in-shape',
      'date not-in-shape',
      'location not-in-shape',
      'careActor not-in-shape',
      'howICommunicate.response.multiMedia.filename not-in-shape',
      'howICommunicate.response.multiMedia.mimeType not-in-shape',
      'howICommunicate.response.multiMedia.size not-in-shape',
      'howICommunicate.response.multiMedia.transcript not-in-shape',
      'howICommunicate.response.multiMedia.rotation unknown-part',
      'myWellness.newerPart unknown-part',
      'myWellness.response.multiMedia.mimeType not-in-shape',
      'myWellness.response.multiMedia.file not-in-shape',
      'alsoWorthKnowingAboutMe.response.multiMedia.url not-in-shape',
      'newerElement unknown-part',
      'howICommunicate.response.multiMedia.url section-lost',
    ]);
  });

  test('says no word of the person twice', () => {
    const { carried } = toPrsb1(betty).document;
    assert.doesNotMatch(JSON.stringify(carried), /church|wyres|media\/1/);
  });

  const whole = Object.fromEntries([
    ...vector.sections.map(({ name, key }) => [
      key === 'pleaseDoAndPleaseDoNot' ? "Please do and please don't" : name,
      key,
    ]),
    ['Date', '2026-11-22T14:02:00+01:00'],
    ['Supported to write this by', 'Robert'],
    ['Location to multimedia file', 'https://host.example/media/3'],
  ]) as Record<string, string>;

  test('of another system: each text becomes a section with its code, the link stands under the last one', () => {
    const { aboutMe, notes } = fromPrsb1(whole);
    for (const { key } of ABOUT_ME_SECTIONS) {
      assert.deepEqual(aboutMe[key]?.code, code(key));
      assert.equal(aboutMe[key]?.response?.text, key);
    }
    assert.deepEqual(aboutMe.alsoWorthKnowingAboutMe?.response?.multiMedia, { url: 'https://host.example/media/3' });
    assert.equal(aboutMe.dateLastUpdated, '2026-11-22T14:02:00+01:00');
    assert.equal(aboutMe.supportedToWriteThisBy, 'Robert');
    assert.ok(!('carried' in aboutMe), 'it is as the standard writes it: nothing to carry');
    assert.deepEqual(short(notes), ['Location to multimedia file section-unknown', ' no-date']);
    assert.equal(JSON.stringify(toPrsb1(aboutMe).document), JSON.stringify(whole));
    assert.ok(AboutMe.schema.safeParse({ ...aboutMe, subjectOfCare: 'resident-betty', date: '2026-11-22' }).success);
  });

  test('after 2.01 and back the link is where it was', () => {
    const { aboutMe } = fromPrsb1(whole);
    const chained = fromPrsb201(toPrsb201(aboutMe).document).aboutMe;
    assert.deepEqual(toPrsb1(chained).document, whole);
  });

  const spellings = [
    'Please do and please do not',
    "Please do and please don't",
    'Please do and please don’t',
    'Please do and please don‘t',
    'please do and  please dont',
  ];
  for (const name of spellings) {
    test(`reads "${name}", alone or in a group, and writes it so again`, () => {
      for (const value of [
        'Knock first.',
        { [name]: 'Knock first.' },
        { [spellings[1]!]: 'Knock first.', source: 2 },
      ]) {
        const document = { [name]: value, Risk: { level: 2 } };
        const { aboutMe } = fromPrsb1(document);
        assert.equal(aboutMe.pleaseDoAndPleaseDoNot?.response?.text, 'Knock first.');
        assert.deepEqual(toPrsb1(aboutMe).document, document);
        const changed = { ...aboutMe, pleaseDoAndPleaseDoNot: { response: { text: 'Ring first.' } } };
        assert.match(JSON.stringify(toPrsb1(changed).document[name]), /Ring first/);
      }
    });
  }

  test('notes what was spelled otherwise, stood twice, is unknown or is no moment', () => {
    const document = {
      'Please do and please do not': { "Please do and please don't": 'Knock.', since: 2019 },
      'PLEASE DO AND PLEASE DON’T': 'Wait.',
      'How and when to support me': {},
      Date: '2021-04',
      Risk: 'none',
      carried: { aboutMe: { entry: 'not ours' } },
    };
    const { aboutMe, notes } = fromPrsb1(document);
    assert.deepEqual(short(notes), [
      'Please do and please do not other-name',
      "Please do and please do not.Please do and please don't other-name",
      'Please do and please do not.since unknown-part',
      'Date date-not-read',
      'PLEASE DO AND PLEASE DON’T name-twice',
      'Risk unknown-part',
      'carried.aboutMe does-not-fit',
      ' no-date',
    ]);
    assert.equal(aboutMe.dateLastUpdated, undefined);
    assert.equal(aboutMe.howAndWhenToSupportMe, undefined);
    assert.deepEqual(toPrsb1(aboutMe).document, document);
  });

  test('says when it holds none of the elements: it may be something else altogether', () => {
    assert.deepEqual(short(fromPrsb1({ resourceType: 'Bundle' }).notes), [
      'resourceType unknown-part',
      ' no-date',
      ' nothing-read',
    ]);
  });

  test('words changed by a system that knows only the ten elements are read, and the rest is kept', () => {
    const { document } = toPrsb1(betty);
    const changed = { ...document, 'My wellness': 'I sleep badly.', 'Also worth knowing about me': 'I like jazz.' };
    const { aboutMe } = fromPrsb1(changed);
    assert.equal(aboutMe.myWellness?.response?.text, 'I sleep badly.');
    assert.deepEqual(aboutMe.myWellness?.['newerPart'], { of: [1, null] });
    assert.equal(aboutMe.alsoWorthKnowingAboutMe?.response?.text, 'I like jazz.');
    assert.deepEqual(aboutMe.howICommunicate, betty.howICommunicate);
  });

  const refused: readonly [what: string, document: unknown, fault: string][] = [
    ['a list', [], ' invalid_type'],
    ['a text that is a number', { 'My wellness': 7 }, 'My wellness invalid_type'],
    ['a text that is null', { 'My wellness': null }, 'My wellness invalid_type'],
    ['several texts', { 'My wellness': ['a', 'b'] }, 'My wellness invalid_type'],
    ['a group in a group', { 'My wellness': { 'My wellness': {} } }, 'My wellness.My wellness invalid_type'],
    ['a number for a date', { Date: 2021 }, 'Date invalid_type'],
    [
      'a wrong value in what was carried',
      { 'My wellness': 'Well.', carried: { aboutMe: { entry: { careActor: 'Jane' } } } },
      'carried.aboutMe.entry.careActor invalid_type',
    ],
    ['a prototype key', JSON.parse('{"My wellness":{"__proto__":"x"}}'), 'My wellness.__proto__ forbidden-key'],
  ];
  for (const [what, document, fault] of refused) {
    test(`is refused with the path: ${what}`, () =>
      assert.equal(
        faultOf(() => fromPrsb1(document)),
        fault,
      ));
  }
});

test('an About Me that is none is refused before anything is written', () => {
  for (const write of [toPrsb1, toPrsb201]) {
    assert.equal(
      faultOf(() => write({ myWellness: { response: { text: 7 } } } as never)),
      'myWellness.response.text invalid_type',
    );
    assert.match(
      faultOf(() => write({ newer: JSON.parse('['.repeat(62) + ']'.repeat(62)) as unknown })),
      /too-deep$/,
      'what would be too deep to be read again is not written',
    );
  }
});

test('a note never repeats what a person wrote', () => {
  const secret = 'she hit me';
  const documents = [
    { aboutMe: { recordEntry: { myWellness: { code: { system: secret, code: secret } }, dateLastUpdated: secret } } },
    { 'My wellness': secret, Date: secret, Risk: secret },
  ];
  const notes = [...fromPrsb201(documents[0]).notes, ...fromPrsb1(documents[1]).notes];
  assert.ok(notes.length > 3);
  assert.ok(!JSON.stringify(notes).includes(secret));
});
