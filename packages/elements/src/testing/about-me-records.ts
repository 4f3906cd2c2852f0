// SPDX-License-Identifier: Apache-2.0
import { AboutMe, type CareActor, type CareRecord, applyOperations, latest } from '@careplan-kit/model';
import { betty, careWorkers, mrBodat, mrGreen } from '@careplan-kit/templates/about-me/fixtures';

/** A drawn face of 96 by 96 points, as PNG. */
export const FACE =
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAABgAgMAAACf9p+rAAAADFBMVEXW5N4vVj/ivqBUSkaH+npyAAABAElEQVR42u3Uuw2DMBAGYAyioUmVJViCjOACZ4hMwRLpaSIhN1mBeVIxQBSH14Efd5IdlNDkJJr7dPfbAhFF/9q7WrydKNWhUCiliAF85DDAEwE1VusPyQQdHoGFFBMoIgIJoSABsNNjOVftCxlAsxlyAPlNuL/k+GwGuUDlveoXFwyFj97g8PE8HIgB6gDAv6sIoPKGHL/fcpHGgZjIhpAqADI8Yg6psb/MpYcT0hdnKW/ClaMQ4to/dp+JuTgyMBUxYI+kK5TEJnOXtsnclepQEpuMXUZfuz0zgeMReggJZraWbvXXdAqYDRzPXtNJsA+1HCscnD6cNxiYC3xneAM00cOeNKD5GAAAAABJRU5ErkJggg==';

/** It as a host's own system would give it. */
export function face(): Blob {
  return new Blob([Uint8Array.from(atob(FACE), (sign) => sign.charCodeAt(0))], { type: 'image/png' });
}

/** A second of silence, as WAV. */
export const SILENCE = btoa(
  String.fromCharCode(
    ...[0x52, 0x49, 0x46, 0x46, 0x2c, 1, 0, 0, 0x57, 0x41, 0x56, 0x45, 0x66, 0x6d, 0x74, 0x20, 16, 0, 0, 0, 1, 0, 1, 0],
    ...[0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0, 0x64, 0x61, 0x74, 0x61, 8, 1, 0, 0],
    ...Array.from({ length: 264 }, () => 0x80),
  ),
);

interface Amendment {
  readonly at: string;
  readonly committer?: CareActor;
}

/** The next version of a person's About Me. A text replaces a section's words; null takes the section away. */
export function amended(
  record: CareRecord,
  sections: Readonly<Record<string, string | null | Readonly<Record<string, unknown>>>>,
  { at, committer = careWorkers.jane }: Amendment,
): CareRecord {
  const before = latest(record, AboutMe)!;
  const content: Record<string, unknown> = { ...before.content };
  for (const [key, value] of Object.entries(sections)) {
    if (value === null) delete content[key];
    else if (key === 'date' || key === 'supportedToWriteThisBy') content[key] = value;
    else content[key] = { response: typeof value === 'string' ? { text: value } : value };
  }
  const { recordUid, versionNumber: fromVersion } = before;
  return applyOperations(
    record,
    [{ operation: 'amend', class: AboutMe.name, recordUid, fromVersion, content }],
    { committer, at, systemIdentifier: 'elsewhere', newUid: () => crypto.randomUUID() },
    [AboutMe],
  ).record;
}

/** Mr Green's About Me, changed twice since it was written on 14 September 2026. */
export function mrGreenOverTime(): CareRecord {
  const second = amended(
    mrGreen.careRecord(),
    { howICommunicate: `${mrGreen.answers.howICommunicate}\nWrite it down for me if I look puzzled.` },
    { at: '2026-10-02T09:30:00+01:00', committer: careWorkers.eliza },
  );
  return amended(
    second,
    {
      myWellness: mrGreen.answers.myWellness!.replace('Open the window', 'Prop me up, open the window'),
      pleaseDoAndPleaseDoNot: `${mrGreen.answers.pleaseDoAndPleaseDoNot}\nPlease do warm the cup first.`,
      date: '2026-11-21',
    },
    { at: '2026-11-21T09:00:00Z' },
  );
}

/** Mr Green with a photo beside one section, a sound with its words beside another, and a film nobody put in words. */
export function mrGreenInPictures(): CareRecord {
  return amended(
    mrGreen.careRecord(),
    {
      myWellness: {
        text: mrGreen.answers.myWellness,
        multiMedia: { filename: 'on-a-good-day', mimeType: 'image/png', file: FACE, transcript: 'Me, on a good day.' },
      },
      howICommunicate: {
        text: mrGreen.answers.howICommunicate,
        multiMedia: {
          filename: 'how-i-say-no',
          mimeType: 'audio/wav',
          file: SILENCE,
          transcript: 'I hum two notes when I mean no.',
        },
      },
      alsoWorthKnowingAboutMe: {
        multiMedia: { filename: 'the-allotment', mimeType: 'video/mp4', url: 'https://media.example/allotment' },
      },
    },
    { at: '2026-11-20T10:00:00Z' },
  );
}

export const RIGHT_TO_LEFT = 'קודם כול: תגידו לי מי אתם 👋🏽.\nאני אוהב תה חזק עם ג׳ינג׳ר (Ginger) ו-2 כפיות סוכר.';

/** Mr Bodat under a name of 200 letters, with words from right to left, signs outside every alphabet, and emoji. */
export function mrBodatOfManyNames(): CareRecord {
  const record = amended(
    mrBodat.careRecord(),
    {
      whatIsMostImportantToMe: RIGHT_TO_LEFT,
      pleaseDoAndPleaseDoNot: 'Please do 🙏🏽 take your shoes off 👞🚫.\nمن فضلك لا تستعجلني.',
      howICommunicate: 'મારી સાથે ધીમેથી બોલો. 👩🏽‍🦽 نعم = 👍🏽, لا = 👎🏽',
    },
    { at: '2026-11-20T10:00:00Z' },
  );
  return { ...record, subjectOfCare: { ...record.subjectOfCare, personFamilyName: 'Bodat-'.repeat(33).slice(0, 197) } };
}

/** A text of that many signs, without a word that stands twice in a row. */
export function longText(length: number, seed = 1): string {
  const words = ['tea', 'window', 'garden', 'quiet', 'Sunday', 'sister', 'hearing', 'slowly', 'music', 'morning'];
  let text = '';
  for (let at = seed; text.length < length; at = (at * 48271) % 2147483647)
    text += `${words[at % words.length]}${at % 11 === 0 ? '.\n' : ' '}`;
  return text.slice(0, length);
}

/** Mr Green with 20,000 signs in one section. */
export function mrGreenAtLength(): CareRecord {
  return amended(mrGreen.careRecord(), { myWellness: longText(20_000) }, { at: '2026-11-20T10:00:00Z' });
}

/** Betty's About Me as it was written long ago. */
export function bettyLongAgo(date: string): CareRecord {
  const content: Record<string, unknown> = { date };
  for (const [key, text] of Object.entries(betty.answers))
    if (key !== 'date') content[key] = key === 'supportedToWriteThisBy' ? text : { response: { text } };
  return applyOperations(
    betty.careRecord(),
    [{ operation: 'create', class: AboutMe.name, content }],
    {
      committer: careWorkers.jane,
      at: `${date}T10:00:00Z`,
      systemIdentifier: 'elsewhere',
      newUid: () => 'resident-betty-about-me',
    },
    [AboutMe],
  ).record;
}
