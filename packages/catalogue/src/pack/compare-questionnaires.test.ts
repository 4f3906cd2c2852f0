// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sources } from '../../test/falls.js';
import { jsonBytes, toText } from '../bytes.js';
import { refusalWords } from '../signature/refusal.js';
import { compareQuestionnaires } from './compare-questionnaires.js';
import type { FormPack } from './contents.js';
import { makePack } from './make-pack.js';

const FILE = 'package/Questionnaire-falls.json';
type Item = Record<string, unknown> & { item: Item[] };
type Json = Record<string, unknown> & { item: Item[] };

/** A pack whose Questionnaire was changed before it was signed. */
async function changed(change: (json: Json) => unknown): Promise<FormPack> {
  const pack = await makePack(sources());
  const json = JSON.parse(toText(pack.files.get(FILE)!)) as Json;
  const other = change(json) ?? json;
  return { ...pack, files: new Map(pack.files).set(FILE, jsonBytes(other)) };
}
const told = (pack: FormPack) =>
  compareQuestionnaires(pack).map((refusal) => {
    for (const language of ['en', 'cy'] as const) assert.doesNotMatch(refusalWords(refusal, language), /[{}…]/);
    return [refusal.code, ...(refusal.path ?? []), refusal.with?.['place']];
  });

describe('the Questionnaires of a pack', () => {
  test('as they were made are their forms', async () => {
    assert.deepEqual(told(await makePack(sources())), []);
  });

  test('one in which something is asked otherwise is refused, with the place', async () => {
    for (const [change, place] of [
      [(json) => void (json.item[0]!.item[0]!['text'] = 'Falls this week'), 'item.0.item.0.text'],
      [(json) => void (json.item[0]!.item[0]!['required'] = false), 'item.0.item.0.required'],
      [(json) => void json.item.pop(), 'item.4'],
      [(json) => void (json['version'] = '9.9.9'), 'version'],
      [(json) => void json.item.reverse(), 'item.0.linkId'],
      [() => 4, 'resourceType'],
      [() => ({ resourceType: 'Questionnaire', status: 'active', item: 'none' }), undefined],
    ] as readonly (readonly [(json: Json) => unknown, string | undefined])[]) {
      const [refusal, ...others] = told(await changed(change));
      assert.deepEqual(others, []);
      assert.deepEqual(refusal?.slice(0, 2), ['questionnaire-differs', FILE]);
      if (place !== undefined) assert.equal(String(refusal?.[2]).startsWith(place), true, `${String(refusal?.[2])}`);
    }
  });

  test('one written in another order of keys is the same', async () => {
    const turned = await changed((json) => Object.fromEntries(Object.entries(json).reverse()));
    assert.deepEqual(told(turned), []);
  });

  test('one that belongs to no form is refused', async () => {
    const pack = await makePack(sources());
    const extra = 'package/Questionnaire-other.json';
    const files = new Map(pack.files).set(extra, pack.files.get(FILE)!);
    assert.deepEqual(told({ ...pack, files }), [['questionnaire-alone', extra, undefined]]);
  });
});
