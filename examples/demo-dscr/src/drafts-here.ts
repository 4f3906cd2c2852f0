// SPDX-License-Identifier: Apache-2.0
import { DraftError, type DraftStore, type HandOverEvent } from '@careplan-kit/drafts';
import { titleOfForm } from './forms.js';
import { WORKERS } from './residents.js';

/** A draft that the signed-in worker can open. */
export interface DraftHere {
  readonly id: string;
  readonly person: string;
  /** What the workers call the form. */
  readonly title: string;
  /** Its canonical address. */
  readonly form: string;
  /** Who began it. */
  readonly author: string;
  readonly updatedAt: Date;
  /** The last time it changed hands; undefined when it never did. */
  readonly handed: Pick<HandOverEvent, 'from' | 'reason' | 'at'> | undefined;
}

export const workerName = (id: string) => WORKERS.find((worker) => worker.id === id)?.name ?? 'somebody else';

/** The drafts of these keys, the newest first; none while the keys are out of reach. */
export async function draftsHere(drafts: DraftStore): Promise<DraftHere[]> {
  try {
    const key = await drafts.unlock();
    const mine = (await drafts.list()).filter(({ keyId }) => keyId === key);
    const described = await drafts.describe(mine.map(({ id }) => id));
    return mine.flatMap(({ id, updatedAt }, index) => {
      const { identity, history = [] } = described[index] ?? {};
      if (!identity) return [];
      const { person, form, author } = identity;
      return { id, person, title: titleOfForm(form), form, author, updatedAt, handed: history.at(-1) };
    });
  } catch (cause) {
    if (!(cause instanceof DraftError)) throw cause;
    return [];
  }
}

/** A store in which a form opens this one draft, which somebody else began, instead of the worker's own. */
export function storeOf(drafts: DraftStore, id: string): DraftStore {
  return new Proxy(drafts, {
    get(target, name) {
      if (name === 'open') return () => target.openById(id);
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}
