// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AttachmentKind, FormItem } from '@careplan-kit/forms/contract';
import {
  ABOUT_ME_SECTIONS,
  AboutMe,
  type CareRecord,
  type MultiMedia,
  emptyCareRecord,
  latest,
} from '@careplan-kit/model';
import fc from 'fast-check';
import { UnfinishedError, openScenario } from './index.js';

const author = { id: 'worker-eliza', name: 'Eliza' };
const TYPES = { photo: 'image/jpeg', audio: 'audio/mpeg', video: 'video/mp4', file: 'application/pdf' } as const;
const KINDS = Object.keys(TYPES) as AttachmentKind[];
const keys = ABOUT_ME_SECTIONS.slice(0, 3).map(({ key }) => key);

/** What one section takes: some kinds, up to a size; and a remark that is asked only when a file is there. */
const section = fc.record({
  kinds: fc.option(fc.subarray(KINDS, { minLength: 2 }), { nil: undefined }),
  maxSize: fc.option(fc.integer({ min: 5, max: 9 }), { nil: undefined }),
  required: fc.constantFrom(false, false, false, true),
});
type Section = typeof section extends fc.Arbitrary<infer T> ? T : never;

const step = fc.record({
  at: fc.nat({ max: keys.length - 1 }),
  act: fc.constantFrom('attach', 'attach', 'remove', 'transcribe'),
  kind: fc.constantFrom(...KINDS),
  size: fc.integer({ min: 0, max: 10 }),
});

function formOf(sections: readonly Section[]) {
  const items = sections.flatMap((taken, at): FormItem[] => [
    {
      id: `media${at}`,
      type: 'attachment',
      label: `Media ${at}`,
      binding: { class: 'About Me', element: keys[at]!, select: 'response.multiMedia' },
      ...taken,
    },
    {
      id: `remark${at}`,
      type: 'text',
      label: `Remark ${at}`,
      enableWhen: { op: 'exists', item: `media${at}` },
      binding: { class: 'About Me', element: keys[at]!, select: 'response.text' },
    },
  ]);
  items.push({
    id: 'date',
    type: 'date',
    label: 'Date',
    initial: { op: 'today' },
    binding: { class: 'About Me', element: 'date', mode: 'write' },
  });
  return {
    format: 'careplan-kit/form-1',
    id: 'generated-files',
    url: 'https://careplan-kit.example/form/generated-files',
    version: '1.0.0',
    status: 'draft',
    title: 'Generated',
    language: 'en-GB',
    licence: { kind: 'own-words', text: 'Test' },
    items: JSON.parse(JSON.stringify(items)) as unknown,
  };
}

interface Clip {
  readonly kind: AttachmentKind;
  readonly size: number;
  readonly isNew: boolean;
  readonly media: MultiMedia;
}

/** What is wrong with a section, worked out apart from the engine. Only what is new can be too large or of a wrong kind. */
function faultsOf({ kinds, maxSize, required }: Section, clip: Clip | undefined): string[] {
  if (!clip) return required ? ['required'] : [];
  if (!clip.isNew) return [];
  const fits = !kinds || kinds.includes('file') || kinds.includes(clip.kind);
  return [
    ...(maxSize !== undefined && clip.size > maxSize ? ['file-too-large'] : []),
    ...(fits ? [] : ['wrong-kind-of-file']),
  ];
}

const clipsOf = (record: CareRecord) => keys.map((key) => latest(record, AboutMe)?.content[key]?.response?.multiMedia);

test('files given, changed and taken away in any order, over several days, are in the record as they should be', () => {
  let committed = 0;
  const story = fc.tuple(
    fc.array(section, { minLength: keys.length, maxLength: keys.length }),
    fc.array(fc.array(step, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(story, ([sections, days]) => {
      let record = emptyCareRecord({ id: 'resident-betty' });
      let clips: (Clip | undefined)[] = sections.map(() => undefined);
      days.forEach((steps, day) => {
        const scenario = openScenario(formOf(sections), { record });
        const now = [...clips];
        let files = 0;
        for (const { at, act, kind, size } of steps) {
          const clip = now[at];
          if (act === 'attach') {
            const file = { filename: `Day ${day}`, mimeType: TYPES[kind], size };
            scenario.attach(`media${at}`, file);
            now[at] = { kind, size, isNew: true, media: { ...file, url: `store:${day}/file-${++files}` } };
          } else if (act === 'remove') {
            scenario.answer(`media${at}`, null);
            now[at] = undefined;
          } else if (clip) {
            scenario.transcribe(`media${at}`, `Said on day ${day}`);
            now[at] = { ...clip, media: { ...clip.media, transcript: `Said on day ${day}` } };
          }
        }
        assert.deepEqual(scenario.sees(), [
          ...sections.flatMap((_, at) => (now[at] ? [`media${at}`, `remark${at}`] : [`media${at}`])),
          'date',
        ]);
        const faults = sections.flatMap((taken, at) => faultsOf(taken, now[at]).map((code) => `media${at} ${code}`));
        assert.deepEqual(
          scenario.problems().map(({ key, code }) => `${key} ${code}`),
          faults,
        );
        const options = { author, at: `2026-11-2${day}T10:00:00Z`, store: (id: string) => `store:${day}/${id}` };
        if (faults.length > 0) {
          assert.throws(() => scenario.submit(options), UnfinishedError);
          return;
        }
        record = scenario.submit(options).record;
        committed++;
        clips = now.map((clip) => clip && { ...clip, isNew: false });
        assert.deepEqual(
          clipsOf(record),
          clips.map((clip) => clip?.media),
        );
      });
    }),
    { numRuns: 300 },
  );
  assert.ok(committed > 100, `only ${committed} days were committed`);
});
