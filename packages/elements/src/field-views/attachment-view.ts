// SPDX-License-Identifier: Apache-2.0
import type { Attachment, AttachmentItem, StoredAnswer } from '@careplan-kit/forms/contract';
import { isAttachment } from '@careplan-kit/forms/contract/answers';
import type { FileActivity, FileNotice, FileState } from '../attachments/file-states.js';
import { shownAs } from '../attachments/media-types.js';
import { type MediaView, mediaView } from '../attachments/media-view.js';
import { NOTICE_WORDS } from '../attachments/notices.words.js';
import { TranscriptBox } from '../attachments/transcript-box.js';
import type { Way } from '../attachments/ways.js';
import { type Panel, type PanelActions, Panels } from './attachment-panels.js';
import { FieldShell, idOf, shellPrototype, shellShape } from './field-shell.js';
import { type FieldKind, type FieldState, type FieldTools, type FieldView, cloneOf } from './field-view.js';

const AT_REST: FileState = { activity: { kind: 'idle' }, notice: null };

/**
 * A photo, sound or film beside the words. It draws what the session's files say and asks them to do things; it holds
 * nothing itself, so that it may be drawn anew in the middle of a recording.
 */
class AttachmentView implements FieldView, PanelActions {
  readonly element: HTMLElement;
  readonly #shell: FieldShell;
  readonly #panels: Panels;
  readonly #status: HTMLElement;
  readonly #transcript: TranscriptBox;
  readonly #unsubscribe: (() => void) | undefined;
  #state: FieldState;
  #mode: 'closed' | 'ways' | 'removing' = 'closed';
  #media: { readonly name: string; readonly view: MediaView } | null = null;
  #panel: { readonly name: string; readonly activity: FileActivity; readonly panel: Panel } | null = null;
  #notice: FileNotice | null = null;
  /** Id of the button that the focus goes back to. */
  #backTo: string | null = null;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    this.#state = state;
    const { document } = tools;
    this.element = cloneOf(tools, `attachment${shellShape(state)}`, () => {
      const field = shellPrototype(document, 'legend', state);
      field.appendChild(document.createElement('div')).className = 'attachment';
      return field;
    });
    const id = idOf(state);
    this.#panels = new Panels(tools, id, state.item as AttachmentItem, this);
    const content = this.element.lastElementChild as HTMLElement;
    this.#status = content.appendChild(document.createElement('div'));
    this.#status.className = 'attachment-status';
    this.#status.setAttribute('role', 'status');
    this.#transcript = new TranscriptBox(tools, id);
    content.append(this.#transcript.element);
    this.#shell = new FieldShell(tools, this.element, id, this.element, state);
    this.#unsubscribe = tools.files?.subscribe(state.key, () => this.#render());
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    this.#state = state;
    if (!typed) this.#transcript.show(this.#answer?.transcript);
    this.#shell.showProvenance(state);
    this.#render();
  }

  showError(sentence: string | null): void {
    this.#shell.showError(sentence);
  }

  read(): StoredAnswer | null {
    const answer = this.#answer;
    if (!answer) return null;
    const { transcript: _, ...file } = answer;
    const transcript = this.#transcript.text;
    return transcript === '' ? file : { ...file, transcript };
  }

