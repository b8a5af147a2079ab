// The page of a participant: one screen with one task, chosen by the round that runs.
import {badge, chosenLanguage, el, icon, put, show, Texts} from './dom.js';
import {Link} from './link.js';
import {Store} from './store.js';
import {joinScreen, meScreen} from './join.js';
import {notesScreen} from './notes.js';
import {emotionScreen} from './emotion.js';
import {voteScreen} from './vote.js';
import {overScreen, waitScreen} from './wait.js';
import {notesOf, withFeelings, withVotes} from './mine.js';

const TASKS = {notes: notesScreen, emotion: emotionScreen, vote: voteScreen};

class Page {
  constructor(store, texts) {
    this.store = store;
    this.texts = texts;
    this.link = new Link(store, texts.language, this);
    this.main = document.getElementById('main');
    this.bar = document.getElementById('bar');
    this.said = document.getElementById('said');
    this.name = '';
    this.head();
  }

  get view() {
    return this.link.view;
  }

  /** Tells a screen reader something. */
  say(text) {
    this.said.textContent = '';
    setTimeout(() => put(this.said, text), 50);
  }

  // what the line to the room tells

  changed() {
    this.draw();
  }

  unknown() {
    this.problem = this.texts.get('join_again');
    this.draw();
  }

  refused(text) {
    this.say(this.texts.get('error', text));
    this.warn(text);
  }

  sent(entry) {
    if (entry.key.startsWith('item:') && entry.method === 'PUT') {
      this.say(this.texts.get('said_sent'));
    }
  }

  warn(text) {
    put(this.warning, this.texts.get('error', text));
    show(this.warning, true);
    clearTimeout(this.warned);
    this.warned = setTimeout(() => show(this.warning, false), 8000);
  }

  // the bar above the task

  head() {
    this.room = el('p', {class: 'room'});
    this.clock = el('span', {});
    this.time = el('span', {class: 'time', role: 'timer', hidden: true},
      el('span', {class: 'unseen'}, this.texts.get('timer') + ' '), this.clock);
    this.me = el('button', {class: 'me', type: 'button', click: () => this.change()});
    this.lost = el('p', {class: 'lost', hidden: true});
    this.paused = el('p', {class: 'lost', hidden: true}, this.texts.get('paused'));
    this.warning = el('p', {class: 'warning', role: 'alert', hidden: true});
    this.rest = el('progress', {class: 'rest', max: '1', 'aria-hidden': 'true', hidden: true});
    this.bar.replaceChildren(el('div', {class: 'line'}, this.room, this.time, this.me), this.rest, this.lost, this.paused,
      this.warning);
    this.bar.setAttribute('aria-label', this.texts.get('brand'));
  }

  /** Opens or leaves the screen with name, colour and language. */
  change() {
    this.changing = !this.changing;
    this.draw();
  }

  drawHead() {
    const view = this.view;
    show(this.bar, view !== null && this.store.get('token') !== undefined);
    if (view) {
      put(this.room, view.room.title || view.room.journey || this.texts.get('brand'));
      const me = view.me.alias + view.me.colour;
      if (this.shownMe !== me) {
        this.shownMe = me;
        this.me.replaceChildren(badge(view.me.alias, view.me.colour),
          el('span', {class: 'unseen'}, this.texts.get('me_open', view.me.alias)));
      }
      if (view.me.paused && this.paused.hidden) {
        this.say(this.texts.get('paused'));
      }
      show(this.paused, view.me.paused === true);
    }
    this.drawLost();
    this.drawTime();
  }

  drawLost() {
    const count = this.link.waiting.length;
    if (!this.link.online) {
      if (this.lost.hidden) {
        this.say(this.texts.get('offline'));
      }
      const state = this.link.longAway && !count ? 'offline_long' : 'offline';
      put(this.lost, this.texts.get(state) + (count ? ' ' + this.texts.get('waiting', count) : ''));
    } else if (!this.lost.hidden) {
      this.say(this.texts.get('online'));
    }
    show(this.lost, !this.link.online);
  }

