// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, changeOf } from '@careplan-kit/model/reading';
import { agoInWords } from '../about-me/how-old.js';
import type { Host } from '../host-context/host-context.js';
import type { Say } from '../words/words.js';
import { FROM_WORDS as WORDS } from './form-record.words.js';
import type { AnswerRow } from './rows.js';

export interface FromTools {
  readonly say: Say;
  readonly host: Host;
  /** The worker's calendar day of a moment, `YYYY-MM-DD`. */
  readonly dayOf: (moment: Date) => string;
  /** The record the form was filled from. */
  readonly record: CareRecord | null;
}

/** Where an answer came from, when not from the hand of who finished the form: "From the GP record, 3 days ago". */
export function fromWords({ provenance }: AnswerRow, { say, host, dayOf, record }: FromTools): string | null {
  if (!provenance || provenance.from === 'worker') return null;
  if (provenance.from === 'calculation') return say(WORDS['from.calculation']);
  if (provenance.from === 'initial') return say(WORDS['from.initial']);
  const change = record ? changeOf(record, provenance) : undefined;
  const moment = provenance.recordedAt ?? change?.date;
  const ago = moment ? agoInWords(dayOf(new Date(moment)), dayOf(host.clock()), say) : null;
  const source =
    change && change.systemIdentifier !== host.systemIdentifier && host.sourceName?.(change.systemIdentifier);
  if (source) return ago ? say(WORDS['from.source'], { source, ago }) : say(WORDS['from.source.undated'], { source });
  return ago ? say(WORDS['from.record'], { ago }) : say(WORDS['from.record.undated']);
}
