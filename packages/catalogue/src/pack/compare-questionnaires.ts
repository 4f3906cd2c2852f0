// SPDX-License-Identifier: Apache-2.0
import { compareDocuments, fromQuestionnaire, parseFhir } from '@careplan-kit/fhir';
import type { FormDefinition } from '@careplan-kit/forms';
import { toText } from '../bytes.js';
import type { Refusal } from '../signature/refusal.js';
import { FOLDER, type FormPack } from './contents.js';
import { resourceBytes, resourcesOf } from './fhir-files.js';

const read = (bytes: Uint8Array): unknown => parseFhir(toText(bytes));

/** As plain data, so that a field that is there without a value is none. */
const meaningOf = (questionnaire: unknown): unknown =>
  JSON.parse(JSON.stringify(fromQuestionnaire(questionnaire).definition)) as unknown;

/**
 * Where a Questionnaire asks something else than the form; undefined when it does not. A pack may have been made by another
 * version of this library, which wrote the same in another way: what counts is what is read from it.
 */
function differs(definition: FormDefinition, bytes: Uint8Array): string | undefined {
  const own = read(resourceBytes(resourcesOf(definition)[0]!.resource));
  try {
    const other = read(bytes);
    const [first] = compareDocuments(own, other);
    if (!first || compareDocuments(meaningOf(own), meaningOf(other)).length === 0) return undefined;
    return first.path.join('.');
  } catch {
    return 'resourceType';
  }
}

/**
 * Sets each FHIR Questionnaire of a pack beside the form it goes with. A signature says who made both, and not that they ask
 * the same; a program that reads FHIR alone would run another form than this library.
 *
 * @returns why the pack is not to be used; empty when every Questionnaire is its form, and every one has a form
 */
export function compareQuestionnaires({ forms, definitions, files }: FormPack): Refusal[] {
  const found: Refusal[] = [];
  const theirs = new Set(forms.map(({ questionnaire }) => `${FOLDER}${questionnaire}`));
  for (const [at, { questionnaire: file, title }] of forms.entries()) {
    const path = `${FOLDER}${file}`;
    const place = differs(definitions[at]!, files.get(path)!);
    if (place !== undefined) found.push({ code: 'questionnaire-differs', path: [path], with: { file, title, place } });
  }
  for (const path of files.keys()) {
    if (!path.startsWith(`${FOLDER}Questionnaire-`) || theirs.has(path)) continue;
    found.push({ code: 'questionnaire-alone', path: [path], with: { file: path.slice(FOLDER.length) } });
  }
  return found;
}
