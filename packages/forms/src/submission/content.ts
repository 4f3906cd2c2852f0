// SPDX-License-Identifier: Apache-2.0
import type { Provenance, StoredAnswer } from '../contract/answers.js';
import type { FormInstance, FormNode, QuestionNode } from '../contract/form-instance.js';
import type { FormSubmission } from '../contract/submission.js';

/** Every question with whether it is drawn where it is visible, and every repeating item. */
function* walk(
  nodes: readonly FormNode[],
  drawn = true,
): Iterable<{ readonly node: FormNode & { kind: 'question' | 'repeat' }; readonly drawn: boolean }> {
  for (const node of nodes) {
    const isDrawn = drawn && !node.item.hidden;
    if (node.kind === 'question' || node.kind === 'repeat') yield { node, drawn: isDrawn };
    const inside = node.kind === 'repeat' ? node.entries.map((entry) => entry.node) : [];
    if (node.kind !== 'display') yield* walk(node.kind === 'repeat' ? inside : node.children, isDrawn);
  }
}

/** Whether an answer is submitted, and not set aside. What could not be read is no answer to keep. */
function isSubmitted({ visible, item, entered }: QuestionNode, drawn: boolean): boolean {
  return visible ? drawn || entered === null : item.whenHidden === 'keep' && entered === null;
}

/** What of a submission comes from the form alone. */
export type SubmittedContent = Pick<
  FormSubmission,
  'answers' | 'setAside' | 'provenance' | 'withheld' | 'entries' | 'origins' | 'scores'
>;

/** What the form holds, as a submission says it. */
export function contentOf(form: FormInstance): SubmittedContent {
  const all = form.answers();
  const answers: Record<string, StoredAnswer> = {};
  const setAside: Record<string, StoredAnswer> = {};
  const provenance: Record<string, Provenance> = {};
  const withheld: string[] = [];
  for (const { node, drawn } of walk(form.nodes)) {
    if (node.withheld) withheld.push(node.key);
    const stored = node.kind === 'question' ? all[node.key] : undefined;
    if (node.kind !== 'question' || stored === undefined) continue;
    (isSubmitted(node, drawn) ? answers : setAside)[node.key] = stored;
    if (node.provenance) provenance[node.key] = node.provenance;
  }
  const entries = form.entries();
  const { origins } = form.snapshot();
  return {
    answers,
    setAside,
    provenance,
    ...(withheld.length > 0 && { withheld }),
    ...(Object.keys(entries).length > 0 && { entries }),
    ...(origins && { origins }),
    ...(form.scores.length > 0 && {
      scores: form.scores.map(({ result, confirmed }) => ({ ...result, confirmed })),
    }),
  };
}
