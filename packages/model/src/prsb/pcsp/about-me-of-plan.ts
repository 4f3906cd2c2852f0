// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { PRSB_1_ELEMENTS, splitDocument } from '../../about-me-exchange/prsb-1-document.js';
import type { Prsb1Document } from '../../about-me-exchange/prsb-1.js';
import { DataError } from '../../errors.js';
import { parseWith } from '../../parse.js';
import { deepFreeze } from '../../untrusted.js';
import { parsePrsb } from '../section.js';
import { PlanAboutMe } from './about-me.js';

type Entries = readonly (readonly [string, unknown])[];

/** The ten elements of the 1.x shape are those of the plan's section, in the same order. */
const ROWS = PlanAboutMe.row.children;

/** A renamed element must not take the place of another member of that name. */
function joined(what: string, entries: Entries): Record<string, unknown> {
  const seen = new Set<string>();
  for (const [name] of entries) {
    if (seen.has(name)) {
      throw new DataError(what, [{ path: [name], code: 'name-twice', message: 'would stand here twice' }]);
    }
    seen.add(name);
  }
  return Object.fromEntries(entries);
}

/**
 * The About Me of a plan as an About Me 1.x document, under the standard's own names: `fromPrsb1` of
 * `@careplan-kit/model/exchange` makes an About Me of it. What else stands in the section rides along.
 *
 * @throws DataError with a path, for a value of a wrong type, or a member called as an element is
 */
export function aboutMeDocumentOfPlan(aboutMe: PlanAboutMe): Prsb1Document {
  const what = PlanAboutMe.name;
  const renamed = (group: Readonly<Record<string, unknown>>, rows: typeof ROWS): Record<string, unknown> =>
    joined(
      what,
      Object.entries(group).map(([key, value]) => {
        const row = rows.find((candidate) => candidate.key === key);
        if (!row) return [key, value];
        return [row.name, row.kind === 'group' ? renamed(value as Record<string, unknown>, row.children) : value];
      }),
    );
  return deepFreeze(renamed(parsePrsb(PlanAboutMe, aboutMe), ROWS));
}

/**
 * The About Me section of a plan, from an About Me 1.x document such as `toPrsb1` writes. Names are read in all the
 * spellings `fromPrsb1` reads. What else stands in the document rides along.
 *
 * @param document - untrusted
 * @throws DataError with a path, for a value of a wrong type, or a date that is none
 */
export function planAboutMeOf(document: unknown): PlanAboutMe {
  const what = 'The About Me 1.x document';
  const { words, parts } = splitDocument(parseWith(what, z.looseObject({}), document));
  const elements = PRSB_1_ELEMENTS.flatMap(({ key, name }, index): Entries => {
    const row = ROWS[index]!;
    const said = words[key] ?? (key === 'dateLastUpdated' ? parts.date : undefined);
    const rest = (Object.hasOwn(parts.written ?? {}, key) && parts.written?.[key]?.group?.rest) || {};
    const hasRest = Object.keys(rest).length > 0;
    if (row.kind === 'item') {
      return [...(said === undefined ? [] : [[row.key, said] as const]), ...(hasRest ? [[name, rest] as const] : [])];
    }
    if (said === undefined && !hasRest) return [];
    const inner: Entries = said === undefined ? [] : [[row.children[0]!.key, said]];
    return [[row.key, joined(what, [...inner, ...Object.entries(rest)])]];
  });
  return parsePrsb(PlanAboutMe, joined(what, [...elements, ...Object.entries(parts.members ?? {})]));
}
