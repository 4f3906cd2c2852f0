// SPDX-License-Identifier: Apache-2.0
import { zonedClock } from '@careplan-kit/model';
import { type CareRecord, fullName } from '@careplan-kit/model/reading';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sayCounted } from '../about-me/counted.js';
import { headingView } from '../about-me/view-tools.js';
import { media } from '../attachments/media.styles.js';
import { CpkElement } from '../base/cpk-element.js';
import { warnOnce } from '../base/warn-once.js';
import { todayOf } from '../host-context/host-context.js';
import { insteadView } from '../record-views/instead-view.js';
import { recordViewStyles } from '../record-views/record-views.styles.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { Rights } from '../record-views/rights.js';
import { ShownRecord } from '../record-views/shown-record.js';
import { zoneOf } from '../record-views/zone.js';
import { buttons } from '../styles/button.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { type Beside, BESIDE, barView } from './bar-view.js';
import { DAY_PARTS, type DayEntry, type DayPart, DayReader } from './day.js';
import { dayPlus } from './day-index.js';
import { type ShownDay, daysView } from './day-view.js';
import { gapsOf } from './gaps.js';
import { DAY_KINDS, type DayKind, KNOWN_CLASSES } from './kinds.js';
import { MediaShelf } from './media-shelf.js';
import { timelineStyles } from './timeline.styles.js';
import { COUNTS, TIMELINE_WORDS as WORDS } from './timeline.words.js';

export { type Beside, type DayKind, DAY_KINDS };

/**
 * The day of one person: what happened, when it happened, and apart from that when it was written down. Late entries are
 * marked, stretches in which nothing was recorded are said, and the day before or the week before can stand beside it.
 *
 * @summary What happened to one person in a day.
 * @tag cpk-timeline
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkErrorEvent} cpk-error - The record cannot be read.
 * @csspart title - The heading.
 * @csspart withheld - That kinds of entry are withheld.
 * @csspart bar - Day, comparison and kinds.
 * @csspart day-part - A part of the day.
 * @csspart entry - One entry.
 * @csspart late - The mark of a late entry.
 * @csspart gap - A stretch in which nothing was recorded.
 * @cssproperty --cpk-colour-brand - Border of entries.
 * @cssproperty --cpk-colour-error - Border of incidents.
 * @cssproperty --cpk-colour-warning-surface - Background of the mark of a late entry.
 */
export class CpkTimeline extends CpkElement {
  static override readonly tagSuffix = 'timeline';
  static override styles = [tokens, buttons, media, recordViewStyles, timelineStyles];
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    day: {},
    beside: {},
    kinds: { attribute: false },
    gapHours: { type: Number, attribute: 'gap-hours' },
    lateAfterMinutes: { type: Number, attribute: 'late-after-minutes' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The person's record. */
  declare record: CareRecord | null;
  /** `YYYY-MM-DD`; today without it. It follows when the worker goes to another day. */
  declare day: string | null;
  /** What stands beside it: `none`, `day` for the day before, `week` for the same day a week before. */
  declare beside: Beside;
  /** Which kinds are shown; all of them without it. It follows when the worker chooses others. */
  declare kinds: readonly DayKind[] | null;
  /** Hours without an entry from which the stretch is said; 0 for never. */
  declare gapHours: number;
  /** Minutes after which an entry is late, where the record carries no mark; null to go by the marks alone. */
  declare lateAfterMinutes: number | null;
  /** Level of the heading. */
  declare headingLevel: number;

  readonly #shown = new ShownRecord(this, null, (person, detail) => this.audit(person, detail));
  readonly #shelf = new MediaShelf(this);
  /** The worker went to another day or chose kinds: then how many there are is said aloud. */
  #acted = false;

  constructor() {
    super();
    this.record = null;
    this.day = null;
    this.beside = 'none';
    this.kinds = null;
    this.gapHours = 4;
    this.lateAfterMinutes = null;
    this.headingLevel = 2;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('record')) return;
    const had = this.#shown.record !== null;
    const another = this.#shown.take(this.record);
    if (!another || !had) return;
    // What was chosen for one person is no choice for the next; what the host sets together with them is.
    if (!changed.has('day')) this.day = null;
    if (!changed.has('kinds')) this.kinds = null;
    this.#acted = false;
  }

