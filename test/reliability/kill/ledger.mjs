// SPDX-License-Identifier: Apache-2.0
// What the page was told is safe, against what is there.

export class Ledger {
  /** Generations of Emily's keys: those that count, and those that a change to was begun. */
  keys = { present: 0, wanted: 0 };
  /** How often each kind of thing was acknowledged. */
  acknowledged = {};
  faults = [];
  /** Ids of what was written to be sent. */
  written = new Set();
  /** By id, in the order in which they were put in: the person. */
  #putIn = new Map();
  #counts = new Map();
  #films = new Map();
  #removing = new Set();
  #old = new Map();
  #handed = null;
  #version = 0;

  take(told) {
    const { what } = told;
    this.acknowledged[what] = (this.acknowledged[what] ?? 0) + 1;
    if (what === 'typed') this.#counts.set(told.name, Math.max(told.count, this.#counts.get(told.name) ?? 0));
    else if (what === 'appended') this.#films.set(told.film, { size: told.size, complete: false });
    else if (what === 'finished') this.#films.set(told.film, { size: told.size, complete: true });
    else if (what === 'removing') this.#removing.add(told.film);
    else if (what === 'removed') this.#removing.delete(told.film);
    else if (what === 'written') this.written.add(told.id);
    else if (what === 'put in') this.#putIn.set(told.id, told.person);
    else if (what === 'old database') this.#old.set(told.name, null);
    else if (what === 'handed') this.#handed = told.to;
    else if (what === 'carried over') this.#version = told.version;
    else if (what === 'changing keys') this.keys.wanted = told.to;
    else if (what === 'changed keys') this.keys.present = told.to;
    if (what === 'removing' || what === 'removed') this.#films.delete(told.film);
  }

  /** Compares with what the next visit found. `stored`: what the server has. */
  compare(found, stored, contentOfOld) {
    const fault = (text) => this.faults.push(text);
    found.faults.forEach(fault);
    if (found.seen !== found.all) fault(`${found.all - found.seen} drafts belong to keys that nobody has`);
    if (found.unreadable > 0) fault(`${found.unreadable} entries of the outbox cannot be opened`);
    if (found.generation < this.keys.present) fault('the keys that were changed to do not count');
    this.keys = { present: found.generation, wanted: found.generation };

    for (const [name, count] of this.#counts) {
      if (!(found.counts[name] >= count)) fault(`${name}: ${count} acknowledged, ${found.counts[name]} there`);
    }
    for (const [name, count] of Object.entries(found.counts)) this.#counts.set(name, count);
    if (found.versions.length > 1) fault(`a draft is there in versions ${found.versions.join(' and ')}`);
    if (found.versions.some((version) => Number(version) < this.#version)) fault('a draft went back to an old version');
    if (found.owners.length > 1) fault(`a draft is with ${found.owners.join(' and ')}`);
    if (this.#handed && found.owners.length === 0) fault('a draft that was handed over is with nobody');

    this.#compareFilms(found.films, fault);
    this.#compareOld(found.old, contentOfOld, fault);

    const entries = new Set(found.entries);
    for (const id of this.#putIn.keys())
      if (!entries.has(id)) fault(`${id} was put in, and is neither waiting nor sent`);
    const written = new Set(found.written);
    for (const id of this.written) {
      if (!entries.has(id) && !written.has(id)) fault(`${id} was written, and is neither a draft nor put in`);
    }
    for (const id of written) this.written.add(id);
    for (const id of entries) this.written.add(id);
    if (new Set(stored).size !== stored.length) fault('the server has a submission twice');
  }

  /** `times`: by id, when the server first had it. What is of one person arrives in the order in which it was put in. */
  compareOrder(times) {
    const latest = new Map();
    for (const [id, person] of this.#putIn) {
      const at = times.get(id);
      if (at < (latest.get(person) ?? '')) this.faults.push(`${id} arrived before what was put in before it`);
      latest.set(person, at);
    }
  }

  #compareFilms(there, fault) {
    for (const [film, { size, complete }] of this.#films) {
      const found = there[film];
      if (!found) fault(`${film} is lost`);
      else if (found.size < size || (complete && !found.complete)) {
        fault(`${film}: ${size} bytes acknowledged${complete ? ' as whole' : ''}, ${JSON.stringify(found)}`);
      }
    }
    for (const [film, { size, complete, right }] of Object.entries(there)) {
      if (!right) fault(`${film}: the bytes are not those that were appended`);
      // What was asked to be removed, without an answer, may have stayed.
      this.#films.set(film, { size, complete });
    }
    this.#removing.clear();
  }

  #compareOld(held, contentOfOld, fault) {
    for (const name of this.#old.keys()) {
      if (!held[name]) fault(`${name} is lost`);
      else if (JSON.stringify(held[name]) !== contentOfOld(name)) {
        fault(`${name} holds ${JSON.stringify(held[name]).slice(0, 300)}`);
      }
    }
    this.#old.clear();
  }
}
