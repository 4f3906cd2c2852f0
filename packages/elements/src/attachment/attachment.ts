// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, Attachment, AttachmentKind, FormInstance } from '@careplan-kit/forms/contract';
import { isAttachment } from '@careplan-kit/forms/contract/answers';
import { type ItemTypes, attachment } from '@careplan-kit/forms/page/field';
import type { PropertyDeclarations } from 'lit';
import { attachments } from '../attachments/attachments.styles.js';
import { media } from '../attachments/media.styles.js';
import { ATTACHMENT_WORDS } from '../attachments/attachments.words.js';
import { withExtension } from '../attachments/media-types.js';
import { SessionFiles } from '../attachments/session-files.js';
import { FieldElement } from '../base/field-element.js';
import { warnOnce } from '../base/warn-once.js';
import { attachmentKind } from '../field-views/attachment-view.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';

const KINDS: readonly AttachmentKind[] = ['photo', 'audio', 'video', 'file'];

/**
 * A photo, sound, film or other file: taken, recorded or chosen. `value` says what is known of it; {@link blob} is the
 * file itself. Leaving the page loses it, as in every native form.
 *
 * @summary A photo, sound or film that stands alone.
 * @tag cpk-attachment
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
 * @fires change - The answer changed: a recording began or ended, a file was chosen or removed, its words were written.
 * @csspart field - The whole field.
 * @csspart label - The legend.
 * @csspart hint - The help under the legend.
 * @csspart error - The error.
 * @csspart attachment-button - Each of its buttons.
 * @csspart recording - What is seen while it records.
 * @csspart recording-preview - What the camera sees.
 * @csspart photo-canvas - The photo that is turned and cut.
 * @csspart media - The photo, sound or film.
 * @csspart media-photo - The photo itself.
 * @csspart media-audio - The player of a sound.
 * @csspart media-video - The player of a film.
 * @csspart media-play - The button that opens a sound or film.
 * @csspart media-link - The link to a file that another system keeps.
 * @csspart control - The box for its words.
 * @cssproperty --cpk-target-size - Least height of a button; 44px by default.
 */
export class CpkAttachment extends FieldElement {
  static override readonly tagSuffix = 'attachment';
  static override styles = [tokens, buttons, fields, media, attachments];
  static override properties: PropertyDeclarations = {
    kinds: { attribute: false },
    maxSize: { type: Number, attribute: 'maxsize' },
    maxSeconds: { type: Number, attribute: 'maxseconds' },
  };

  /** What may be given: `photo`, `audio`, `video`, `file`. Every kind without it. */
  declare kinds: readonly AttachmentKind[] | undefined;
  /** Most bytes. */
  declare maxSize: number | undefined;
  /** Longest recording, in seconds. A file that is chosen may last longer. */
  declare maxSeconds: number | undefined;

  #files: SessionFiles | null = null;

  /** The file itself; null while there is none, while it is being recorded, and for what another system keeps. */
  async blob(): Promise<Blob | null> {
    const { value } = this;
    if (!isAttachment(value) || !this.#files) return null;
    if (value.held === 'draft') return this.#files.onPage(value);
    const load = this.#files.loader(value, this.#question);
    return load ? load() : null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page disconnects and connects again at once.
    queueMicrotask(() => {
      if (!this.isConnected) void this.#files?.settle();
    });
  }

  protected override item() {
    const { maxSize, maxSeconds } = this;
    return {
      type: 'attachment' as const,
      kinds: this.#usable(),
      maxSize: isPositive(maxSize) ? maxSize : undefined,
      maxSeconds: isPositive(maxSeconds) ? maxSeconds : undefined,
    };
  }

  protected override get itemTypes(): ItemTypes {
    return { attachment };
  }

  protected override get views() {
    return [attachmentKind];
  }

  protected override filesFor(form: FormInstance): SessionFiles {
    // A field that is drawn anew, with other words or limits, keeps what it has.
    if (this.#files) this.#files.goOnIn(form, { record: null });
    else this.#files = this.#begin(form);
    return this.#files;
  }

  protected override formValue(answer: AnswerValue, name: string): FormData | null {
    const bytes = isAttachment(answer) ? this.#files?.onPage(answer) : null;
    if (!bytes) return null;
    const { filename = name } = answer as Attachment;
    const data = new FormData();
    data.append(name, new File([bytes], withExtension(filename, bytes.type), { type: bytes.type }));
    return data;
  }

  protected override get unready(): string | null {
    const { activity } = this.#files?.state(this.#question) ?? {};
    if (activity?.kind === 'recording') return this.say(ATTACHMENT_WORDS[`attachments.recording.${activity.what}`]);
    return activity?.kind === 'keeping' ? this.say(ATTACHMENT_WORDS['attachments.keeping']) : null;
  }

  /** A field is a form of one question. */
  get #question(): string {
    return FieldElement.question;
  }

  #begin(form: FormInstance): SessionFiles {
    const files = new SessionFiles(form, { record: null }, false);
    files.onAnswer = () => {
      for (const type of ['input', 'change']) this.dispatchEvent(new Event(type, { bubbles: true }));
    };
    // Only the data of the native form and its validity: nothing is drawn anew under the worker's hands.
    files.subscribe(this.#question, () => this.requestUpdate('value'));
    return files;
  }

  /** The kinds that there are; a wrong one must not take the field off the page. */
  #usable(): readonly AttachmentKind[] | undefined {
    const { kinds } = this;
    if (kinds === undefined || kinds === null) return undefined;
    const usable = KINDS.filter((kind) => Array.isArray(kinds) && kinds.includes(kind));
    if (usable.length > 0 && usable.length === kinds.length) return usable;
    warnOnce(
      'cpk-attachment: kinds is a list of "photo", "audio", "video", "file"; what is something else is left out.',
    );
    return usable.length > 0 ? usable : undefined;
  }
}

const isPositive = (value: unknown): value is number => typeof value === 'number' && value >= 1;

declare global {
  interface HTMLElementTagNameMap {
    'cpk-attachment': CpkAttachment;
  }
}
