// The line to the room: what waits is sent in order, the view of the room arrives as events.
import {newId} from './store.js';

const PATIENCE = 10000;
const LONGEST_PAUSE = 15000;
const SETTLES = 5000;
const LONG_AWAY = 120000;

/** An answer of the room that is a refusal. */
class Refusal extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

/** The line to the room. The listener has changed(), refused(text), unknown() and sent(entry). */
export class Link {
  constructor(store, language, listener) {
    this.store = store;
    this.language = language;
    this.listener = listener;
    this.view = null;
    this.online = true;
    this.clock = 0;
    this.failures = 0;
    /** What the room has taken but its last view may not show yet. */
    this.settling = new Map();
    addEventListener('online', () => this.again());
    addEventListener('offline', () => this.lost());
    addEventListener('pageshow', event => event.persisted && this.again());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.again());
  }

  /** Starts listening if the phone is in a room. */
  start() {
    if (this.store.get('token')) {
      this.again();
    }
  }

  async join(code, alias, colour) {
    if (!this.store.get('client')) {
      this.store.set('client', newId());
    }
    const answer = await this.call('POST', '/api/join', {code, alias, colour, client: this.store.get('client')});
    this.store.change(data => {
      if (data.code !== code) {
        // a note for another room has no place in this one
        data.outbox = [];
      }
      Object.assign(data, {token: answer.token, code, alias, colour});
    });
    this.again();
  }

  async rename(alias, colour) {
    await this.call('PUT', '/api/me', {alias, colour});
    this.store.change(data => Object.assign(data, {alias, colour}));
    await this.refresh();
  }

  /** Forgets the room on this phone. */
  leave(whole) {
    this.hush();
    this.store.forget(whole);
    this.view = null;
    this.settling.clear();
  }

  note(item) {
    this.store.post({key: 'item:' + item.id, path: '/api/items/' + item.id, method: 'PUT',
      body: {round: item.round, kind: item.kind, touchpoint: item.touchpoint, text: item.text}});
    this.posted();
  }

  withdraw(id) {
    const waits = this.store.outbox.find(each => each.key === 'item:' + id);
    const unknown = waits && !waits.tried && !this.view.items.some(each => each.id === id);
    if (unknown) {
      this.store.drop(waits);
    } else {
      this.store.post({key: 'item:' + id, path: '/api/items/' + id, method: 'DELETE'});
    }
    this.posted();
  }

  feel(persona, touchpoint, score) {
    this.store.post({key: 'feel:' + persona + ':' + touchpoint, path: '/api/feelings', method: 'PUT',
      body: {persona, touchpoint, score}});
    this.posted();
  }

  vote(target, dots) {
    this.store.post({key: 'vote:' + target, path: '/api/votes', method: 'PUT', body: {target, dots}});
    this.posted();
  }

  posted() {
    this.listener.changed();
    this.flush();
  }

  /** Returns whether the room has been away for so long that it may be over. */
  get longAway() {
    return !this.online && performance.now() - this.lostAt > LONG_AWAY;
  }

  /** Returns whether the room is closed: then nothing comes from it any more, and nobody misses its network. */
  get over() {
    return Boolean(this.view && this.view.closed);
  }

  /** Returns what has not reached the room: without what the room refused. */
  get waiting() {
    return this.store.outbox.filter(each => !each.refused);
  }

  /** Returns the newest of what is on its way for a key, or what has just arrived. */
  overlay(key) {
    const waits = this.store.outbox.find(each => each.key === key);
    const settled = this.settling.get(key);
    return waits || (settled && performance.now() - settled.at < SETTLES ? settled.entry : undefined);
  }

  /** Sends what waits, one after the other. */
  async flush() {
    if (this.sending || this.resting || !this.store.get('token')) {
      return;
    }
    this.sending = true;
    try {
      let entry = this.next();
      while (entry && this.store.get('token') && await this.send(entry)) {
        entry = this.next();
      }
    } finally {
      this.sending = false;
    }
  }

  /** Returns what is sent next. Votes that are taken back come before those that are given, which may need them. */
  next() {
    const given = this.view ? this.view.votes : [];
    const back = this.waiting.find(each => each.key.startsWith('vote:')
      && given.some(vote => vote.target === each.body.target && vote.dots > each.body.dots));
    return back || this.waiting[0];
  }

  async send(entry) {
    this.store.mark(entry, {tried: true});
    try {
      await this.call(entry.method, entry.path, entry.body);
    } catch (error) {
      return this.failed(entry, error);
    }
    this.taken(entry);
    this.listener.sent(entry);
    return true;
  }

  taken(entry) {
    if (entry.key.startsWith('vote:') && this.view) {
      this.view.votes = this.view.votes.filter(each => each.target !== entry.body.target).concat(entry.body);
    }
    this.settling.set(entry.key, {entry: {...entry, taken: true}, at: performance.now()});
    this.store.drop(entry);
    this.reached();
  }

  failed(entry, error) {
    const status = error instanceof Refusal ? error.status : 0;
    if (status === 401) {
      return false;
    }
    if (status === 404 && entry.method === 'DELETE') {
      this.taken(entry);
      return true;
    }
    if (status === 0 || status === 408 || status === 429 || status >= 500) {
      this.rest(status === 429 ? 5000 : this.pause(), status === 429);
      return false;
    }
    if (entry.method === 'PUT' && entry.key.startsWith('item:')) {
      this.store.mark(entry, {refused: error.message});
    } else {
      this.store.drop(entry);
    }
    this.listener.refused(error.message);
    this.refresh();
    return true;
  }

  /** Waits before the next thing is sent; news from the room end the wait unless the phone was too quick. */
  rest(time, tooQuick) {
    clearTimeout(this.resting);
    this.tooQuick = tooQuick;
    this.resting = setTimeout(() => {
      this.resting = undefined;
      this.flush();
    }, time);
    this.listener.changed();
  }

  /** Returns how long to wait after another failure: longer each time, and not the same on each phone. */
  pause() {
    this.failures++;
    return Math.min(500 * 2 ** Math.min(this.failures, 6), LONGEST_PAUSE) * (0.75 + Math.random() / 2);
  }

  /** Asks the room for something. A missing answer is an error of another class than a refusal. */
  async call(method, path, body) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    const headers = {'Accept-Language': this.language, Accept: 'application/json'};
    const token = this.store.get('token');
    if (token && path !== '/api/join') {
      headers['X-Room-Token'] = token;
    }
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    try {
      const response = await fetch(path, {method, headers, body: body && JSON.stringify(body), signal: stop.signal,
        cache: 'no-store', credentials: 'omit'});
      const text = await response.text();
      if (response.ok) {
        return text ? JSON.parse(text) : {};
      }
      if (response.status === 401 && token) {
        this.unknown(token);
      }
      throw new Refusal(response.status, textOf(text));
    } catch (error) {
      if (!(error instanceof Refusal)) {
        this.lost();
      }
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Answers that the room does not know this phone, unless it has joined again in the meantime. */
  unknown(token) {
    if (this.store.get('token') === token) {
      this.leave(false);
      this.listener.unknown();
    }
  }

  async refresh() {
    try {
      this.arrived(await this.call('GET', '/api/state'));
    } catch (error) {
      // lost() or unknown() has said what there is to say
    }
  }

  /** Listens anew: at the start, when the network is back, when the phone wakes up. */
  again() {
    if (!this.store.get('token') || this.over) {
      return;
    }
    this.hush();
    this.fresh = true;
    const source = new EventSource('/api/events?token=' + encodeURIComponent(this.store.get('token')));
    source.addEventListener('state', event => this.arrived(JSON.parse(event.data)));
    source.addEventListener('error', () => this.interrupted(source));
    this.source = source;
    this.refresh();
    // a dead network does not always end a stream, so the room is asked now and then
    this.poll = setInterval(() => this.refresh(), 15000);
  }

  interrupted(source) {
    if (source === this.source) {
      this.hush();
      this.retry = setTimeout(() => this.again(), this.pause());
      this.refresh();
    }
  }

  hush() {
    clearTimeout(this.retry);
    clearInterval(this.poll);
    if (this.source) {
      this.source.close();
      this.source = undefined;
    }
  }

  arrived(view) {
    if (!this.store.get('token')) {
      return;
    }
    this.view = view;
    this.clock = view.now - Date.now();
    for (const [key, settled] of this.settling) {
      if (performance.now() - settled.at >= SETTLES) {
        this.settling.delete(key);
      }
    }
    this.reached();
    if (!this.tooQuick) {
      this.resting = clearTimeout(this.resting);
    }
    if (this.over) {
      this.hush();
    }
    this.flush();
  }

  reached() {
    const back = !this.online;
    this.online = true;
    this.failures = 0;
    this.listener.changed();
    if (back && !this.fresh) {
      // the stream of events may be as dead as the network was
      this.again();
    }
  }

  lost() {
    if (this.over) {
      return;
    }
    this.fresh = false;
    if (this.online) {
      this.online = false;
      this.lostAt = performance.now();
      this.listener.changed();
    }
    if (this.source === undefined && this.store.get('token')) {
      clearTimeout(this.retry);
      this.retry = setTimeout(() => this.again(), this.pause());
    }
  }
}

function textOf(text) {
  try {
    return String(JSON.parse(text).text || '');
  } catch (unreadable) {
    return '';
  }
}
