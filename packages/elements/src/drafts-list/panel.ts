// SPDX-License-Identifier: Apache-2.0
import type { DraftAction } from '../events/draft-event.js';
import type { ShelvedDraft } from './draft-shelf.js';

/** What asks before something is done with a draft. */
export type PanelKind = 'rename' | 'discard' | 'hand-over' | 'take-over';

/** What is missing in it. */
export type PanelFault = 'worker' | 'reason';

/** A worker one may hand a draft to. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** One panel that is open, with what was entered in it. */
export class Panel {
  label: string;
  worker = '';
  reason = '';
  faults: readonly PanelFault[] = [];

  constructor(
    readonly draft: ShelvedDraft,
    readonly kind: PanelKind,
  ) {
    this.label = draft.description.label ?? '';
  }

  get id(): string {
    return this.draft.summary.id;
  }

  /** What is to be done; null when something is missing, which `faults` then says. */
  action(): DraftAction | null {
    const reason = this.reason.trim();
    const needsReason = this.kind === 'hand-over' || this.kind === 'take-over';
    this.faults = [
      ...(this.kind === 'hand-over' && this.worker === '' ? (['worker'] as const) : []),
      ...(needsReason && reason === '' ? (['reason'] as const) : []),
    ];
    if (this.faults.length > 0) return null;
    switch (this.kind) {
      case 'rename':
        return { type: 'rename', label: this.label.trim() || null };
      case 'discard':
        return { type: 'discard' };
      case 'hand-over':
        return { type: 'hand-over', worker: this.worker, reason };
      case 'take-over':
        return { type: 'take-over', reason };
    }
  }
}
