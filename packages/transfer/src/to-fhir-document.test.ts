// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stringifyFhir } from '@careplan-kit/fhir';
import { PEOPLE } from '@careplan-kit/model/fixtures';
import { documentFaults } from '../../fhir/test-data/document-faults.js';
import { packOf, photo, recordOf } from '../test/a-pack.js';
import { factsOf } from '../test/facts-of.js';
import { letters } from '../test/read-pdf.js';
import type { TransferPack } from './pack.js';
import { type TransferDocumentOptions, toFhirDocument } from './to-fhir-document.js';

interface Section {
  readonly title: string;
  readonly text: { readonly div: string };
  readonly entry?: readonly { readonly reference: string }[];
  readonly emptyReason?: { readonly text: string };
  readonly code?: { readonly coding: readonly { readonly code: string }[] };
}

function written(pack: TransferPack, options?: TransferDocumentOptions) {
  const { bundle, notExported } = toFhirDocument(pack, options);
  assert.deepEqual(documentFaults(bundle), []);
  const composition = bundle.entry[0]!.resource;
  const sections = composition['section'] as readonly Section[];
  const of = (type: string) => bundle.entry.map(({ resource }) => resource).filter((one) => one.resourceType === type);
  return { bundle, composition, sections, notExported, of };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What is read, without the marks. */
const plain = (html: string) =>
  letters(html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!));

describe('the FHIR document of a pack', () => {
  for (const { name, careRecord } of PEOPLE) {
    test(`both validators accept it, and its narrative holds every fact of the pack: ${name}`, () => {
      const pack = packOf(careRecord());
      const { sections } = written(pack);
      const narrative = plain(sections.map(({ title, text }) => title + text.div).join(''));
      for (const fact of factsOf(pack)) assert.ok(narrative.includes(letters(fact)), fact);
    });
  }

  test('sections stand under the record standard headings; what is not in the record says so', () => {
    const { sections } = written(packOf(recordOf('Betty')));
    const byTitle = new Map(sections.map((one) => [one.title, one]));
    assert.equal(byTitle.get('Allergies and bad reactions')?.code?.coding[0]?.code, 'allergies-and-adverse-reaction');
    assert.equal(byTitle.get('About me')?.emptyReason?.text, 'Not in the record.');
    assert.equal(byTitle.get('Last doses')?.code, undefined);
  });

  test('every reference leads to a resource of the document', () => {
    const { bundle } = written(packOf(recordOf('Mrs Smith')), { pdf: new Uint8Array([37, 80, 68, 70]) });
    const urls = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
    assert.equal(urls.size, bundle.entry.length);
    for (const [, target] of stringifyFhir(bundle).matchAll(/"reference":"([^"]+)"/g))
      assert.ok(urls.has(target!), target);
  });

  test('a dose that family gave is there as given, with who gave it; one without a time is in the words alone', () => {
    const pack = packOf(recordOf('Mrs Smith'));
    const [given] = written(pack).of('MedicationAdministration');
    assert.equal(given?.['effectiveDateTime'], '2026-11-22T13:30:00Z');
    assert.deepEqual(given?.['performer'], [{ actor: { display: 'by family: Robert, her son' } }]);
    const short = packOf(pack.record, { lastDoses: [{ ...pack.lastDoses[0]!, at: '2026-11-22T13:30+01:00' }] });
    assert.equal(written(short).of('MedicationAdministration')[0]?.['effectiveDateTime'], '2026-11-22T13:30:00+01:00');
    const untimed = packOf(pack.record, {
      lastDoses: [{ ...pack.lastDoses[0]!, at: undefined, when: { text: 'after breakfast' } }],
    });
    const { of, sections } = written(untimed);
    assert.deepEqual(of('MedicationAdministration'), []);
    assert.ok(sections.some(({ text }) => text.div.includes('after breakfast')));
  });

  test('a record that stands in no chosen paper is in no resource either', () => {
    const record = recordOf('Mr Green');
    const all = packOf(record);
    const { bundle, of } = written(packOf(record, { chosen: ['person', 'contacts'] }));
    assert.ok(all.papers.length > 5);
    assert.deepEqual(
      [of('Condition'), of('Flag'), of('MedicationStatement'), of('AllergyIntolerance')],
      [[], [], [], []],
    );
    assert.equal(of('RelatedPerson').length, 1);
    assert.ok(!stringifyFhir(bundle).includes('Long-standing chest trouble'));
  });

  test('a medicine is carried in words: no dose is worked out, and a status that is no code is not guessed', () => {
    const record = recordOf('Mr Green');
    const medicine = written(packOf(record)).of('MedicationStatement')[0]!;
    assert.equal(medicine['status'], 'active');
    assert.match(String((medicine['dosage'] as { text: string }[])[0]!.text), /Two puffs/);
    const records = record.records.map((one) =>
      one.class === 'Medication'
        ? { ...one, content: { ...one.content, courseStatus: { originalText: 'As before, sort of' } } }
        : one,
    );
    const odd = written(packOf({ ...record, records })).of('MedicationStatement')[0]!;
    assert.equal(odd['status'], 'unknown');
  });

  test('hostile words stay words', () => {
    const record = recordOf('James');
    const nasty = '<script>alert(1)</script> & "quoted" \u0007';
    const pack = packOf(record, {
      reason: { now: { text: nasty, lang: 'en" onload="x' } },
      pictures: [photo('face', nasty)],
      photoId: 'face',
    });
    const { sections } = written(pack);
    const html = sections.map(({ text }) => text.div).join('');
    assert.ok(!html.includes('<script') && !html.includes('onload="'));
    assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; \ufffd'));
  });

  test('the PDF rides along when it is asked for, a new pack names the one it replaces, and bytes are the same again', () => {
    const pdf = Uint8Array.from({ length: 10_000 }, (_, at) => at % 251);
    const pack = packOf(recordOf('James'), { replaces: 'pack-0' });
    const { of, composition, bundle } = written(pack, {
      pdf,
      confidentiality: 'R',
      authorSystem: 'https://home.example/Id/worker',
    });
    assert.deepEqual(new Uint8Array(Buffer.from(String(of('Binary')[0]!['data']), 'base64')), pdf);
    assert.equal(
      (of('DocumentReference')[0]!['content'] as { attachment: { size: number } }[])[0]!.attachment.size,
      10_000,
    );
    assert.equal((composition['relatesTo'] as { code: string }[])[0]!.code, 'replaces');
    assert.equal(composition['confidentiality'], 'R');
    const again = toFhirDocument(pack, { pdf, confidentiality: 'R', authorSystem: 'https://home.example/Id/worker' });
    assert.equal(stringifyFhir(bundle), stringifyFhir(again.bundle));
  });
});
