// SPDX-License-Identifier: Apache-2.0
// How a form comes to the designer: a piece that is fetched when the first one is opened.
import type { FormDefinition } from '@careplan-kit/forms';
import { Design, type KeptDesign } from '../design/design.js';
import type { Draft, DraftItem } from '../design/draft.js';
import { slugOf } from '../design/ids.js';
import { openDefinition } from '../design/open.js';
import { reading } from './no-form.js';

export { slugOf };
export { blankForm } from '../design/open.js';

/** A form that was opened, and how many things had to be put right to read it. */
export interface Opened {
  readonly draft: Draft;
  readonly repairs: number;
}

/**
 * A FHIR Questionnaire, a definition, or a form that was kept.
 *
 * @throws NoForm when it is none
 */
export async function openText(text: string): Promise<Opened> {
  const json = reading((): unknown => JSON.parse(text));
  if (typeof json !== 'object' || json === null || !('resourceType' in json))
    return { draft: openSaved(json), repairs: 0 };
  const { openQuestionnaire } = await import('../design/questionnaire.js');
  const { draft, repairs } = reading(() => openQuestionnaire(text));
  return { draft, repairs: repairs.length };
}

/**
 * What `Design.toJSON` gave, or a definition.
 *
 * @throws NoForm when it is neither
 */
export function openSaved(json: unknown): Draft {
  const kept = typeof json === 'object' && json !== null && 'draft' in json ? json.draft : json;
  return reading(() => openDefinition(kept));
}

/** A name of its own for a form that is made from a standard one. */
const named = (title: string, id: string, address: string) => ({ id, url: `${address}/${id}`, title });

/** A copy that keeps the core of the standard form. */
export async function openLocal(standard: unknown, address: string): Promise<Draft> {
  const { parseDefinition, localCopyOf } = await import('./copying.js');
  return reading(() => {
    const read = parseDefinition(standard);
    return localCopyOf(read, { ...named(read.title, `${read.id}-local`, address), version: '0.1.0' });
  });
}

const unlocked = ({ locked: _, ...item }: DraftItem): DraftItem =>
  (item.items ? { ...item, items: item.items.map(unlocked) } : item) as DraftItem;

/** A form of one's own that began as a standard one. */
export function openOwn(standard: unknown, address: string): Draft {
  const draft = openSaved(standard);
  const { derivedFrom: _, ...rest } = draft;
  return {
    ...rest,
    ...named(draft.title, `${slugOf(draft.title) || draft.id}-own`, address),
    version: '0.1.0',
    status: 'draft',
    items: draft.items.map(unlocked),
  } as Draft;
}

/** Whether what the standard locked has to stay. */
export function isLocalCopy({ derivedFrom, items }: Draft): boolean {
  const locks = ({ locked, items: inside = [] }: DraftItem): boolean => locked !== undefined || inside.some(locks);
  return Array.isArray(derivedFrom) && derivedFrom.length > 0 && items.some(locks);
}

export interface Known {
  readonly published: readonly FormDefinition[];
  /** The standard form it is a copy of, where it is at hand. */
  readonly standard: FormDefinition | null;
}

/** A form, ready to be changed; one that was kept comes with what can be taken back. */
export async function designOf(draft: Draft, { published, standard }: Known, kept?: unknown): Promise<Design> {
  const isCopy = isLocalCopy(draft);
  const core = isCopy ? (await import('./copying.js')).coreIn(draft, standard) : undefined;
  const options = { published, isLocalCopy: isCopy, core };
  const hasHistory = typeof kept === 'object' && kept !== null && 'format' in kept && 'draft' in kept;
  return hasHistory ? Design.fromJSON({ ...(kept as KeptDesign), draft }, options) : new Design(draft, options);
}
