// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import type { MedicineFact } from '../events/medicine-event.js';
import { timeBoxView } from '../medicine-desk/time-box.js';
import { productWords } from '../medicines-views/dose-words.js';
import { doingView, idOf } from './card-boxes.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import type { RoundTools } from './round-tools.js';

export function patchName(record: AdministrationRecord, { lib, facts }: RoundTools): string {
  const id = record.medicationId ?? lib.findOrder(facts, record.orderId)?.medicationId;
  return productWords(lib.findMedication(facts, id), id ?? '?').name;
}

/** A look at this patch at a moment, as a fact of its own. */
function lookAt(
  { orderId, site }: AdministrationRecord,
  inPlace: boolean,
  at: string,
  { workerId }: RoundTools,
): MedicineFact {
  const whose = { ...(orderId === undefined ? {} : { orderId }), ...(site === undefined ? {} : { site }) };
  const by = workerId === null ? {} : { by: workerId };
  return { kind: 'patch-check', fact: { id: crypto.randomUUID(), ...whose, at, inPlace, ...by } };
}

/** That it is gone is somebody's to be told, by the policy of the service. */
function incidentOf(record: AdministrationRecord, lastSeenAt: string, tools: RoundTools): MedicineFact {
  const { lib, facts, workerId } = tools;
  const { orderId, id: recordId, site } = record;
  const order = lib.findOrder(facts, orderId);
  const personId = record.personId ?? order?.personId ?? facts.person?.id;
  return {
    kind: 'incident',
    fact: {
      ...{ id: crypto.randomUUID(), type: 'patch-fell-off', at: facts.now, by: workerId ?? '' },
      ...{ medicationId: record.medicationId ?? order?.medicationId ?? '', recordId, lastSeenAt },
      ...(personId === undefined ? {} : { personId }),
      ...(orderId === undefined ? {} : { orderId }),
      ...(site === undefined ? {} : { site }),
      notify: lib.withDefaults(facts.settings).notify,
    },
  };
}

/** That a patch is gone: when it was last seen is said, and may be later than anybody wrote down. */
function goneView(record: AdministrationRecord, key: string, tools: RoundTools): TemplateResult {
  const { say, desk, lib, facts, formatMoment } = tools;
  const { time = '', fault } = desk.entry(key);
  const known = lib.patchSeenAt(facts, record);
  const gone = () => {
    const later = time.trim() ? tools.momentOf(time) : undefined;
    if (later === null || (later !== undefined && Date.parse(later) <= Date.parse(known)))
      return desk.enter(key, { fault: 'time' });
    const what = say(WORDS['emarRound.patch.gone']);
    const looks = [
      ...(later === undefined ? [] : [lookAt(record, true, later, tools)]),
      ...[lookAt(record, false, facts.now, tools), incidentOf(record, later ?? known, tools)],
    ];
    tools.look(looks, key, say(WORDS['emarRound.patch.heard'], { medicine: patchName(record, tools), what }));
  };
  return html`<div class="asked">
    <p>${say(WORDS['emarRound.patch.seen'], { time: formatMoment(known) })}</p>
    ${timeBoxView(
      {
        id: `seen-${idOf(key)}`,
        label: say(WORDS['emarRound.patch.seenLater']),
        value: time,
        error: fault === 'time' ? say(WORDS['emarRound.patch.seenLater.needed']) : null,
        write: (text) => desk.enter(key, { time: text, fault: undefined }),
      },
      say,
    )}
    <div class="doings">
      ${doingView({
        words: say(WORDS['emarRound.patch.recordGone']),
        name: 'record-gone',
        main: true,
        about: `name-${idOf(key)}`,
        run: gone,
      })}
      ${doingView({
        words: say(WORDS['emarRound.cancel']),
        name: 'cancel',
        run: () => desk.enter(key, { open: undefined, fault: undefined }),
      })}
    </div>
  </div>`;
}

/** A patch that is on: where, since when, that it is still there or gone, and that it came off (R64). */
export function patchView(record: AdministrationRecord, isDue: boolean, tools: RoundTools): TemplateResult {
  const { say, desk, facts, formatMoment, mayRecord, workerId } = tools;
  const key = `patch ${record.id}`;
  const { open } = desk.entry(key);
  const takeOff = () => {
    const changes = { removedAt: facts.now, ...(workerId === null ? {} : { removedBy: workerId }) };
    tools.complete(record, changes, key, say(WORDS['emarRound.patch.reason']));
  };
  const there = () => {
    const what = say(WORDS['emarRound.patch.there']);
    const heard = say(WORDS['emarRound.patch.heard'], { medicine: patchName(record, tools), what });
    tools.look([lookAt(record, true, facts.now, tools)], key, heard);
  };
  const doing = (words: keyof typeof WORDS, name: string, run: () => void, more: object = {}) =>
    doingView({ words: say(WORDS[words]), name, about: `name-${idOf(key)}`, run, ...more });
  return html`<li class="card patch" part="card" data-patch=${record.id} tabindex="-1">
    <p class="medicine" id="name-${idOf(key)}"><bdi>${patchName(record, tools)}</bdi></p>
    <p>
      ${say(WORDS['emarRound.patch.on'], {
        time: formatMoment(record.givenAt),
        site: record.site ?? say(WORDS['emarRound.patch.noSite']),
      })}
    </p>
    ${isDue ? html`<p class="ask">${say(WORDS['emarRound.patch.look'])}</p>` : nothing}
    ${mayRecord
      ? html`<div class="doings">
            ${doing('emarRound.patch.there', 'still-on', there, { main: isDue })}
            ${doing('emarRound.patch.gone', 'gone', () => desk.enter(key, { open: open ? undefined : 'gone' }), {
              expanded: open === 'gone',
            })}
            ${doing('emarRound.patch.off', 'take-off', takeOff)}
          </div>
          ${open === 'gone' ? goneView(record, key, tools) : nothing}`
      : nothing}
  </li>`;
}
