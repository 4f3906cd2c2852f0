// SPDX-License-Identifier: Apache-2.0
import { type FormNode, type FormWords, type RepeatNode, createForm, formWords } from '@careplan-kit/forms';
import type { FilledForm, Said } from '../pack.js';
import { answerWords } from '../papers/answer-words.js';
import { WAY_BACK } from '../words/way-back.words.js';
import { type Speaker, homeDay } from '../words/speaker.js';
import type { BackChange } from '../way-back.js';
import { changeId } from './change-id.js';

export type BackKind = BackChange['kind'];

/** Which questions of which forms tell of a change, by the id of the item. */
export type QuestionsOfForms = Readonly<Record<string, Readonly<Record<string, BackKind>>>>;

export const QUESTIONS: QuestionsOfForms = {
  'discharge-summary': {
    medicineChanges: 'medicine',
    allergySaid: 'allergy',
    diagnoses: 'problem',
    changesIn: 'need',
    changesWhat: 'need',
    things: 'follow-up',
    questions: 'follow-up',
  },
  'discharge-follow-up': { extraCareWhat: 'need', things: 'follow-up' },
  'medicines-sent': { started: 'medicine', differences: 'medicine' },
  belongings: { lostWhat: 'belonging' },
};

/** Answers that say that nothing changed, or that the paper was silent, which stands under what is open. */
const NOTHING: ReadonlySet<unknown> = new Set(['none', 'silent', 'no', 'same', 'no-change']);

/** Questions that say by when something is to be done. */
const DUE: ReadonlySet<string> = new Set(['thingWhen', 'questionUntil']);

function dueOf(nodes: readonly FormNode[]): string | undefined {
  const found = nodes.find((node) => node.visible && DUE.has(node.item.id));
  return found?.kind === 'question' && typeof found.answer === 'string' ? found.answer : undefined;
}

const OPEN = {
  medicinesSaid: WAY_BACK.silentMedicines,
  allergySaid: WAY_BACK.silentAllergies,
  diagnosesSaid: WAY_BACK.silentDiagnoses,
  followUpSaid: WAY_BACK.silentFollowUp,
} as const;

interface Found {
  readonly changes: readonly BackChange[];
  readonly open: readonly Said[];
}

class Reader {
  readonly changes: BackChange[] = [];
  readonly open: Said[] = [];
  readonly #words: FormWords;

  constructor(
    readonly filled: FilledForm,
    readonly kinds: Readonly<Record<string, BackKind>>,
    readonly speaker: Speaker,
  ) {
    this.#words = formWords(filled.definition, { locale: speaker.language, unreviewed: true });
  }

  read(nodes: readonly FormNode[]): void {
    for (const node of nodes) {
      if (!node.visible) continue;
      const kind = Object.hasOwn(this.kinds, node.item.id) ? this.kinds[node.item.id] : undefined;
      if (kind !== undefined && node.kind === 'repeat') this.#entries(node, kind);
      else if (kind !== undefined && node.kind === 'question')
        this.#change(node.key, kind, this.#answers([node]), node.answer);
      else if ('children' in node) this.read(node.children);
      else if (node.kind === 'repeat') this.read(node.entries.map(({ node: entry }) => entry));
      if (node.kind === 'question' && node.answer === 'silent' && Object.hasOwn(OPEN, node.item.id)) {
        this.open.push(this.speaker.said(OPEN[node.item.id as keyof typeof OPEN]));
      }
    }
  }

  #entries(node: RepeatNode, kind: BackKind): void {
    for (const { node: entry } of node.entries) {
      const questions = entry.kind === 'group' ? entry.children : [entry];
      const first = questions.find((one) => one.kind === 'question');
      this.#change(
        entry.key,
        kind,
        this.#answers(questions),
        first?.kind === 'question' ? first.answer : null,
        dueOf(questions),
      );
    }
  }

  /** Every answer with its question, so that nothing has to be guessed: "Which medicine?: …". */
  #answers(nodes: readonly FormNode[]): string {
    const said = nodes.flatMap((node): string[] => {
      if (!node.visible) return [];
      if (node.kind === 'group') return [this.#answers(node.children)].filter(Boolean);
      if (node.kind !== 'question') return [];
      const stored =
        node.unknown !== null
          ? { unknown: node.unknown }
          : node.entered !== null
            ? { entered: node.entered }
            : node.answer;
      if (stored === null || node.withheld) return [];
      const words = this.#words.of(node.item);
      return [`${words.label.replace(/[?:.]\s*$/, '')}: ${answerWords(stored, node.item, words, this.speaker)}`];
    });
    return said.join('. ');
  }

  #change(key: string, kind: BackKind, text: string, first: unknown, due?: string): void {
    const only = Array.isArray(first) && first.length === 1 ? first[0] : first;
    if (text === '' || NOTHING.has(only)) return;
    const { submission } = this.filled;
    const { title } = this.#words;
    this.changes.push({
      id: changeId(`${submission.id}/${key}`, text),
      kind,
      text: { text },
      source: this.speaker.said(WAY_BACK.fromForm, { form: title, when: this.speaker.moment(submission.submittedAt) }),
      date: submission.submittedAt,
      ...(due === undefined ? {} : { due }),
    });
  }

  /** A form without a mapping is told as a whole: it is not passed over. */
  whole(): void {
    const { title } = this.#words;
    this.#change('form', 'paper', this.speaker.say(WAY_BACK.form, { form: title }), null);
  }
}

/** What the forms of the way back say that has changed, and what they leave open. */
export function changesOfForms(forms: readonly FilledForm[], kinds: QuestionsOfForms, speaker: Speaker): Found {
  const found = forms.map((filled) => {
    const { definition, submission } = filled;
    const own = Object.hasOwn(kinds, submission.form.id) ? kinds[submission.form.id] : undefined;
    const reader = new Reader(filled, own ?? {}, speaker);
    const { answers, provenance, entries, origins } = submission;
    const snapshot = { answers, provenance, entries, origins };
    const form = createForm(definition, { context: { today: homeDay(submission.submittedAt) }, snapshot });
    if (own) reader.read(form.nodes);
    else reader.whole();
    return reader;
  });
  return { changes: found.flatMap(({ changes }) => changes), open: found.flatMap(({ open }) => open) };
}
