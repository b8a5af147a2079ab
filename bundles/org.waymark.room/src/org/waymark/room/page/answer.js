// The answer file: the rounds of a room one after the other, for somebody who is not there. Nothing is sent; at the end
// there is a small file, and the same as text to copy.
import {badge, chosenLanguage, colourChoice, COLOURS, el, icon, put, show, Texts} from './dom.js';
import {newId, Store} from './store.js';
import {aliasField, colourOf, languageButton} from './join.js';
import {notesScreen} from './notes.js';
import {emotionScreen} from './emotion.js';
import {voteScreen} from './vote.js';

const STEPS = {notes: notesScreen, emotion: emotionScreen, vote: voteScreen};

/** What the screens need of a room, kept on this device instead of being sent. */
class Notebook {
  constructor(store, changed) {
    this.store = store;
    this.changed = changed;
    this.online = true;
    this.waiting = [];
    store.change(data => {
      data.client = data.client || newId();
      data.items = data.items || [];
      data.feelings = data.feelings || [];
      data.votes = data.votes || [];
    });
  }

  keep(list, same, value) {
    this.store.change(data => {
      const at = data[list].findIndex(same);
      if (value === undefined) {
        data[list] = data[list].filter(each => !same(each));
      } else if (at < 0) {
        data[list].push(value);
      } else {
        data[list][at] = value;
      }
    });
    this.changed();
  }

  note(item) {
    this.keep('items', each => each.id === item.id,
      {id: item.id, round: item.round, kind: item.kind, touchpoint: item.touchpoint, text: item.text});
  }

  withdraw(id) {
    this.keep('items', each => each.id === id);
  }

  feel(persona, touchpoint, score) {
    const round = this.round;
    this.keep('feelings', each => each.round === round && each.persona === persona && each.touchpoint === touchpoint,
      score === null ? undefined : {round, persona, touchpoint, score});
  }

  vote(target, dots) {
    const round = this.round;
    this.keep('votes', each => each.round === round && each.target === target, dots ? {round, target, dots} : undefined);
  }
}

class Answers {
  constructor(room, texts, store) {
    this.room = room;
    this.rounds = room.rounds.filter(asks);
    this.allTexts = texts;
    this.store = store;
    this.link = new Notebook(store, () => this.update());
    this.texts = this.spoken(chosenLanguage(store.get('language')));
    this.main = document.getElementById('main');
    this.bar = document.getElementById('bar');
    this.said = document.getElementById('said');
    this.at = Math.min(store.get('at') || 0, this.rounds.length + 1);
    this.open();
  }

  spoken(language) {
    document.documentElement.lang = language;
    return new Texts(language, this.allTexts[language]);
  }

  speak(language) {
    this.store.set('language', language);
    this.texts = this.spoken(language);
    this.open();
  }

  say(text) {
    this.said.textContent = '';
    setTimeout(() => put(this.said, text), 50);
  }

  get alias() {
    return this.store.get('alias') || '';
  }

  /** Returns the view of the round that is open, as a room would give it. */
  get view() {
    const round = this.rounds[this.at - 1];
    const data = this.store.data;
    const own = list => data[list].filter(each => each.round === round.id);
    return {room: {title: this.room.title, journey: this.room.journey, present: 0}, now: Date.now(), closed: false,
      me: {alias: this.alias, colour: data.colour, paused: false}, round, shown: '', feelings: own('feelings'),
      votes: own('votes'), items: own('items').map(each => ({...each, state: 'written'})).reverse()};
  }

  update() {
    if (this.screen && this.screen.update) {
      this.screen.update(this.view);
    }
  }

  go(to) {
    this.at = to;
    this.store.set('at', to);
    this.open();
    scrollTo(0, 0);
    const heading = this.main.querySelector('h1');
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
  }

  open() {
    const last = this.rounds.length + 1;
    this.screen = undefined;
    const made = this.at === 0 ? {node: this.intro()} : this.at === last ? {node: this.finish()} : this.step();
    this.screen = made;
    this.main.replaceChildren(made.node, this.at === 0 ? '' : this.moves(last));
    document.body.dataset.screen = made.kind || 'answers';
    this.head(last);
    document.title = this.texts.get('answer_brand') + ' – ' + this.room.title;
    this.update();
  }

  head(last) {
    show(this.bar, this.at > 0);
    this.bar.replaceChildren(el('div', {class: 'line'}, el('p', {class: 'room'}, this.room.title || this.room.journey),
      el('span', {class: 'time'}, this.texts.get('emotion_step', this.at, last)),
      badge(this.alias, this.store.get('colour'))));
    this.bar.setAttribute('aria-label', this.texts.get('answer_brand'));
  }

