// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, SignatureAnswer } from '@careplan-kit/forms/contract';
import { type ItemTypes, signature } from '@careplan-kit/forms/page/field';
import type { PropertyDeclarations } from 'lit';
import { decodeBase64 } from '../attachments/base64.js';
import { FieldElement } from '../base/field-element.js';
import { warnOnce } from '../base/warn-once.js';
import { addressOf } from '../signing/pad.js';
import { signatureKind } from '../signing/signature-view.js';

const METHODS = ['drawn', 'typed'] as const;

/**
 * A signature, drawn or typed, with who signed and in what relation. `value` is
 * `{ signedBy, relation?, method, signedAt, image? }`; the time is that of the host's clock. One that is begun and not
 * signed is no value, and holds the form up.
 *
 * @summary A signature that stands alone.
 * @tag cpk-signature
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
 * @fires change - The answer changed.
 * @csspart field - The whole field.
 * @csspart label - The legend.
 * @csspart hint - The help under the legend.
 * @csspart error - The error.
 * @csspart control - The boxes for the name and the relation.
 * @csspart option - A way to sign.
 * @csspart signature-pad - The field that is drawn in.
 * @csspart signed - The signature that is there.
 * @cssproperty --cpk-target-size - Least height of a box; 44px by default.
 */
export class CpkSignature extends FieldElement {
  static override readonly tagSuffix = 'signature';
  static override properties: PropertyDeclarations = { methods: { attribute: false }, signer: {} };

  /** Ways to sign: `drawn`, `typed`. Both without it. */
  declare methods: readonly ('drawn' | 'typed')[] | undefined;
  /** Who has to sign, in words. */
  declare signer: string | undefined;

  protected override get itemTypes(): ItemTypes {
    return { signature };
  }

  protected override get views() {
    return [signatureKind];
  }

  protected override item() {
    const { signer } = this;
    return { type: 'signature' as const, methods: this.#usable(), signer: signer ? String(signer) : undefined };
  }

  /** Who signed; beside it, as `<name>-image`, the drawing. */
  protected override formValue(answer: AnswerValue, name: string): FormData {
    const { signedBy, image } = answer as SignatureAnswer;
    const data = new FormData();
    data.append(name, signedBy);
    const address = addressOf(image);
    if (address) {
      const bytes = decodeBase64(image!.file!, 'image/png');
      data.append(`${name}-image`, new File([bytes], 'signature.png', { type: 'image/png' }));
    }
    return data;
  }

  #usable(): readonly ('drawn' | 'typed')[] | undefined {
    const { methods } = this;
    if (methods === undefined || methods === null) return undefined;
    const usable = METHODS.filter((method) => Array.isArray(methods) && methods.includes(method));
    if (usable.length === 0 || usable.length < methods.length)
      warnOnce('cpk-signature: methods is a list of "drawn", "typed"; what is something else is left out.');
    return usable.length > 0 ? usable : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-signature': CpkSignature;
  }
}