  focus(): void {
    (this.#panel?.panel.focus ?? this.element.querySelector<HTMLElement>('button, a'))?.focus({ preventScroll: true });
  }

  dispose(): void {
    this.#unsubscribe?.();
    this.#media?.view.dispose();
    this.#panel?.panel.dispose?.();
  }

  openWays(): void {
    this.#backTo = (this.#root.activeElement as HTMLElement | null)?.id ?? null;
    this.#turnTo('ways');
  }

  closeWays(): void {
    this.#turnTo('closed');
  }

  take(way: Way, file: File | null): void {
    const { files } = this.tools;
    const { key } = this.#state;
    this.#mode = 'closed';
    if ('record' in way) void files?.record(key, way.record);
    else if (file) void files?.keep(key, file);
  }

  stop(): void {
    void this.tools.files?.stop(this.#state.key);
  }

  edit(): void {
    void this.tools.files?.edit(this.#state.key);
  }

  applyEdit(): void {
    void this.tools.files?.applyEdit(this.#state.key);
  }

  askToRemove(): void {
    this.#backTo = (this.#root.activeElement as HTMLElement | null)?.id ?? null;
    this.#turnTo('removing');
  }

  remove(): void {
    this.#mode = 'closed';
    this.#backTo = null;
    void this.tools.files?.remove(this.#state.key);
  }

  keep(): void {
    this.#turnTo('closed');
  }

  /** Said after what the status says already. */
  announce(sentence: string): void {
    let said = this.#status.querySelector('.visually-hidden');
    if (!said) {
      said = this.#status.appendChild(this.tools.document.createElement('p'));
      said.className = 'visually-hidden';
    }
    said.textContent = sentence;
  }

  get #answer(): Attachment | null {
    return isAttachment(this.#state.answer) ? this.#state.answer : null;
  }

  get #root(): ShadowRoot {
    return this.element.getRootNode() as ShadowRoot;
  }

  get #fileState(): FileState {
    return this.tools.files?.state(this.#state.key) ?? AT_REST;
  }

  #turnTo(mode: 'closed' | 'ways' | 'removing'): void {
    this.#mode = mode;
    this.#render();
  }

  #render(): void {
    const { activity, notice } = this.#fileState;
    const answer = this.#answer;
    // What is being recorded, or cut, is shown by its own panel.
    const shown = activity.kind === 'recording' || activity.kind === 'editing' ? null : answer;
    this.#showMedia(shown);
    this.#transcript.element.hidden = shown === null || (!this.#state.writable && !shown.transcript);
    this.#transcript.readOnly = !this.#state.writable;
    this.#media?.view.describe(answer?.transcript);
    this.#showNotice(answer, notice);
    this.#showPanel(activity, answer);
  }

  #showMedia(answer: Attachment | null): void {
    const { tools } = this;
    const { key, item } = this.#state;
    const { transcript: _words, size: _size, ...which } = answer ?? {};
    const isGone = answer !== null && tools.files?.isGone(answer) === true;
    const name = answer && !isGone ? JSON.stringify(which) : '';
    if (name === (this.#media?.name ?? '')) return;
    this.#media?.view.dispose();
    this.#media?.view.element.remove();
    this.#media = null;
    if (!answer || isGone) return;
    const view = mediaView({
      document: tools.document,
      say: tools.say,
      media: answer,
      name: tools.words.of(item).label,
      load: tools.files?.loader(answer, key) ?? null,
      transcriptElsewhere: true,
    });
    this.#media = { name, view };
    this.#status.before(view.element);
  }

  #showNotice(answer: Attachment | null, notice: FileNotice | null): void {
    const { document, say, files } = this.tools;
    const sentences: { readonly text: string; readonly trouble: boolean }[] = [];
    if (notice) sentences.push({ text: say(NOTICE_WORDS[notice.name], notice.values), trouble: notice.trouble });
    if (answer && files?.isGone(answer)) sentences.push({ text: say(NOTICE_WORDS['found.gone']), trouble: true });
    if (answer && files?.tellsOfLoss && files.isOnPage(answer))
      sentences.push({ text: say(NOTICE_WORDS['on-page']), trouble: true });
    const shown = [...this.#status.querySelectorAll('.attachment-notice')].map(({ textContent }) => textContent);
    // Said again only when it is another sentence.
    if (notice === this.#notice && JSON.stringify(shown) === JSON.stringify(sentences.map(({ text }) => text))) return;
    this.#notice = notice;
    this.#status.replaceChildren(
      ...sentences.map(({ text, trouble }) => {
        const sentence = document.createElement('p');
        sentence.className = trouble ? 'attachment-notice trouble' : 'attachment-notice';
        sentence.textContent = text;
        return sentence;
      }),
    );
  }

  #showPanel(activity: FileActivity, answer: Attachment | null): void {
    const name = this.#panelName(activity, answer);
    if (this.#panel?.name === name && sameWork(this.#panel.activity, activity)) return;
    const hadFocus = this.element.contains(this.#root.activeElement);
    const before = this.#panel;
    const panel = this.#makePanel(name, activity);
    this.#panel = { name, activity, panel };
    before?.panel.dispose?.();
    if (before) before.panel.element.replaceWith(panel.element);
    else this.#transcript.element.after(panel.element);
    // Only where the worker was at work here: whoever types elsewhere goes on typing.
    if (!before || !hadFocus || this.element.contains(this.#root.activeElement)) return;
    const back = this.#backTo && panel.element.querySelector<HTMLElement>(`#${CSS.escape(this.#backTo)}`);
    const player = before.name === 'keeping' ? this.#media?.view.element.querySelector('button') : null;
    (back || player || panel.focus)?.focus({ preventScroll: true });
    panel.element.scrollIntoView({ block: 'nearest' });
  }

  #panelName(activity: FileActivity, answer: Attachment | null): string {
    if (activity.kind !== 'idle') return activity.kind;
    if (!this.#state.writable || !this.tools.files) return answer ? 'nothing' : 'none';
    if (this.#mode === 'ways') return answer ? 'replacing' : 'ways';
    if (!answer) return 'add';
    if (this.#mode === 'removing') return 'removing';
    const canEdit = answer.held === 'draft' && shownAs(answer.mimeType) === 'photo' && !this.tools.files.isGone(answer);
    return canEdit ? 'held-photo' : 'held';
  }

  #makePanel(name: string, activity: FileActivity): Panel {
    const panels = this.#panels;
    const working = panels.working(activity);
    if (working) return working;
    if (name === 'ways' || name === 'replacing') return panels.ways(name === 'replacing');
    if (name === 'held' || name === 'held-photo') return panels.held(name === 'held-photo');
    if (name === 'removing') return panels.removing();
    if (name === 'none') return panels.none();
    return name === 'add' ? panels.add() : { element: this.tools.document.createElement('div'), focus: null };
  }
}

/** Whether a panel still shows the work it was made for. */
function sameWork(one: FileActivity, other: FileActivity): boolean {
  if (one.kind === 'recording' && other.kind === 'recording') return one.recording === other.recording;
  if (one.kind === 'editing' && other.kind === 'editing') return one.photo === other.photo;
  return one.kind === other.kind;
}

export const attachmentKind: FieldKind = {
  name: 'attachment',
  priority: 0,
  fits: (item) => item.type === 'attachment',
  create: (tools, state) => new AttachmentView(tools, state),
};
