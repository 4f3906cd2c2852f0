// SPDX-License-Identifier: Apache-2.0

const scaled = (digits) => Math.round(Number(digits) * 100);

/** Conditions and score of the form, as someone would write them by hand for one page: exact, in whole hundredths. */
export class HandLogic {
  constructor({ questions, answers, score }) {
    this.items = questions.flatMap((group) => group.items);
    this.answers = new Map(Object.entries(answers));
    this.bands = score.bands.map(({ label, over, max }) => ({
      label,
      over: over === undefined ? -Infinity : scaled(over),
      max: max === undefined ? Infinity : scaled(max),
    }));
    const scored = new Set(score.items);
    this.weights = new Map();
    this.dependants = new Map();
    for (const item of this.items) {
      if (scored.has(item.id)) {
        this.weights.set(item.id, new Map(item.options.map(({ code, weight }) => [code, scaled(weight)])));
      }
      const reads = sourceOf(item);
      if (reads) this.dependants.set(reads, [...(this.dependants.get(reads) ?? []), item]);
    }
    this.hundredths = 0;
    for (const id of score.items) this.hundredths += this.#worth(id);
  }

  #worth(id) {
    return this.weights.get(id).get(this.answers.get(id)) ?? 0;
  }

  /** Takes an answer. Returns the questions whose condition reads it. */
  answer(id, value) {
    if (!this.weights.has(id)) this.answers.set(id, value);
    else {
      this.hundredths -= this.#worth(id);
      this.answers.set(id, value);
      this.hundredths += this.#worth(id);
    }
    return this.dependants.get(id) ?? [];
  }

  shows({ enableWhen }) {
    if (!enableWhen) return true;
    const { op } = enableWhen;
    if (op === 'equal') return this.answers.get(enableWhen.left.item) === enableWhen.right.value;
    if (op === 'in') return enableWhen.list.includes(this.answers.get(enableWhen.value.item));
    return Number(this.answers.get(enableWhen.left.item)) > enableWhen.right.value;
  }

  get total() {
    return String(this.hundredths / 100);
  }

  get band() {
    return this.bands.find(({ over, max }) => this.hundredths > over && this.hundredths <= max).label;
  }
}

function sourceOf({ enableWhen }) {
  return enableWhen && (enableWhen.left ?? enableWhen.value).item;
}

const YES_NO = [
  { code: 'true', label: 'Yes' },
  { code: 'false', label: 'No' },
];

export const optionsOf = (item) => item.options ?? YES_NO;

/** What the controls of a question hold. */
export function readField(field, item) {
  if (item.type === 'date') return [...field.querySelectorAll('input')].map(({ value }) => value).join('/');
  if (item.type === 'multiple-choice') return [...field.querySelectorAll(':checked')].map(({ value }) => value);
  if (item.type === 'choice') return field.querySelector(':checked')?.value;
  if (item.type === 'boolean') return field.querySelector(':checked')?.value === 'true';
  return field.querySelector('.control').value;
}
