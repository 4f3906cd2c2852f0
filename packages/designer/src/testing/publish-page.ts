// SPDX-License-Identifier: Apache-2.0
import { CpkElement, buttons, fields, tokens } from '@careplan-kit/elements/base';
import type { FormDefinition } from '@careplan-kit/forms';
import { type PropertyDeclarations, html } from 'lit';
import type { Draft } from '../design/draft.js';
import { PublishPanel, decisionView, planOf, publishStyles, publishView } from '../designer/publish/index.js';
import type { PublishRequest } from '../designer/publish/publish-request.js';
import type { PublishDesk } from '../designer/publish/publish-view.js';
import { todayOf } from '@careplan-kit/elements/base';

/** The views of publishing by themselves, as the designer draws them. */
export class PublishPage extends CpkElement {
  static override readonly tagSuffix = 'publish-page';
  static override styles = [tokens, fields, buttons, publishStyles];
  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    published: { attribute: false },
    standard: { attribute: false },
    openDrafts: { attribute: false },
    errors: { attribute: false },
    request: { attribute: false },
  };

  declare draft: Draft | null;
  declare published: FormDefinition | null;
  declare standard: FormDefinition | null;
  declare openDrafts: number | undefined;
  declare errors: number;
  declare request: PublishRequest | null;

  readonly panel = new PublishPanel(this, () => this.requestUpdate());
  shownErrors = 0;

  constructor() {
    super();
    this.draft = null;
    this.published = null;
    this.standard = null;
    this.openDrafts = undefined;
    this.errors = 0;
    this.request = null;
  }

  override render() {
    const { say, formatDay, host, panel, errors, shownLanguage: language, published, standard, openDrafts } = this;
    const desk: PublishDesk = {
      say,
      formatDay,
      level: 2,
      worker: host.worker,
      today: todayOf(host),
      now: () => host.clock().toISOString(),
      panel,
      errors,
      warnings: 0,
      showErrors: () => this.shownErrors++,
    };
    const given = { published, standard, openDrafts, language, say };
    if (this.request) {
      const { definition } = this.request;
      return decisionView(this.request, planOf(definition as unknown as Draft, given).lines, desk);
    }
    const plan = this.draft && errors === 0 ? planOf(this.draft, given) : null;
    return html`${publishView(plan, desk)}`;
  }
}