  get #tools(): RecordTools {
    const { say, formatDay, formatMoment, formatTime, host, headingLevel: level, shownLanguage: lang } = this;
    const dayOf = (moment: Date) => todayOf({ ...host, clock: () => moment });
    return { say, formatDay, formatMoment, formatTime, level, lang, today: todayOf(host), dayOf };
  }

  #dayOrToday(today: string): string {
    const { day } = this;
    if (!day) return today;
    if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
    warnOnce(`day of the timeline element is not a day such as 2026-11-22 (${day}); today is shown.`);
    return today;
  }

  get #kinds(): ReadonlySet<DayKind> {
    return new Set(this.kinds ?? DAY_KINDS);
  }

  override render(): TemplateResult {
    this.#shown.begin();
    const { record } = this.#shown;
    if (!record) return insteadView(this.#shown.unusable, this.say);
    const tools = this.#tools;
    const rights = new Rights(this.host, record);
    const { lateAfterMinutes } = this;
    const kinds = this.#kinds;
    const reader = new DayReader({ rights, tools, timeZone: zoneOf(this.host), kinds, lateAfterMinutes });
    const day = this.#dayOrToday(tools.today);
    const beside = BESIDE.includes(this.beside) ? this.beside : 'none';
    const dates = beside === 'none' ? [day] : [day, dayPlus(day, beside === 'day' ? -1 : -7)];
    const withheld = this.#withheld(rights);
    const days = dates.map((date) => this.#shownDay(date, reader, withheld, tools));
    this.#shown.shows(days.flatMap(({ entries }) => entries.map(({ shown }) => shown)));
    const { subjectOfCare: person } = record;
    const name = person.personPreferredName || fullName(person);
    const drawn = html`
      ${headingView(this.say(WORDS['timeline.title'], { name }), {
        level: tools.level,
        name: 'title',
        part: 'title',
      })}
      <p class="day-name">${days[0]!.name}</p>
      ${withheld ? html`<p class="withheld-all" part="withheld">${this.say(WORDS['timeline.withheld'])}</p>` : nothing}
      ${barView({
        say: this.say,
        isToday: day === tools.today,
        isLast: day >= tools.today,
        beside,
        kinds,
        counts: reader.counts(day),
        go: (to) => this.#go(to, day),
        compare: (other) => this.#act(() => (this.beside = other)),
        choose: (kind, chosen) => this.#choose(kind, chosen),
      })}
      <p class="visually-hidden" role="status">
        ${this.#acted ? `${days[0]!.name}: ${sayCounted(this.say, COUNTS.shown, days[0]!.entries.length)}` : nothing}
      </p>
      ${this.#nothingView(days, reader, day)}
      ${days.some(hasEntries) ? daysView(days, this.gapHours > 0 && this.gapHours <= 6, tools) : nothing}
    `;
    return html`${keyed(person.id, drawn)}`;
  }

  #nothingView(days: readonly ShownDay[], reader: DayReader, day: string): TemplateResult | typeof nothing {
    if (days.some(hasEntries)) return nothing;
    const last = reader.lastBefore(day);
    const whole = reader.counts(day).size === 0 && days[0]!.nothing === this.say(WORDS['timeline.none']);
    return html`<p class="nobody">${whole ? this.say(WORDS['timeline.none.day']) : `${days[0]!.nothing}.`}</p>
      ${last
        ? html`<button
            type="button"
            class="link-button to-last"
            @click=${() => this.#act(() => (this.day = last), '.day-name')}
          >
            ${this.say(WORDS['timeline.lastBefore'], { day: this.formatDay(last) })}
          </button>`
        : nothing}`;
  }

  /** Whether the host refuses any kind of entry: said whether or not there is one. */
  #withheld(rights: Rights): boolean {
    const classes = new Set([...KNOWN_CLASSES, ...rights.record.records.map((version) => version.class)]);
    return [...classes].some((name) => !rights.mayView(name));
  }

  #shownDay(day: string, reader: DayReader, withheld: boolean, tools: RecordTools): ShownDay {
    const kinds = this.#kinds;
    const chosen = (entry: DayEntry) => kinds.has(entry.kind);
    const entries = reader.all(day).filter(chosen);
    const clock = zonedClock(zoneOf(this.host));
    const [start, end] = [clock(`${day}T00:00:00`).from, clock(`${dayPlus(day, 1)}T00:00:00`).from];
    const now = this.host.clock().getTime();
    const moments = (other: string) =>
      reader
        .all(other)
        .filter(chosen)
        .flatMap(({ moment }) => moment ?? []);
    const last = moments(dayPlus(day, -1)).at(-1) ?? null;
    const next = moments(dayPlus(day, 1))[0] ?? null;
    const gaps = this.gapHours > 0 ? gapsOf(entries, { start, end, now, hours: this.gapHours, last, next }) : [];
    const untimed = entries.some(({ moment }) => moment === null);
    const isWhole = DAY_KINDS.every((kind) => kinds.has(kind));
    const words = !isWhole ? 'timeline.none.kinds' : withheld ? 'timeline.none.withheld' : 'timeline.none';
    const hours: Readonly<Record<DayPart, number>> = {
      untimed: 0,
      early: 0,
      morning: 6,
      afternoon: 12,
      evening: 18,
      night: 22,
    };
    const begins = (part: DayPart) => clock(`${day}T${String(hours[part]).padStart(2, '0')}:00:00`).from;
    const name = tools.formatDay(day);
    return {
      day,
      name: day === tools.today ? this.say(WORDS['timeline.today'], { day: name }) : name,
      entries,
      gaps,
      nothing: this.say(WORDS[words]),
      nothingTimed: this.say(WORDS[words === 'timeline.none' && untimed ? 'timeline.none.timed' : words]),
      start,
      end,
      toCome: new Set(DAY_PARTS.filter((part) => begins(part) > now)),
      mediaOf: (entry) => this.#shelf.show(entry, day, reader.asking.rights.record.subjectOfCare.id, this.host, tools),
    };
  }

  #go(to: 'before' | 'after' | 'today', day: string): void {
    const focus = to === 'today' ? '.to-before' : undefined;
    this.#act(() => (this.day = to === 'today' ? null : dayPlus(day, to === 'before' ? -1 : 1)), focus);
  }

  #choose(kind: DayKind, chosen: boolean): void {
    this.#act(() => (this.kinds = DAY_KINDS.filter((one) => (one === kind ? chosen : this.#kinds.has(one)))));
  }

  /** What a worker did. `focus` is where the focus goes when what was pressed is gone. */
  #act(change: () => void, focus?: string): void {
    this.#acted = true;
    change();
    void this.updateComplete.then(() => {
      if (this.shadowRoot?.activeElement) return;
      const target = this.renderRoot.querySelector<HTMLElement>(focus ?? '.to-before');
      if (target && focus === '.day-name') target.tabIndex = -1;
      target?.focus();
    });
  }
}

const hasEntries = ({ entries }: ShownDay) => entries.length > 0;

declare global {
  interface HTMLElementTagNameMap {
    'cpk-timeline': CpkTimeline;
  }
}
