// SPDX-License-Identifier: Apache-2.0
import { ContextConsumer } from '@lit/context';
import type { FormWords } from '@careplan-kit/forms/contract';
import { LIBRARY_VERSION } from '@careplan-kit/model/plain';
import {
  type CSSResult,
  type CSSResultGroup,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  adoptStyles,
} from 'lit';
import type { FieldTools } from '../field-views/field-view.js';
import type { AuditDetail, AuditEvent } from '../host-context/audit-event.js';
import { type Host, type HostContext, NO_HOST, hostContext } from '../host-context/host-context.js';
import { tokens } from '../styles/tokens.styles.js';
import { warnOnce } from './warn-once.js';
import { type DatePlace, dayIn, isDatePlace, momentIn, timeIn } from '../words/dates.js';
import { type Language, type Say, isWelsh, say } from '../words/words.js';

/** What every element of the library has: the host's context, its words, and the version it is. */
export abstract class CpkElement extends LitElement {
  /** The tag without its prefix. */
  static readonly tagSuffix: string;
  static readonly libraryVersion: string = LIBRARY_VERSION;

  /** The element's own style sheets; a host styles from outside, by tokens and parts. */
  static override styles: CSSResultGroup = [tokens];

  static override properties: PropertyDeclarations = {
    context: { attribute: false },
  };

  /** The host's context, when it is not provided from above with `@lit/context`. */
  declare context: HostContext | undefined;

  readonly #provided = new ContextConsumer(this, { context: hostContext, subscribe: true });

  /** What the host says, or defaults without a worker. */
  protected get host(): Host {
    return this.context ?? this.#provided.value ?? NO_HOST;
  }

  /** `cpk`, or the prefix this copy was defined with: elements inside this one use the same. */
  protected get tagPrefix(): string {
    return this.localName.slice(0, this.localName.indexOf('-'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // An incident must be traceable to a version from a screenshot of the page's source.
    this.setAttribute('data-cpk-version', LIBRARY_VERSION);
  }

  /** Which words the worker is shown. */
  protected get language(): Language {
    const { locale, unreviewedTranslations = false } = this.host;
    return { locale, unreviewed: unreviewedTranslations };
  }

  /** The language our own words come out in; it differs from the host's where there is no checked translation. */
  protected get shownLanguage(): 'en' | 'cy' {
    const { language } = this;
    return isWelsh(language) && language.unreviewed ? 'cy' : 'en';
  }

  /** A phrase in the worker's language. An arrow, like those below, so that views can be handed it. */
  protected readonly say: Say = (phrase, values) => say(phrase, values, this.language);

  /** Style sheets that came later, with pieces of the library that were fetched. */
  #later: readonly CSSResult[] = [];

  /** Puts on the style sheets of such a piece; each once. */
  protected readonly wear = (later: readonly CSSResult[]): void => {
    const worn = this.#styles;
    const added = later.filter((style) => !worn.includes(style));
    if (added.length === 0 || !(this.renderRoot instanceof ShadowRoot)) return;
    this.#later = [...this.#later, ...added];
    if (this.ownerDocument === document) adoptStyles(this.renderRoot, this.#styles);
    else this.adoptedCallback();
  };

  get #styles() {
    return [...(this.constructor as typeof LitElement).elementStyles, ...this.#later];
  }

  /** Style sheets belong to one document, and the browser drops them from an element that is moved to another. */
  adoptedCallback(): void {
    const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet || !(this.renderRoot instanceof ShadowRoot)) return;
    this.renderRoot.adoptedStyleSheets = this.#styles.map((style) => {
      const sheet = new Sheet();
      if ('cssText' in style) sheet.replaceSync(style.cssText);
      return sheet;
    });
  }

  /** What the views of fields need of the element they are in. */
  protected fieldTools(words: FormWords): FieldTools {
    const { say, shownLanguage: lang, formatDay, ownerDocument: document, wear } = this;
    return { document, prototypes: new Map(), say, words, lang, formatDay, wear, host: () => this.host };
  }

  override update(changed: PropertyValues): void {
    // Read out with the right voice, whatever the page round it speaks.
    const { shownLanguage } = this;
    if (this.getAttribute('lang') !== shownLanguage) this.setAttribute('lang', shownLanguage);
    super.update(changed);
  }

  protected audit(subjectOfCare: string, detail: AuditDetail): void {
    const { host } = this;
    host.audit({ at: host.clock().toISOString(), worker: host.worker, subjectOfCare, ...detail } as AuditEvent);
  }

  protected readonly formatDay = (instant: string): string => this.#format(instant, dayIn);

  protected readonly formatMoment = (instant: string): string => this.#format(instant, momentIn);

  protected readonly formatTime = (moment: Date): string => timeIn(moment, this.#datePlace);

  /** Dates go with the words round them. A language or zone that there is not must not take the page down. */
  get #datePlace(): DatePlace {
    const { host } = this;
    const locale = isWelsh(this.language) && this.shownLanguage === 'en' ? 'en-GB' : host.locale;
    const place = { locale, timeZone: host.timeZone };
    if (isDatePlace(place)) return place;
    warnOnce(`The host context has no usable locale and time zone (${locale}, ${host.timeZone}).`);
    return { locale: NO_HOST.locale, timeZone: NO_HOST.timeZone };
  }

  #format(instant: string, style: (date: Date, place: DatePlace) => string): string {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime())) return instant;
    const place = this.#datePlace;
    // A day without a time has no zone: shifting it could change the day.
    return style(date, instant.length === 10 ? { ...place, timeZone: 'UTC' } : place);
  }
}
