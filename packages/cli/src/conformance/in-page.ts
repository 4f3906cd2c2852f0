// SPDX-License-Identifier: Apache-2.0
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Runs in the page that is tried, before any script of its own. It is carried there as text, so it uses nothing from outside.

/** What a page is asked to do. `docs/guides/show-conformance.md` tells suppliers of it. */
export interface Offer {
  /** Of the protocol. */
  readonly version: 1;
  readonly fixture: {
    readonly id: string;
    readonly about: string;
    /** Address of the form. */
    readonly form: string;
    /** Day, `YYYY-MM-DD`. The clock of the page stands on it. */
    readonly today: string;
    /** The form itself, as the pack has it. */
    readonly definition: unknown;
    /** What no keyboard can give, such as a photo, by key: to begin with. */
    readonly answers: Readonly<Record<string, unknown>>;
  };
}

/** What the page did, seen from within. */
export interface Watch {
  /** What a screen reader was told, the newest last. */
  readonly said: string[];
  /** What the policy stopped: the directive, and from where. */
  readonly stopped: string[];
  /** Which page this is: another one after a navigation. */
  readonly page: number;
  all(selector: string): Element[];
  /** The outermost elements of a question, one for each entry. */
  questions(id: string): Element[];
  isSeen(element: Element): boolean;
  /** What has the focus, in words, and a number that is another one for another element. */
  focused(): { readonly words: string; readonly element: number };
}

/** Makes the page's offer, sets its clock, and begins to listen. */
export function watchPage(offer: Offer, submitted: string, key: string): void {
  const LIVE = '[role=status],[role=alert],[role=log],[aria-live=polite],[aria-live=assertive]';
  const roots: ShadowRoot[] = [];
  const said: string[] = [];
  const stopped: string[] = [];
  const wordsOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

  const above = (element: Element): Element | null =>
    element.parentElement ??
    (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);
  const liveAround = (node: Node): Element | null => {
    for (let here = node instanceof Element ? node : node.parentElement; here; here = above(here)) {
      if (here.matches(LIVE)) return here;
    }
    return null;
  };
  const tell = (region: Element | null) => {
    if (!region || region.closest('[aria-hidden=true]')) return;
    const words = wordsOf(region);
    if (words !== '' && said.at(-1) !== words) said.push(words);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      const around = liveAround(target);
      if (around) tell(around);
      else if (type === 'childList') {
        // An alert is told when it comes with its words; a status only when words come into it.
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches('[role=alert]')) tell(node);
          for (const alert of node.querySelectorAll('[role=alert]')) tell(alert);
        }
      }
    }
  });
  const listenTo = (root: Node) =>
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: false });
  listenTo(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init: ShadowRootInit): ShadowRoot {
    const root = attach.call(this, init);
    roots.push(root);
    listenTo(root);
    return root;
  };
  document.addEventListener('securitypolicyviolation', ({ disposition, effectiveDirective, blockedURI }) => {
    if (disposition !== 'enforce') return;
    const from = /^https?:/.test(blockedURI) ? new URL(blockedURI).origin : blockedURI;
    stopped.push(`${effectiveDirective}: ${from === '' ? 'inline' : from}`);
  });

  const all = (selector: string): Element[] => [
    ...document.querySelectorAll(selector),
    ...roots.filter(({ host }) => host.isConnected).flatMap((root) => [...root.querySelectorAll(selector)]),
  ];
  const numbers = new WeakMap<Element, number>();
  let count = 0;
  const numberOf = (element: Element) => {
    if (!numbers.has(element)) numbers.set(element, ++count);
    return numbers.get(element)!;
  };
  const watch: Watch = {
    said,
    stopped,
    page: performance.timeOrigin,
    all,
    questions: (id) => {
      const name = CSS.escape(id);
      const own = `[data-key="${name}"],[data-key^="${name}~"]`;
      return all(own).filter((element) => !element.parentElement?.closest(own));
    },
    isSeen,
    focused() {
      let here = document.activeElement;
      while (here) {
        const inside: Element | null = roots.find(({ host }) => host === here)?.activeElement ?? null;
        if (!inside) break;
        here = inside;
      }
      if (!here || here === document.body) return { words: '', element: 0 };
      const labelled = (here.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
      const root = here.getRootNode() as Document | ShadowRoot;
      const names = labelled.flatMap((id) => root.getElementById(id) ?? []).map(wordsOf);
      const words = [here.getAttribute('aria-label') ?? '', ...names, wordsOf(here)].join(' ').trim();
      return { words, element: numberOf(here) };
    },
  };
  Object.defineProperty(globalThis, Symbol.for(key), { value: watch });

  // Forms ask which day it is. Time goes on from noon of the fixture's day.
  const Real = Date;
  const ahead = Real.parse(`${offer.fixture.today}T12:00:00Z`) - Real.now();
  class Told extends Real {
    constructor(...args: readonly unknown[]) {
      if (args.length === 0) super(Real.now() + ahead);
      else super(...(args as [number]));
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  }
  globalThis.Date = Told as DateConstructor;

  const send = (globalThis as unknown as Record<string, (text: string) => unknown>)[submitted]!;
  const hook = {
    ...offer,
    /** The page has stored a submission: `event.submission` of `cpk-submit`, or the same of its own. */
    submitted: (submission: unknown) => void send(JSON.stringify(submission) ?? 'null'),
  };
  Object.defineProperty(globalThis, 'careplanKitConformance', { value: Object.freeze(hook) });
}
