// SPDX-License-Identifier: Apache-2.0

/** A paper of the council: the answers to one of the kit's forms, as FHIR. */
export interface Paper {
  /** The same paper asked for again has the same id. */
  readonly id: string;
  /** Canonical address of its form, without the version. */
  readonly form: string;
  /** ISO instant. */
  readonly sentAt: string;
  /** Who signed it. */
  readonly by: string;
  /** The QuestionnaireResponse as it came: untrusted. */
  readonly json: unknown;
}

const isBag = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' ? value : '');

function paperOf(json: unknown): Paper[] {
  if (!isBag(json) || json['resourceType'] !== 'QuestionnaireResponse') return [];
  const { identifier, questionnaire, authored, author } = json;
  const id = text(isBag(identifier) ? identifier['value'] : undefined);
  const [form = ''] = text(questionnaire).split('|');
  if (id === '' || form === '') return [];
  return [{ id, form, sentAt: text(authored), by: text(isBag(author) ? author['display'] : undefined), json }];
}

/** What the council sent of a person, in its order; nothing while it cannot be asked. */
export async function papersOf(person: string): Promise<readonly Paper[]> {
  if (!navigator.onLine) return [];
  const response = await fetch(`/council/${encodeURIComponent(person)}`).catch(() => null);
  const bundle: unknown = response?.ok ? await response.json().catch(() => null) : null;
  const entries = isBag(bundle) && Array.isArray(bundle['entry']) ? (bundle['entry'] as unknown[]) : [];
  return entries.flatMap((entry) => (isBag(entry) ? paperOf(entry['resource']) : []));
}
