// SPDX-License-Identifier: Apache-2.0
import type { Page } from './pieces.js';
import type * as publishPiece from './publish/index.js';
import type { PublishPanel } from './publish/publish-panel.js';
import type { PublishPlan } from './publish/publish-request.js';

type Piece = typeof publishPiece;

/** The plan of a form with faults is none. */
function planFor({ planOf }: Piece, page: Page, draft: unknown): PublishPlan | null {
  const { published, standard, openDrafts, language, say } = page;
  try {
    return planOf(draft as never, { published, standard, openDrafts, language, say });
  } catch {
    return null;
  }
}

/** Asking for a form to be published; or, where one waits for it, deciding on it. */
export function publishing(piece: Piece, panel: PublishPanel, page: Page): unknown {
  const { work, host, say, formatDay, checks, request } = page;
  const { worker } = host;
  const plan = planFor(piece, page, request ? request.definition : work.design.draft);
  const desk = {
    ...{ say, formatDay, panel, level: work.level, today: work.today },
    worker: worker?.id && worker.name ? { id: worker.id, name: worker.name } : null,
    now: () => host.clock().toISOString(),
    errors: Math.max(checks.findings.filter(({ severity }) => severity === 'error').length, plan ? 0 : 1),
    warnings: checks.findings.filter(({ severity }) => severity === 'warning').length,
    showErrors: () => work.show('check'),
  };
  return request ? piece.decisionView(request, plan?.lines ?? [], desk) : piece.publishView(plan, desk);
}
