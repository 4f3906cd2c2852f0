// SPDX-License-Identifier: Apache-2.0
import { type Questionnaire, stringifyFhir, toQuestionnaire } from '@careplan-kit/fhir';
import type { FormDefinition, FormItem, Option } from '@careplan-kit/forms';
import { toBytes } from '../bytes.js';

type Resource = Readonly<Record<string, unknown>>;

/** A resource and the file it stands in, below `package/`. */
export interface ResourceFile {
  readonly file: string;
  readonly resource: Resource;
}

/** Every item of a form, those in others too. */
export function* itemsOf(items: readonly FormItem[]): Iterable<FormItem> {
  for (const item of items) {
    yield item;
    if ('items' in item && item.items) yield* itemsOf(item.items);
  }
}

type Coded = Option & { readonly system: string };
const isCoded = (option: Option): option is Coded => option.system !== undefined && option.system !== '';

/** FHIR ids are letters, digits, hyphens and dots, 64 at most. */
const fhirId = (text: string): string => text.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 64);

function valueSet(form: FormDefinition, id: string, title: string, options: readonly Coded[]): Resource {
  const systems = new Map<string, Coded[]>();
  for (const option of options) {
    const key = JSON.stringify([option.system, option.version]);
    systems.set(key, [...(systems.get(key) ?? []), option]);
  }
  return {
    resourceType: 'ValueSet',
    id,
    url: `${form.url}/ValueSet/${id}`,
    version: form.version,
    name: id.replace(/[^A-Za-z0-9]/g, '_').replace(/^[^A-Z]/i, 'V'),
    title,
    status: form.status,
    compose: {
      include: [...systems.values()].map((concepts) => ({
        system: concepts[0]!.system,
        ...(concepts[0]!.version !== undefined && { version: concepts[0]!.version }),
        concept: concepts.map(({ code, label }) => ({ code, display: label })),
      })),
    },
  };
}

/** The code system of a form's own codes: those whose system lies below the form's address. */
function codeSystems(form: FormDefinition, options: readonly Coded[]): Resource[] {
  const systems = new Map<string, Map<string, string>>();
  for (const { system, code, label } of options) {
    if (!system.startsWith(`${form.url}/`)) continue;
    const codes = systems.get(system) ?? new Map<string, string>();
    systems.set(system, codes.set(code, codes.get(code) ?? label));
  }
  return [...systems].map(([url, codes]) => {
    const id = fhirId(`${form.id}-${url.slice(form.url.length + 1)}`);
    return {
      resourceType: 'CodeSystem',
      id,
      url,
      version: form.version,
      name: id.replace(/[^A-Za-z0-9]/g, '_').replace(/^[^A-Z]/i, 'C'),
      status: form.status,
      content: 'complete',
      concept: [...codes].map(([code, display]) => ({ code, display })),
    };
  });
}

/** A form as a Questionnaire, with the sets and systems of its coded options. The same set of options is one set. */
export function resourcesOf(form: FormDefinition): ResourceFile[] {
  const questionnaire = { ...toQuestionnaire(form) } as Questionnaire & Resource;
  const sets = new Map<string, Resource>();
  const all: Coded[] = [];
  for (const item of itemsOf(form.items)) {
    if (!('options' in item)) continue;
    const coded = item.options.filter(isCoded);
    if (coded.length === 0) continue;
    all.push(...coded);
    const key = JSON.stringify(coded.map(({ system, version, code, label }) => [system, version, code, label]));
    if (!sets.has(key)) sets.set(key, valueSet(form, fhirId(`${form.id}-${item.id}`), item.label, coded));
  }
  const files = [questionnaire, ...sets.values(), ...codeSystems(form, all)];
  return files.map((resource) => ({
    file: `${String(resource['resourceType'])}-${fhirId(String(resource['id'] ?? form.id))}.json`,
    resource,
  }));
}

export const resourceBytes = (resource: Resource) => toBytes(`${stringifyFhir(resource, 2)}\n`);

/** `.index.json`, as FHIR packages have it: what is in the resources, for programs that do not open them all. */
export const indexOf = (files: readonly ResourceFile[]): unknown => ({
  'index-version': 1,
  files: files.map(({ file, resource }) => ({
    filename: file,
    ...Object.fromEntries(
      ['resourceType', 'id', 'url', 'version', 'kind', 'type']
        .filter((key) => typeof resource[key] === 'string')
        .map((key) => [key, resource[key]]),
    ),
  })),
});
