// SPDX-License-Identifier: Apache-2.0
import type { DraftFiles } from '@careplan-kit/drafts';
import { type FileAnswers, attachmentOf } from './file-answers.js';
import { type FileStates, IDLE } from './file-states.js';
import type { HeldFile } from './held-file.js';
import { sizeInWords } from './sizes.js';

/**
 * Takes up what a draft holds, and puts into it what only the page had. A file that its question's answer names stays
 * that answer; a newer one that no answer names, for the page ended first, becomes it, unless there is another file.
 * Nothing is removed but a recording of no bytes. Never throws.
 *
 * @returns whether a file was found that no answer named
 */
export async function adopt(draft: DraftFiles, answers: FileAnswers, states: FileStates): Promise<boolean> {
  let found: readonly HeldFile[];
  try {
    found = await answers.held.use(draft);
  } catch {
    // The draft's state tells the worker; what is in it may be read all the same.
    return false;
  }
  const taken = new Set<string>();
  for (const file of [...found].reverse()) {
    if (await takeUp(file, answers, states)) taken.add(file.id);
  }
  await bringIn(answers);
  return taken.size > 0;
}

async function takeUp(file: HeldFile, answers: FileAnswers, states: FileStates): Promise<boolean> {
  const { question } = file.info;
  const node = answers.node(question);
  if (!node || node.withheld) return false;
  const answer = answers.answer(question);
  const named = answer?.id === file.id;
  if (!named && (!node.writable || (answer?.held === 'draft' && !answers.isGone(answer)))) return false;
  if (file.size === 0) {
    if (named) {
      await answers.giveBack(question, attachmentOf(file), null);
      states.refuse(question, 'ended.empty');
    }
    return false;
  }
  if (named) answers.refresh(question, file);
  else answers.adopt(question, file);
  if (!named || !file.complete) {
    const name = file.complete ? 'found.whole' : 'found.cut-off';
    states.show(question, IDLE, { name, values: { size: sizeInWords(file.size) }, trouble: true });
  }
  return !named;
}

/** What only the page had, kept before there was a draft, is safe from now on. */
async function bringIn(answers: FileAnswers): Promise<void> {
  for (const file of answers.held.onPage) {
    const { question } = file.info;
    if (answers.answer(question)?.id !== file.id) continue;
    const inDraft = await answers.held.keep(file.info, file.onPage!);
    // The draft takes nothing now either.
    if (inDraft.isOnPage) return answers.held.remove(inDraft.id);
    await answers.exchange(question, file, inDraft);
  }
}
