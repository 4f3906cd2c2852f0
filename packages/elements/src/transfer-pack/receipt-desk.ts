// SPDX-License-Identifier: Apache-2.0
import type { SignatureAnswer } from '@careplan-kit/forms/contract';
import type { CareActor } from '@careplan-kit/model/reading';
import { type PackSent, type Receipt, receiptOf } from '@careplan-kit/transfer';
import { type LitElement, type TemplateResult, html, nothing } from 'lit';
import { decodeBase64 } from '../attachments/base64.js';
import { defineElement } from '../base/define-element.js';
import { CpkPackReceiptEvent } from '../events/pack-event.js';
import type { HostContext } from '../host-context/host-context.js';
import { receiptPart } from '../parts/receipt-part.js';
import type { CpkSignature } from '../signature/signature.js';
import { boxView } from './box-view.js';
import { type PackTools, stepView } from './pack-tools.js';
import { TRANSFER_PACK_WORDS as WORDS } from './transfer-pack.words.js';

type State = 'open' | 'needs' | 'storing' | 'failed' | 'done';

export interface Receiving {
  readonly sent: PackSent;
  readonly handedOverBy: CareActor;
  readonly belongings: readonly string[];
  readonly person: string;
  readonly context: HostContext | undefined;
  now(): Date;
}

/** Who took the person and the bag over: one receipt for one pack. */
export class ReceiptDesk {
  #role = '';
  #organisation = '';
  #name = '';
  #signature: CpkSignature | null = null;
  #state: State = 'open';
  #fetch: 'not-yet' | 'coming' | 'failed' = 'not-yet';
  #receipt: Receipt | null = null;

  constructor(readonly element: LitElement) {}

  get receipt(): Receipt | null {
    return this.#receipt;
  }

  view(receiving: Receiving, prefix: string, tools: PackTools): TemplateResult {
    const { say } = tools;
    const heading = say(WORDS['transferPack.receipt']);
    const done = this.#receipt;
    if (done && this.#state === 'done') {
      const { name, role } = done.takenOverBy;
      const words = say(WORDS['transferPack.receipt.done'], {
        name,
        role,
        moment: tools.formatMoment(done.takenOverAt),
      });
      return stepView('receipt', heading, tools, html`<p class="done" role="status" tabindex="-1">${words}</p>`);
    }
    const box = (id: string, label: string, value: string, write: (text: string) => void) =>
      boxView({ id, label, value, write: (text) => this.#wrote(() => write(text)) });
    return stepView(
      'receipt',
      heading,
      tools,
      html`
        <p class="hint">${say(WORDS['transferPack.receipt.says'], { name: receiving.person })}</p>
        ${box('role', say(WORDS['transferPack.receipt.role']), this.#role, (text) => (this.#role = text))}
        ${box('organisation', say(WORDS['transferPack.receipt.organisation']), this.#organisation, (text) => {
          this.#organisation = text;
        })}
        ${this.#signView(receiving, prefix, tools)}
        ${this.#state === 'needs' || this.#state === 'failed'
          ? html`<p class="error" role="alert">
              ${say(WORDS[this.#state === 'needs' ? 'transferPack.receipt.needs' : 'transferPack.receipt.failed'])}
            </p>`
          : nothing}
        <button
          type="button"
          class="button record"
          aria-disabled=${this.#state === 'storing' ? 'true' : nothing}
          @click=${() => void this.#record(receiving, say(WORDS['transferPack.receipt.typed']))}
        >
          ${say(WORDS['transferPack.receipt.record'])}
        </button>
      `,
    );
  }

  /** The field for signatures once it is here; a plain box for the name where it cannot be fetched. */
  #signView({ context }: Receiving, prefix: string, { say }: PackTools): unknown {
    if (!receiptPart.here) {
      if (this.#fetch === 'not-yet') this.#load();
      return this.#fetch === 'failed'
        ? boxView({
            id: 'name',
            label: say(WORDS['transferPack.receipt.name']),
            value: this.#name,
            write: (text) => this.#wrote(() => (this.#name = text)),
          })
        : html`<p class="hint" role="status">${say(WORDS['transferPack.receipt.coming'])}</p>`;
    }
    if (!this.#signature) {
      defineElement(receiptPart.here.CpkSignature, prefix);
      this.#signature = this.element.ownerDocument.createElement(`${prefix}-signature`) as CpkSignature;
    }
    Object.assign(this.#signature, {
      context,
      label: say(WORDS['transferPack.receipt.sign']),
    });
    return this.#signature;
  }

  #load(): void {
    this.#fetch = 'coming';
    const done = (fetch: 'not-yet' | 'failed') => {
      this.#fetch = fetch;
      this.element.requestUpdate();
    };
    void receiptPart.load().then(
      () => done('not-yet'),
      () => done('failed'),
    );
  }

  #wrote(write: () => void): void {
    write();
    if (this.#state === 'needs') this.#state = 'open';
    this.element.requestUpdate();
  }

  async #record({ sent, handedOverBy, belongings, now }: Receiving, typed: string): Promise<void> {
    if (this.#state === 'storing') return;
    const signed = this.#signature?.value as SignatureAnswer | null | undefined;
    const name = signed?.signedBy ?? this.#name.trim();
    const role = this.#role.trim();
    if (!name || !role) return this.#turn('needs');
    const organisation = this.#organisation.trim() || undefined;
    const { image } = signed ?? {};
    const drawn = image?.file ? new Uint8Array(await decodeBase64(image.file, 'image/png').arrayBuffer()) : null;
    const receipt = receiptOf(sent, {
      takenOverBy: { name, role, organisation },
      takenOverAt: now().toISOString(),
      handedOverBy,
      belongings,
      ...(drawn ? { signature: { mediaType: 'image/png', bytes: drawn } } : { note: typed }),
    });
    this.#turn('storing');
    const event = new CpkPackReceiptEvent(receipt, sent);
    this.element.dispatchEvent(event);
    try {
      if (!event.awaited) throw new TypeError('Nobody listens to cpk-pack-receipt: the hand-over was not stored.');
      await event.stored;
      this.#receipt = receipt;
      this.#turn('done', '.receipt .done');
    } catch (cause) {
      reportError(cause);
      this.#turn('failed');
    }
  }

  #turn(state: State, focus?: string): void {
    this.#state = state;
    this.element.requestUpdate();
    if (focus)
      void this.element.updateComplete.then(() => this.element.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }
}
