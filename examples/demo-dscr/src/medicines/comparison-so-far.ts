// SPDX-License-Identifier: Apache-2.0
import { type Draft, DraftError } from '@careplan-kit/drafts';
import type { CpkReconciliation, ReconciliationSoFar } from '@careplan-kit/elements';
import { el } from '../dom.js';
import { COMPARISON } from '../forms.js';
import { openOnceFree } from '../sending/finished-drafts.js';
import type { Session } from '../session.js';

/** A draft holds a form that is filled in; a comparison lies in it beside no answers. */
const asSnapshot = (soFar: ReconciliationSoFar) => ({ answers: {}, provenance: {}, soFar });
const soFarIn = ({ snapshot }: Draft) => (snapshot as { readonly soFar?: ReconciliationSoFar } | null)?.soFar ?? null;

/** What one worker has chosen in a comparison and nobody has signed: a draft of theirs, encrypted like every other. */
class ComparisonDraft {
  #draft: Draft | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly personId: string,
    readonly session: Session,
  ) {}

  /** One thing after another: what is being written is not closed under the pen. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(act);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #open(): Promise<Draft> {
    const { drafts, worker } = this.session;
    const identity = { person: this.personId, form: COMPARISON.url, version: '1', author: worker.id };
    if (this.#draft) return this.#draft;
    const draft = await openOnceFree(drafts, identity);
    const { state } = draft;
    if (state.status === 'failed') {
      // What cannot be read, or is open in another tab, is not nothing.
      await draft.close();
      throw new DraftError(state.failure);
    }
    this.#draft = draft;
    return draft;
  }

  read(): Promise<ReconciliationSoFar | null> {
    return this.#inTurn(async () => soFarIn(await this.#open()));
  }

  keep(soFar: ReconciliationSoFar): Promise<void> {
    return this.#inTurn(async () => {
      const draft = await this.#open();
      if (soFar.lines.length > 0) return draft.save(asSnapshot(soFar));
      this.#draft = null;
      return draft.discard();
    });
  }

  close(): Promise<void> {
    return this.#inTurn(async () => this.#draft?.close());
  }
}

/**
 * Gives a comparison back what this worker had chosen in it, and keeps what is chosen from now on. What cannot be kept is
 * said: nobody may leave it half way and think that it will be there.
 *
 * @returns where that is said
 */
export async function keepSoFar(
  comparing: CpkReconciliation,
  personId: string,
  session: Session,
  signal: AbortSignal,
): Promise<HTMLElement> {
  const said = el('p', { role: 'alert', class: 'status missing', hidden: true });
  const notKept = (cause: unknown) => {
    if (!(cause instanceof DraftError)) reportError(cause);
    said.textContent = 'What you choose here is not kept on this tablet until it is signed. Do not leave it half way.';
    said.hidden = false;
  };
  const draft = new ComparisonDraft(personId, session);
  comparing.addEventListener('cpk-reconciliation-change', ({ soFar }) => {
    draft.keep(soFar).then(() => (said.hidden = true), notKept);
  });
  signal.addEventListener('abort', () => void draft.close());
  comparing.soFar = await draft.read().catch((cause: unknown) => {
    notKept(cause);
    return null;
  });
  return said;
}
