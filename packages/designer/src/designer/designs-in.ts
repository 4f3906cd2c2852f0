// SPDX-License-Identifier: Apache-2.0
import type { DesignStore, KeptDesign } from './design-store.js';

interface HeldDraft {
  readonly snapshot: unknown;
  readonly label: string | null;
  readonly state: { readonly status: string; readonly failure?: unknown };
  save(snapshot: unknown): Promise<void>;
  rename(label: string): Promise<void>;
  discard(): Promise<void>;
  close(): Promise<void>;
}

interface Identity {
  readonly person: string;
  readonly form: string;
  readonly version: string;
  readonly author: string;
}

/** What is needed of a `DraftStore` of `@careplan-kit/drafts`. */
export interface DraftsForDesigns {
  open(identity: Identity): Promise<HeldDraft>;
  find(query: {
    readonly person: string;
    readonly author: string;
  }): Promise<readonly { readonly id: string; readonly updatedAt: Date }[]>;
  describe(
    ids: readonly string[],
  ): Promise<readonly { readonly identity: Identity | null; readonly label: string | null }[]>;
}

/** Stands where a draft of an assessment names the person: a form in the making is about nobody. */
export const NOBODY = 'careplan-kit/forms-in-the-making';
const PREFIX = 'design:';

/** A draft holds a form that is filled in; one that is made lies in it beside no answers. */
const asSnapshot = (design: unknown) => ({ answers: {}, provenance: {}, design });
const designIn = (snapshot: unknown): unknown => (snapshot as { readonly design?: unknown } | null)?.design;

/**
 * Keeps forms in the making among a host's encrypted drafts, one draft for each. A page that was killed goes on with what
 * was kept last. Two tabs never write the same form: in the second the designer says that it is not saved.
 *
 * A host that lists drafts by person does not meet them; one that lists all drafts knows them by their person,
 * {@link NOBODY}.
 *
 * @param drafts - of `openDrafts`
 * @param author - id of who makes the forms; nobody else finds them
 */
export function designsIn(drafts: DraftsForDesigns, author: string): DesignStore {
  let held: { readonly id: string; readonly draft: HeldDraft } | null = null;
  const identityOf = (id: string): Identity => ({ person: NOBODY, form: PREFIX + id, version: '1', author });
  const letGo = async (): Promise<void> => {
    const last = held;
    held = null;
    await last?.draft.close();
  };
  /** Read anew, and held from then on: a draft is written by who holds it. */
  const take = async (id: string): Promise<HeldDraft> => {
    await letGo();
    const draft = await drafts.open(identityOf(id));
    held = { id, draft };
    return draft;
  };
  // One thing after another: what is being written is not closed under the pen.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act, act);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    list: () =>
      inTurn(async () => {
        const found = await drafts.find({ person: NOBODY, author });
        const told = await drafts.describe(found.map(({ id }) => id));
        return told.flatMap(({ identity, label }, at): KeptDesign[] => {
          if (!identity?.form.startsWith(PREFIX)) return [];
          const id = identity.form.slice(PREFIX.length);
          return [{ id, title: label ?? id, savedAt: found[at]!.updatedAt.toISOString() }];
        });
      }),
    open: (id) =>
      inTurn(async () => {
        const { snapshot, state } = await take(id);
        // What cannot be read is not nothing.
        if (snapshot === null && state.status === 'failed')
          throw new Error('The draft cannot be read.', { cause: state });
        return designIn(snapshot);
      }),
    keep: ({ id, title }, saved) =>
      inTurn(async () => {
        const draft = held?.id === id ? held.draft : await take(id);
        await draft.save(asSnapshot(saved));
        if (draft.label !== title) await draft.rename(title);
      }),
    remove: (id) =>
      inTurn(async () => {
        const draft = await take(id);
        held = null;
        await draft.discard();
      }),
  };
}
