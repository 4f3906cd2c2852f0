// SPDX-License-Identifier: Apache-2.0
// A browser that is killed again and again over one profile, with a server that fails meanwhile.
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { chanceOf } from '../lab/chance.mjs';
import { Host } from '../lab/host.mjs';
import { Profile } from '../lab/profile.mjs';
import { Ledger } from './ledger.mjs';
import { OLD_RELEASES } from './page-files.mjs';

/** What goes on when the browser dies. A change of keys locks every tab, so it goes on alone. */
export const STORIES = [
  ['type'],
  ['attach'],
  ['send'],
  ['hand over'],
  ['rotate'],
  ['migrate a database'],
  ['migrate a form'],
  ['type', 'attach'],
  ['type', 'send'],
  ['send', 'attach', 'migrate a form'],
];

const SERVER = ['none', 'none', 'none', 'reset before', 'reset after', 'half an answer', 'slow', '500', '429'];
/** Milliseconds within which the kill comes, counted from the first acknowledgement or from the loading of the page. */
const AFTER_ACKNOWLEDGED = 400;
const AFTER_LOADING = 250;
const PATIENCE = 60_000;

export const newSeed = () => randomInt(2 ** 31);

function within(milliseconds, work, say) {
  const late = wait(milliseconds, undefined, { ref: false }).then(() => Promise.reject(new Error(say())));
  return Promise.race([work, late]);
}

class Campaign {
  kills = 0;
  byStory = {};
  /** The browser found its own files damaged after a kill, and threw all of the origin's databases away. */
  thrownAway = false;
  #profile = new Profile();
  #host = new Host();
  #ledger = new Ledger();
  #chance;
  #seed;
  #files;
  #stories = [];
  #unbroken = new Map();

  constructor(seed, files) {
    this.#seed = seed;
    this.#chance = chanceOf(seed);
    this.#files = files;
  }

  async run(kills, until) {
    try {
      await this.#host.start(this.#files);
      await this.#learnOldContent();
      // After the first fault the rest would only repeat it.
      const goesOn = () =>
        this.#ledger.faults.length === 0 && !this.thrownAway && this.kills < kills && performance.now() < until;
      while (goesOn()) await this.#round();
      return await this.#finish();
    } finally {
      if (this.#ledger.faults.length === 0 || !process.env.RELIABILITY_KEEP) await this.#profile.end();
      else console.log(`kept to be looked into: ${this.#profile.folder}`);
      await this.#host.close();
    }
  }

  async #openPage() {
    const context = await this.#profile.open();
    if (!context.tellsLedger) {
      await context.exposeFunction('acknowledged', (told) => this.#ledger.take(told));
      context.tellsLedger = true;
    }
    const page = await context.newPage();
    await page.goto(this.#host.address);
    await page.waitForFunction(() => globalThis.reliability !== undefined);
    return page;
  }

  /** What each database of an earlier release must hold: what it holds where nobody is killed. */
  async #learnOldContent() {
    const page = await this.#openPage();
    for (const [at, file] of OLD_RELEASES.entries()) {
      const name = `old ${at + 1} unbroken`;
      const held = await page.evaluate(([one, path]) => globalThis.reliability.unbroken(one, path), [name, `/${file}`]);
      this.#unbroken.set(String(at + 1), JSON.stringify(held));
    }
    await page.close();
  }

  async #look(page) {
    const found = await within(
      PATIENCE,
      page.evaluate((keys) => globalThis.reliability.look(keys), this.#ledger.keys),
      () => `seed ${this.#seed}, kill ${this.kills}: looking does not end`,
    );
    this.thrownAway = this.#profile.threwDatabasesAway();
    if (this.thrownAway) return found.generation;
    const before = this.#ledger.faults.length;
    this.#ledger.compare(found, await this.#host.submissions(), (name) => this.#unbroken.get(name.split(' ')[1]));
    for (let at = before; at < this.#ledger.faults.length; at += 1) {
      this.#ledger.faults[at] = `seed ${this.#seed}, after kill ${this.kills}: ${this.#ledger.faults[at]}`;
    }
    return found.generation;
  }

  async #round() {
    const { below, pick, shuffled } = this.#chance;
    if (this.#stories.length === 0) this.#stories = shuffled(STORIES);
    const names = this.#stories.pop();
    this.#host.fault = () => pick(SERVER);
    const page = await this.#openPage();
    const generation = await this.#look(page);
    if (this.thrownAway) return page.close();
    const sum = () => Object.values(this.#ledger.acknowledged).reduce((all, one) => all + one, 0);
    const atStart = sum();
    const options = {
      names,
      generation,
      seed: below(2 ** 31),
      round: this.kills,
      id: `note-${this.#seed}-${this.kills}`,
      releases: OLD_RELEASES.map((file) => `/${file}`),
    };
    let fault;
    const work = page
      .evaluate((given) => globalThis.reliability.work(given), options)
      .catch((error) => void (fault = error.message));
    // Now and then the browser dies before anything was acknowledged.
    if (below(5) === 0) await wait(below(AFTER_LOADING));
    else {
      const end = performance.now() + PATIENCE;
      while (sum() === atStart && !fault && performance.now() < end) await wait(5);
      if (sum() === atStart)
        throw new Error(`seed ${this.#seed}, kill ${this.kills}, ${names}: ${fault ?? 'nothing was acknowledged'}`);
      await wait(below(AFTER_ACKNOWLEDGED));
    }
    const failed = fault;
    await this.#profile.kill();
    // What was asked of a browser that was killed may never be answered.
    await Promise.race([work, wait(2000, undefined, { ref: false })]);
    this.kills += 1;
    const story = names.join(', ');
    this.byStory[story] = (this.byStory[story] ?? 0) + 1;
    if (failed) this.#ledger.faults.push(`seed ${this.#seed}, kill ${this.kills}, ${story}: ${failed}`);
  }

  async #finish() {
    const page = await this.#openPage();
    const generation = this.thrownAway ? 0 : await this.#look(page);
    this.#host.fault = () => 'none';
    const { state, sent } = await within(
      PATIENCE,
      page.evaluate((now) => globalThis.reliability.sendTheRest(now), generation),
      () => `seed ${this.#seed}: what waits is not sent`,
    );
    const { faults, written, acknowledged } = this.#ledger;
    const stored = await this.#host.submissions();
    const there = new Set(stored);
    for (const id of this.thrownAway ? [] : written)
      if (!there.has(id)) faults.push(`seed ${this.#seed}: ${id} is not at the server`);
    if (!this.thrownAway) this.#ledger.compareOrder(await this.#host.arrivals());
    if (there.size !== stored.length) faults.push(`seed ${this.#seed}: a submission is at the server twice`);
    if (state.needsWorker + state.locked + state.damaged > 0) {
      faults.push(`seed ${this.#seed}: the outbox ends as ${JSON.stringify(state)}`);
    }
    if (sent.some((id) => !there.has(id))) faults.push(`seed ${this.#seed}: sent, and not at the server`);
    const { kills, byStory } = this;
    const repeated = this.#host.faults.filter((fault) => fault === 'reset after' || fault === 'half an answer').length;
    return {
      seed: this.#seed,
      kills,
      byStory,
      acknowledged,
      submissions: stored.length,
      answersLost: repeated,
      thrownAway: this.thrownAway,
      faults,
    };
  }
}

/**
 * Kills the browser so often, or until the time is over, and gives what became of what was acknowledged.
 *
 * @param {{ seed: number, kills: number, files: object, until?: number }} options
 */
export function runCampaign({ seed, kills, files, until = Infinity }) {
  return new Campaign(seed, files).run(kills, until);
}
