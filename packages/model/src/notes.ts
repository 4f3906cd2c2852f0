// SPDX-License-Identifier: Apache-2.0
// Notes are MODS Communications. What marks one as a note, and who may read it, is ours and in no standard: the forms that
// write notes and the timeline that shows them go by the same marks.

/** System of the code in `medium` that says which kind of note a Communication is. */
export const NOTE_KIND_SYSTEM = 'https://careplan-kit.example/code/note-kind';

/** How the id of a recipient begins that names no person but everybody who may read the note. */
export const NOTE_READERS = 'readers-';
