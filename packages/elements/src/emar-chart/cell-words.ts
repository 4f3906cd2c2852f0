// SPDX-License-Identifier: Apache-2.0
import { type AdministrationRecord, type Facts, OUTCOME_WORDS, type Outcome } from '@careplan-kit/emar';
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

/** What there is to say, with a sign between. A month of boxes says it: nothing is put together but the text. */
export function joined(sign: string, ...said: readonly string[]): string {
  let all = '';
  for (const one of said) if (one !== '') all += all === '' ? one : sign + one;
  return all;
}

function attemptWords(facts: Facts, record: AdministrationRecord, { say, formatTime }: MedicineTools): string {
  const values = {
    what: say(OUTCOME_WORDS[record.outcome]),
    time: formatTime(record.givenAt),
    who: whoWords(facts, record, say),
  };
  return joined(
    ', ',
    say(WORDS['emarChart.by'], values),
    record.witnessId === undefined
      ? ''
      : say(MEDICINES_WORDS['medicines.line.witness'], { name: nameOf(facts, record.witnessId)! }),
    record.pending ? say(WORDS['emarChart.pending']) : '',
  );
}

/** Who, when, what of one dose: the label of its box. */
export function doseLabel(facts: Facts, dose: CellDose, varies: boolean, tools: MedicineTools): string {
  const { say } = tools;
  const { attempts, slot } = dose.evaluated;
  const amount = varies ? (slot.dose ? amountWords(slot.dose, say) : say(WORDS['emarChart.noDose'])) : '';
  const changed = dose.changed ? say(WORDS['emarChart.changed']) : '';
  if (attempts.length === 0) return joined(', ', unrecordedWords(dose, tools), amount, changed);
  const conflict = dose.kind === 'conflict' ? say(WORDS['emarChart.conflict']) : '';
  return joined('. ', conflict, ...attempts.map((record) => attemptWords(facts, record, tools)), amount, changed);
}