  drawTime() {
    const round = this.view && this.view.round;
    const timed = Boolean(round && round.state === 'running' && round.endsAt);
    show(this.time, timed);
    show(this.rest, timed);
    if (!timed) {
      return;
    }
    const seconds = Math.max(0, Math.ceil((round.endsAt - Date.now() - this.link.clock) / 1000));
    put(this.clock, Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0'));
    this.time.classList.toggle('soon', seconds <= 60);
    if (this.timed !== round.id || seconds > this.most) {
      this.timed = round.id;
      this.most = Math.max(seconds, 1);
    }
    this.rest.value = seconds / this.most;
    const call = seconds === 0 ? 'timer_over' : seconds <= 60 ? 'timer_minute' : '';
    if (call && this.called !== round.id + call && !(call === 'timer_minute' && this.most <= 60)) {
      this.say(this.texts.get(call));
    }
    this.called = round.id + call;
  }

  // the task

  draw() {
    if (!this.store.get('token')) {
      this.open('join', () => joinScreen(this));
    } else if (!this.view) {
      this.open('loading', () => ({node: el('p', {class: 'loading', role: 'status'}, this.texts.get('loading'))}));
    } else if (this.changing) {
      this.open('me', () => meScreen(this));
    } else {
      this.task();
    }
    this.drawHead();
  }

  task() {
    const view = this.view;
    const round = view.round;
    const task = round && round.state === 'running' ? TASKS[round.kind] : undefined;
    if (view.closed) {
      this.open('over', () => overScreen(this));
    } else if (task) {
      // a round that is prepared anew has other touchpoints or targets
      const content = JSON.stringify([round.touchpoints, round.personas, round.targets, round.kinds]);
      this.open(round.kind + round.id + content, () => task(this, round), round.title || undefined);
    } else {
      this.open('wait', () => waitScreen(this));
    }
    if (this.screen.update) {
      this.screen.update(this.shown());
    }
  }

  /** Returns the view of the room with what is still on its way. */
  shown() {
    return withVotes(withFeelings({...this.view, items: notesOf(this.link)}, this.link), this.link);
  }

  open(name, make) {
    if (this.name === name) {
      return;
    }
    const first = this.name === '' || this.name === 'loading';
    this.name = name;
    this.screen = make();
    this.main.replaceChildren(this.screen.node);
    document.body.dataset.screen = this.screen.kind || name;
    scrollTo(0, 0);
    const heading = this.main.querySelector('h1');
    document.title = heading ? heading.textContent + ' – Waymark' : 'Waymark';
    if (heading && !first) {
      heading.tabIndex = -1;
      heading.focus({preventScroll: true});
      if (this.screen.kind) {
        this.say(this.texts.get('task_new', heading.textContent));
      }
    }
  }

  /** Changes the language and draws everything anew. */
  async speak(language) {
    this.store.set('language', language);
    this.texts = await load(language);
    this.link.language = language;
    this.name = '';
    this.shownMe = '';
    this.head();
    this.draw();
  }
}

async function load(language) {
  document.documentElement.lang = language;
  for (;;) {
    try {
      const response = await fetch('/texts.' + language + '.json', {credentials: 'omit'});
      return new Texts(language, await response.json());
    } catch (unreachable) {
      await new Promise(done => setTimeout(done, 2000));
    }
  }
}

async function start() {
  const store = new Store('waymark.room');
  const page = new Page(store, await load(chosenLanguage(store.get('language'))));
  const code = new URLSearchParams(location.search).get('c');
  if (code && store.get('token') && store.get('code') !== code) {
    // the code of another room was scanned
    store.forget(true);
  }
  page.draw();
  page.link.start();
  setInterval(() => {
    page.drawTime();
    page.drawLost();
  }, 1000);
}

start();
