// SPDX-License-Identifier: Apache-2.0
import type { CdEntry, CdRegister } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import type { MedicineFact } from '../events/medicine-event.js';
import { DESK_WORDS } from '../medicine-desk/medicine-desk.words.js';
import type { ProveSecondPerson } from '../medicine-desk/second-person.js';
import { CD_REGISTER_WORDS as WORDS, CD_TYPES } from './cd-register.words.js';
import { lineCode } from './register-form.js';
import { type RegisterModel, type RegisterTools, unitsOf } from './register-model.js';

/** What a page says of a signature that a line still lacks. */
export interface LaterSigning {
  /** Why the last try did not sign this line. */
  faultOf(entry: CdEntry): readonly string[];
  ask(entry: CdEntry, index: number): void;
}

const LACKS_SIGNATURE: ReadonlySet<string> = new Set(['WITNESS_REQUIRED', 'WITNESS_SAME_AS_ADMINISTRATOR']);

/** Whether a second person can still sign it: a line of the page that nobody else has. */
export const canBeSigned = ({ answer }: RegisterModel, { id, type }: CdEntry, index: number): boolean =>
  id !== undefined &&
  type !== 'signature' &&
  answer.problems.some((one) => one.index === index && LACKS_SIGNATURE.has(one.code));

/** Has a second person prove who they are for a line that was written without one (R33, R55). */
export class LaterSignature {
  #line: string | null = null;
  #fault: readonly string[] = [];
  #asking = 0;

  constructor(readonly changed: () => void) {}

  /** What was asked before is not for who looks now. */
  forget(): void {
    this.#asking++;
    this.#line = null;
    this.#fault = [];
  }

  faultOf({ id }: CdEntry): readonly string[] {
    return id !== undefined && id === this.#line ? this.#fault : [];
  }

  /** The line that signs it; null where nobody proved who they are, or it cannot be theirs to sign. */
  async ask(
    prove: ProveSecondPerson,
    { entry, index, model, tools }: { entry: CdEntry; index: number; model: RegisterModel; tools: RegisterTools },
    by: { readonly worker: string; at(): string; page(): CdRegister },
  ): Promise<MedicineFact | null> {
    const { say, lib, facts } = tools;
    const asking = ++this.#asking;
    this.#line = entry.id ?? null;
    this.#fault = [];
    const amount = entry.quantity === 0 ? (entry.counted ?? 0) : Math.abs(entry.quantity);
    const what = say(WORDS['cdRegister.sign.what'], {
      ...{ n: index + 1, what: say(CD_TYPES[entry.type]), amount: unitsOf(model, amount, say) },
    });
    const about = [model.product.name, model.person ?? ''].filter(Boolean).join(', ');
    let witness: Awaited<ReturnType<ProveSecondPerson>> = null;
    try {
      witness = (await prove({ what, about, ...model.of, by: entry.by })) ?? null;
    } catch (cause) {
      reportError(cause);
    }
    // Somebody else looks, or another line was asked about meanwhile: this proof was not for it.
    if (asking !== this.#asking) return null;
    if (!witness) return this.#refuse([say(DESK_WORDS['medicineDesk.witness.failed'])]);
    const answer = lib.signRegisterEntry(facts, by.page(), {
      ...{ id: crypto.randomUUID(), entryId: entry.id, by: by.worker, at: by.at(), witness: witness.id },
      witnessProof: { method: witness.method, staffId: witness.id },
    });
    if (!answer.accepted || !answer.entry) return this.#refuse(answer.errors.map((code) => lineCode(code, tools)));
    this.#line = null;
    return { kind: 'register-entry', page: model.of, fact: answer.entry };
  }

  #refuse(fault: readonly string[]): null {
    this.#fault = fault;
    this.changed();
    return null;
  }
}

/** The button under a line without a second person, and what came of the last try. */
export function laterSignatureView(
  entry: CdEntry,
  index: number,
  signing: LaterSigning,
  { say }: RegisterTools,
): TemplateResult {
  const fault = signing.faultOf(entry);
  return html`${fault.length > 0
      ? html`<div class="fault" role="alert">${fault.map((words) => html`<p>${words}</p>`)}</div>`
      : nothing}
    <button
      type="button"
      class="button secondary sign-later"
      aria-label=${say(WORDS['cdRegister.do.sign.of'], { n: index + 1 })}
      @click=${() => signing.ask(entry, index)}
    >
      ${say(WORDS['cdRegister.do.sign'])}
    </button>`;
}
