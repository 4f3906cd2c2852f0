// SPDX-License-Identifier: Apache-2.0
import type { DraftState } from '@careplan-kit/drafts';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { tokens } from '../styles/tokens.styles.js';
import { draftStateView } from './draft-state-view.js';
import { draftStateStyles } from './draft-state.styles.js';
import { stateLine } from './state-line.styles.js';

/**
 * Says in one line whether what was typed is safe. A form shows its own; use this element to show a draft's state
 * elsewhere in your page.
 *
 * @summary Shows whether what was typed is saved on this device.
 * @tag cpk-draft-state
 * @status experimental
 * @since 0.1.0
 *
 * @csspart draft-state - The line.
 * @cssproperty --cpk-colour-success - Colour of the mark when saved.
 * @cssproperty --cpk-colour-error - Colour of the mark when saving failed.
 */
export class CpkDraftState extends CpkElement {
  static override readonly tagSuffix = 'draft-state';
  static override styles = [tokens, stateLine, draftStateStyles];
  static override properties: PropertyDeclarations = { state: { attribute: false } };

  /** The draft's state; null when no draft is kept. */
  declare state: DraftState | null;

  constructor() {
    super();
    this.state = null;
  }

  override render(): TemplateResult {
    return draftStateView(this.state, this.say, this.formatTime);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-draft-state': CpkDraftState;
  }
}
