// SPDX-License-Identifier: Apache-2.0
import type { ChangeLogEntry } from '@careplan-kit/model/reading';
import { actorWords } from './record-words.js';
import type { RecordTools } from './record-tools.js';
import { RECORD_VIEW_WORDS as WORDS } from './record-views.words.js';

/** "Recorded by Eliza, Senior care worker, 1 November 2026 at 10:20". That nobody noted it is said too. */
export function recordedWords(change: ChangeLogEntry | undefined, { say, formatMoment }: RecordTools): string {
  if (!change) return say(WORDS['recordView.recorded.unknown']);
  const name = actorWords(change.committer, say);
  const moment = formatMoment(change.date);
  return name
    ? say(WORDS['recordView.recorded'], { name, moment })
    : say(WORDS['recordView.recorded.when'], { moment });
}