  step() {
    const round = this.rounds[this.at - 1];
    this.link.round = round.id;
    return STEPS[round.kind](this, round);
  }

  moves(last) {
    const texts = this.texts;
    const back = el('button', {type: 'button', class: 'quiet', click: () => this.go(this.at - 1)}, icon('previous'),
      el('span', {}, texts.get('answer_back')));
    const on = el('button', {type: 'button', class: 'main ready', click: () => this.go(this.at + 1)},
      el('span', {}, texts.get(this.at === last - 1 ? 'answer_finish' : 'answer_continue')), icon('next'));
    return el('nav', {class: 'move between', 'aria-label': texts.get('answer_brand')}, back, ...(this.at < last ? [on] : []));
  }

  intro() {
    const texts = this.texts;
    const alias = aliasField(texts, this.alias);
    const problem = el('p', {id: 'problem', class: 'warning', role: 'alert', hidden: true}, texts.get('join_need_alias'));
    const colour = this.store.get('colour') || COLOURS[0];
    const submit = event => {
      event.preventDefault();
      const name = alias.value.trim();
      show(problem, !name);
      if (name) {
        this.store.change(data => Object.assign(data, {alias: name, colour: colourOf(form)}));
        this.go(1);
      } else {
        alias.setAttribute('aria-invalid', 'true');
        alias.focus();
      }
    };
    const form = el('form', {class: 'card join', novalidate: true, submit},
      el('label', {for: 'alias'}, texts.get('join_alias')), alias, el('p', {class: 'hint', id: 'alias-hint'}, texts.get('join_alias_hint')),
      colourChoice(texts, colour), problem, el('button', {class: 'main', type: 'submit'}, texts.get('answer_start')));
    return el('div', {class: 'narrow'}, el('div', {class: 'hero'},
      el('img', {src: document.querySelector('link[rel=icon]').href, alt: '', class: 'logo'}),
      el('p', {class: 'strong'}, texts.get('answer_brand')), el('h1', {}, this.room.title || this.room.journey),
      el('p', {class: 'lead'}, texts.get('answer_lead'))), form, el('p', {class: 'foot'}, languageButton(this)));
  }

  /** Returns the answers as the room reads them. */
  text() {
    const data = this.store.data;
    return JSON.stringify({version: this.room.version, room: this.room.room, client: data.client, alias: data.alias,
      colour: data.colour,
      items: data.items.map(each => ({...each, touchpoint: each.touchpoint || undefined})), feelings: data.feelings, votes: data.votes});
  }

  finish() {
    const texts = this.texts;
    const data = this.store.data;
    const text = this.text();
    const code = el('textarea', {id: 'answers', class: 'answers', rows: 4, readonly: true, spellcheck: 'false'});
    code.value = this.room.code + base64(text);
    const copied = el('p', {class: 'hint', role: 'status'});
    const copy = async () => {
      code.select();
      try {
        await navigator.clipboard.writeText(code.value);
      } catch (unavailable) {
        document.execCommand('copy');
      }
      put(copied, texts.get('answer_copied'));
    };
    const name = 'waymark-answers-' + (this.alias.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'x') + '.json';
    const file = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
    const line = (key, count) => count ? [el('li', {}, texts.get(key, count))] : [];
    const votes = data.votes.reduce((sum, each) => sum + each.dots, 0);
    const nothing = data.items.length + data.feelings.length + votes === 0;
    return el('div', {class: 'narrow'}, el('div', {class: 'hero'}, el('span', {class: 'medal done'}, icon('check')),
      el('h1', {}, texts.get('answer_title')), el('p', {class: 'lead'}, texts.get(nothing ? 'answer_nothing' : 'answer_send'))),
    el('section', {class: 'card'}, el('ul', {class: 'summary'}, ...line('answer_notes', data.items.length),
      ...line('answer_feelings', data.feelings.length), ...line('answer_votes', votes)),
    el('a', {class: 'main wide', href: file, download: name}, texts.get('answer_save'))),
    el('section', {class: 'card'}, el('h2', {}, texts.get('answer_or')), el('label', {for: 'answers', class: 'hint'}, texts.get('answer_code')),
      code, el('button', {type: 'button', class: 'quiet wide', click: copy}, texts.get('answer_copy')), copied));
  }
}

/** Returns whether there is something to answer. */
function asks(round) {
  return round.kind === 'notes' || round.kind === 'vote' && round.targets.length > 0
    || round.kind === 'emotion' && round.touchpoints.length > 0 && round.personas.length > 0;
}

function base64(text) {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  bytes.forEach(each => {
    binary += String.fromCharCode(each);
  });
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

const given = JSON.parse(document.getElementById('data').textContent);
new Answers(given.form, given.texts, new Store('waymark.answers.' + given.form.room));
