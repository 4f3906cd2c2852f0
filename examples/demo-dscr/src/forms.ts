// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormSubmission } from '@careplan-kit/forms/contract';
import { AboutMe, type RecordClass } from '@careplan-kit/model';
import * as mods from '@careplan-kit/model/mods';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { TEMPLATE_GROUPS, catalogue } from '@careplan-kit/templates/catalogue';
import { allergies } from './allergy-form.js';
import { ROUNDS, roundOf } from './rounds/rounds.js';

/** A form that can be opened here. Its definition is fetched when somebody opens it. */
export interface FormHere {
  /** In addresses of pages. */
  readonly id: string;
  /** Its canonical address. */
  readonly url: string;
  readonly title: string;
  readonly group: string;
  load(): Promise<FormDefinition>;
}

const OWN = 'Building blocks, one at a time';

/** A part of the care plan that can be filled by itself, as this house has cut them. */
function block(id: string, title: string): FormHere {
  const load = async () => (await import('./forms/blocks.js')).blockForm(id, title);
  return { id: `block-${id}`, url: `https://lantern.example/form/${id}`, title, group: OWN, load };
}

const BLOCKS: readonly FormHere[] = [
  block('needs', 'What somebody needs'),
  block('strengths', 'What somebody is good at'),
  block('preferences', 'How somebody likes things'),
  block('contacts', 'Who is in somebody’s life'),
  block('allergies-asked', 'Whether somebody has allergies'),
  block('medicines', 'What somebody takes'),
];

/** The form of this name and no other: a tablet may keep what was fetched long ago. */
async function same(definition: Promise<FormDefinition>, url: string): Promise<FormDefinition> {
  const loaded = await definition;
  if (loaded.url !== url) throw new TypeError(`${url} is not what was fetched.`);
  return loaded;
}

/** The kit's forms and this house's, in the order of their groups. */
export const FORMS: readonly FormHere[] = [
  ...catalogue.map(({ id, title, group, load }) => {
    const url = `https://careplan-kit.example/form/${id}`;
    return { id, url, title, group, load: () => same(load(), url) };
  }),
  ...BLOCKS,
];

export const GROUPS: readonly string[] = TEMPLATE_GROUPS.flatMap((group) =>
  group === 'Care plan' ? [group, OWN] : [group],
).filter((group) => FORMS.some((form) => form.group === group));

/** The definition behind an address, fetched if need be; undefined for a form that this product does not have. */
export async function definitionOf(url: string): Promise<FormDefinition | undefined> {
  if (url === aboutMe.url) return aboutMe;
  if (url === allergies.url) return allergies;
  return (FORMS.find((form) => form.url === url) ?? roundOf(url))?.load();
}

/** No form: what somebody has chosen of the medicines after hospital and not signed lies among the drafts. */
export const COMPARISON = {
  url: 'https://lantern.example/medicines-after-hospital',
  title: 'Medicines after hospital',
} as const;

const TITLES = new Map<string, string>([
  [COMPARISON.url, COMPARISON.title],
  ...[...FORMS, ...ROUNDS].map(({ url, title }) => [url, title] as const),
  [aboutMe.url, aboutMe.title],
  [allergies.url, allergies.title],
]);

/** What the workers call a form. */
export const titleOfForm = (url: string) => TITLES.get(url) ?? url;
export const titleOf = ({ form }: FormSubmission) => titleOfForm(form.url);

const isClass = (one: unknown): one is RecordClass =>
  typeof one === 'object' && one !== null && 'schema' in one && 'elements' in one;

/** What the forms of this product write to. */
export const CLASSES: readonly RecordClass[] = [AboutMe, ...Object.values<unknown>(mods).filter(isClass)];
