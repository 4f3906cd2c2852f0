// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { eventElements, eventShape } from './event.js';
import { type ElementRow, type RecordClass, type ValueOf, defineRecordClass } from './record-class.js';
import { Coding, Instant, SNOMED_CT } from './values.js';

/**
 * PRSB Multi-media: one clip or picture beside the words, its bytes here or behind a link. `size`, `transcript` and
 * `attachment` are ours and no elements of the standard.
 */
export const MultiMedia = z.looseObject({
  /** Base name; the standard leaves the extension out. */
  filename: z.optional(z.string()),
  /** A registered media type, such as video/mp4. */
  mimeType: z.optional(z.string()),
  /** Base64, when the host keeps the bytes itself. */
  file: z.optional(z.string()),
  /** Where the bytes are, when another system keeps them. */
  url: z.optional(z.string()),
  /** Bytes in the file. Ours, not PRSB. */
  size: z.optional(z.int().check(z.minimum(0))),
  /** Words for those who cannot see or hear it. Ours, not PRSB: the standard has no element for it. */
  transcript: z.optional(z.string()),
  /**
   * Identifier of bytes that nobody has stored yet. Ours, not PRSB, and only on the way: `applyOperations` refuses
   * content that still holds one, because a record must never point at a file that is in somebody's draft.
   */
  attachment: z.optional(z.string()),
});
export type MultiMedia = ValueOf<typeof MultiMedia>;

/** One of the seven sections: a fixed code, and the person's own words. */
export const AboutMeSection = z.looseObject({
  code: z.optional(Coding),
  response: z.optional(z.looseObject({ text: z.optional(z.string()), multiMedia: z.optional(MultiMedia) })),
});
export type AboutMeSection = ValueOf<typeof AboutMeSection>;

/** The seven sections of About Me 2.01, in the standard's order, with the SNOMED CT code it fixes for each. */
export const ABOUT_ME_SECTIONS = [
  { key: 'whatIsMostImportantToMe', name: 'What is most important to me', code: '1515861000000103' },
  { key: 'peopleWhoAreImportantToMe', name: 'People who are important to me', code: '1515871000000105' },
  { key: 'howICommunicate', name: 'How I communicate and how to communicate with me', code: '1515881000000107' },
  { key: 'myWellness', name: 'My wellness', code: '1515891000000109' },
  { key: 'pleaseDoAndPleaseDoNot', name: 'Please do and please do not', code: '1515901000000105' },
  { key: 'howAndWhenToSupportMe', name: 'How and when to support me', code: '1515911000000107' },
  { key: 'alsoWorthKnowingAboutMe', name: 'Also worth knowing about me', code: '1515921000000101' },
] as const;

export type AboutMeSectionKey = (typeof ABOUT_ME_SECTIONS)[number]['key'];

const source = 'PRSB About Me 2.01';
const optional = { min: 0, max: 1 };

const sectionElements: readonly ElementRow[] = ABOUT_ME_SECTIONS.map(({ key, name, code }) => ({
  key,
  name,
  type: 'Group',
  occurs: optional,
  status: 'prsb',
  source,
  fixed: { code: { system: SNOMED_CT, code, display: name } },
}));

const section: z.ZodMiniOptional<z.ZodMiniType<AboutMeSection>> = z.optional(AboutMeSection);

const aboutMeSchema = z.looseObject({
  ...eventShape,
  whatIsMostImportantToMe: section,
  peopleWhoAreImportantToMe: section,
  howICommunicate: section,
  myWellness: section,
  pleaseDoAndPleaseDoNot: section,
  howAndWhenToSupportMe: section,
  alsoWorthKnowingAboutMe: section,
  /** Who helped, and how the record was put together when the person could not take part. */
  supportedToWriteThisBy: z.optional(z.string()),
  /** When it was first saved or last changed: stamped at commit. */
  dateLastUpdated: z.optional(Instant),
});

/**
 * About Me as it may be before it is a record of ours: what came from another system says nothing of the Event block
 * (whose record, and when). What is there must be right; nothing must be there.
 */
export const PartialAboutMe = z.partial(aboutMeSchema);
export type PartialAboutMe = ValueOf<typeof PartialAboutMe>;

/**
 * About Me: what a person wants those who support them to know, in their own words. Elements, order and codes are
 * those of PRSB About Me 2.01; none of them is mandatory, and an empty section is valid. As a dated record it carries
 * the MODS Event block. The MODS page for "About me" has not been read.
 */
export const AboutMe: RecordClass<AboutMe> = defineRecordClass({
  name: 'About Me',
  standard: 'PRSB About Me 2.01',
  onePerPerson: true,
  schema: aboutMeSchema,
  elements: [
    ...eventElements,
    ...sectionElements,
    {
      key: 'supportedToWriteThisBy',
      name: 'Supported to write this by',
      type: 'Text',
      occurs: optional,
      status: 'prsb',
      source,
    },
    {
      key: 'dateLastUpdated',
      name: 'Date last updated',
      type: 'Date and Time',
      occurs: optional,
      status: 'prsb',
      source,
      stamp: 'committedAt',
    },
  ],
});
export type AboutMe = ValueOf<typeof aboutMeSchema>;
