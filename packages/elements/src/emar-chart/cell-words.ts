// SPDX-License-Identifier: Apache-2.0
import { type Facts, OUTCOME_WORDS, type Outcome } from '@careplan-kit/emar';
import { amountWords } from '../medicines-views/dose-words.js';
import { type MedicineTools, nameOf, whoWords } from '../medicines-views/medicine-words.js';
import { MEDICINES_WORDS } from '../medicines-views/medicines.words.js';
import type { CellDose } from './chart-cells.js';
import { EMAR_CHART_WORDS as WORDS } from './emar-chart.words.js';

/** What stands where nothing was recorded. */
function unrecordedWords({ kind, evaluated }: CellDose, { say }: MedicineTools): string {
  const { status, outcome } = evaluated;
  if (kind === 'away') {
    if (status === 'away' && outcome && Object.hasOwn(OUTCOME_WORDS, outcome))
      return say(OUTCOME_WORDS[outcome as Outcome]);
    return say(status === 'suspended' ? WORDS['emarChart.suspended'] : OUTCOME_WORDS['omit-instructed']);
  }
  if (kind === 'gap' || kind === 'waiting' || kind === 'now' || kind === 'alone')
    return say(WORDS[`emarChart.${kind}`]);
  return say(WORDS['emarChart.notDue']);
}

/** Who, when, what of one dose: the label of its box. */
export function doseLabel(facts: Facts, dose: CellDose, varies: boolean, tools: MedicineTools): string {
  const { say, formatTime } = tools;
  const { attempts, slot } = dose.evaluated;
  const amount = varies ? (slot.dose ? amountWords(slot.dose, say) : say(WORDS['emarChart.noDose'])) : '';
  if (attempts.length === 0) {
    const words = [unrecordedWords(dose, tools), amount, dose.changed ? say(WORDS['emarChart.changed']) : ''];
    return words.filter(Boolean).join(', ');
  }
  const said = attempts.map((record) =>
    [
      say(WORDS['emarChart.by'], {
        what: say(OUTCOME_WORDS[record.outcome]),
        time: formatTime(record.givenAt),
        who: whoWords(facts, record, say),
      }),
      record.witnessId === undefined
        ? ''
        : say(MEDICINES_WORDS['medicines.line.witness'], { name: nameOf(facts, record.witnessId)! }),
      record.pending ? say(WORDS['emarChart.pending']) : '',
    ]
      .filter(Boolean)
      .join(', '),
  );
  return [
    dose.kind === 'conflict' ? say(WORDS['emarChart.conflict']) : '',
    ...said,
    amount,
    dose.changed ? say(WORDS['emarChart.changed']) : '',
  ]
    .filter(Boolean)
    .join('. ');
}
