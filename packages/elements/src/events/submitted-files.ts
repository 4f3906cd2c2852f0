// SPDX-License-Identifier: Apache-2.0
import type { Attachment, FormSubmission } from '@careplan-kit/forms/contract';
import { isAttachment } from '@careplan-kit/forms/contract/answers';

/** Whoever can read the bytes of an answer. */
interface Files {
  open(answer: Attachment, question: string): Promise<Blob>;
}

/** One photo, sound, film or other file of a submission, to be stored with it. */
export interface SubmittedFile {
  /** Key of the question it answers. */
  readonly question: string;
  /** Its identifier in the draft. The same in every try to submit, so that a file stored twice can be told. */
  readonly id: string;
  /** Base name without extension. */
  readonly filename: string;
  /** Media type, found from the bytes and not from a name. */
  readonly mimeType: string;
  /** Bytes. */
  readonly size: number;
  /** What is said or shown, in words. */
  readonly transcript?: string;
  /**
   * The bytes, until the submission is stored; the draft that holds them is removed then.
   *
   * @throws DraftError when they cannot be read
   */
  blob(): Promise<Blob>;
}

/** The files of a submission that no record has yet. */
export function submittedFiles({ answers }: FormSubmission, files: Files): readonly SubmittedFile[] {
  return Object.entries(answers).flatMap(([question, answer]) =>
    isAttachment(answer) && answer.held === 'draft' ? [asSubmitted(question, answer, files)] : [],
  );
}

function asSubmitted(question: string, answer: Attachment, files: Files): SubmittedFile {
  const { id = '', filename = question, mimeType = 'application/octet-stream', size = 0, transcript } = answer;
  const blob = () => files.open(answer, question);
  return Object.freeze({
    question,
    id,
    filename,
    mimeType,
    size,
    ...(transcript === undefined ? {} : { transcript }),
    blob,
  });
}

/** Where the bytes of one file are from now on. */
export type FilePlace = { readonly url: string } | { readonly file: string };

/** An answer whose bytes have a place. */
function placedAnswer({ id: _id, ...answer }: Attachment, place: FilePlace): Attachment {
  return { ...answer, ...place, held: 'record' };
}

/** A submission that says where its files are. */
export function withPlaces(submission: FormSubmission, places: ReadonlyMap<string, FilePlace>): FormSubmission {
  const answers = Object.entries(submission.answers).map(([key, answer]) => {
    const place = isAttachment(answer) ? places.get(answer.id ?? '') : undefined;
    return [key, place ? Object.freeze(placedAnswer(answer as Attachment, place)) : answer] as const;
  });
  return Object.freeze({ ...submission, answers: Object.freeze(Object.fromEntries(answers)) });
}

/** Content of a record in which each place-holder whose file has a place is that file. */
export function fillPlaces(content: unknown, places: ReadonlyMap<string, FilePlace>): unknown {
  if (Array.isArray(content)) return content.map((entry) => fillPlaces(entry, places));
  if (typeof content !== 'object' || content === null) return content;
  const { attachment } = content as { readonly attachment?: unknown };
  const place = typeof attachment === 'string' ? places.get(attachment) : undefined;
  const parts = Object.entries(content).filter(([key]) => !(place && key === 'attachment'));
  return Object.fromEntries([
    ...parts.map(([key, part]) => [key, fillPlaces(part, places)]),
    ...Object.entries(place ?? {}),
  ]);
}
