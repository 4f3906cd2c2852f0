// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, FormNode, FormWords, Problem, QuestionNode } from '@careplan-kit/forms/contract';
import type { Say } from '../words/words.js';
import { allIn, isAsked, isShown, questionsIn } from './asked.js';
import { LAYOUT_WORDS as WORDS } from './layouts.words.js';

/** One row of the list. */
export interface Section {
  /** Of its first node, or of its score. */
  readonly key: string;
  readonly label: string;
  /** BCP 47 of the label; null for words of the library's own. */
  readonly lang: string | null;
  readonly nodes: readonly FormNode[];
  /** It begins with a heading of its own. */
  readonly headed: boolean;
}

type Named = Pick<Section, 'label' | 'lang'>;

function nameOfRun(nodes: readonly FormNode[], words: FormWords, say: Say): Named {
  const named = nodes.filter(({ kind }) => kind !== 'display').map(({ item }) => words.of(item));
  const { label = '', lang = null } = named.find((one) => one.label) ?? {};
  if (!label) return { label: say(WORDS['layout.section.read']), lang: null };
  if (named.length === 1) return { label, lang };
  return { label: say(WORDS['layout.section.more'], { label }), lang };
}

/**
 * The form as sections, as its conditions are now: each group, each list of entries and each score with a name of its
 * own, and what stands between them. Words belong to what they stand before.
 */
export function sectionsOf(form: FormInstance, words: FormWords, say: Say): readonly Section[] {
  const sections: Section[] = [];
  let run: FormNode[] = [];
  const end = () => {
    const [first] = run;
    if (first) sections.push({ key: first.key, ...nameOfRun(run, words, say), nodes: run, headed: false });
    run = [];
  };
  for (const node of form.nodes) {
    if (!isShown(node)) continue;
    const { label, lang } = words.of(node.item);
    if (node.kind === 'display' || node.kind === 'question' || !label) {
      run.push(node);
      continue;
    }
    const before = run.every(({ kind }) => kind === 'display') ? run.splice(0) : [];
    end();
    sections.push({ key: node.key, label, lang, nodes: [...before, node], headed: before.length === 0 });
  }
  end();
  for (const { key, score } of form.scores) {
    const { title, lang } = words.ofScore(score);
    sections.push({ key, label: title, lang, nodes: [], headed: true });
  }
  return sections;
}

/** How far a section is. `nothing`: there is nothing in it that this worker could fill in. */
export type SectionState = 'not-started' | 'in-progress' | 'done' | 'attention' | 'nothing';

export interface SectionProgress {
  readonly state: SectionState;
  /** What can be answered there, and how much of it is. A list of entries that is empty counts as one. */
  readonly all: number;
  readonly answered: number;
  /** Of those, what the record filled in and nobody has touched. */
  readonly fromRecord: number;
}

/** What is known of sections besides their answers. */
export interface SectionFacts {
  readonly problems: readonly Problem[];
  /** Keys of the faults that were shown to the worker. */
  readonly shown: ReadonlySet<string>;
  readonly finished: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
}

/** Faults that nothing typed is to blame for: as long as nobody was told of them, the section is only not done yet. */
const MISSING: ReadonlySet<string> = new Set(['required', 'too-few-entries', 'score-not-confirmed']);

const isAnswered = ({ answer, entered, unknown }: QuestionNode) =>
  answer !== null || entered !== null || unknown !== null;

function scoreProgress(form: FormInstance, key: string, attention: boolean): SectionProgress {
  const score = form.scores.find((node) => node.key === key);
  const state = attention ? 'attention' : score?.confirmed ? 'done' : 'not-started';
  if (score?.result.total == null) return { state: attention ? state : 'nothing', all: 0, answered: 0, fromRecord: 0 };
  return { state, all: 1, answered: score.confirmed ? 1 : 0, fromRecord: 0 };
}

/**
 * How far a section is. It is done when nothing in it is wrong, and either everything is answered and the worker has had it
 * on the page, or they said that it is finished. What the record filled in is not done before somebody has seen it.
 */
export function progressOf(form: FormInstance, section: Section, facts: SectionFacts): SectionProgress {
  const keys = new Set([section.key, ...allIn(section.nodes).map(({ key }) => key)]);
  const problems = facts.problems.filter(({ key }) => keys.has(key));
  const attention = problems.some(({ key, code }) => !MISSING.has(code) || facts.shown.has(key));
  if (section.nodes.length === 0) return scoreProgress(form, section.key, attention);
  const questions = questionsIn(section.nodes);
  const empty = allIn(section.nodes).filter((node) => node.kind === 'repeat' && node.entries.length === 0);
  const wasSeen = facts.seen.has(section.key);
  const given = questions.filter(
    (question) => isAnswered(question) && (wasSeen || question.provenance?.from !== 'initial'),
  );
  const fromRecord = given.filter(({ provenance }) => provenance?.from === 'record').length;
  const all = questions.length + empty.length;
  const counts = { all, answered: given.length, fromRecord };
  if (attention) return { state: 'attention', ...counts };
  if (!section.nodes.some(isAsked)) return { state: 'nothing', ...counts };
  const begun = given.length > fromRecord;
  const whole = given.length === all && (wasSeen || begun);
  if (problems.length === 0 && (whole || facts.finished.has(section.key))) return { state: 'done', ...counts };
  return { state: begun || facts.finished.has(section.key) ? 'in-progress' : 'not-started', ...counts };
}
