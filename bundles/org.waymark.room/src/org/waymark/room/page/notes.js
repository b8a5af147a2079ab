// The task of a round of notes: choose a place and a kind, write, send; below it what I have sent.
import {el, icon, put, show} from './dom.js';
import {newId} from './store.js';

const LONGEST = 500;
const KINDS = ['thought', 'pain', 'idea', 'question'];

/** Returns the choice of a touchpoint, grouped by stages. */
function placeChoice(page, round) {
  const select = el('select', {id: 'place'}, el('option', {value: ''}, page.texts.get('notes_somewhere')));
  let group;
  for (const touchpoint of round.touchpoints) {
    if (!touchpoint.stage) {
      select.append(el('option', {value: touchpoint.id}, touchpoint.name));
      continue;
    }
    if (!group || group.label !== touchpoint.stage) {
      group = el('optgroup', {label: touchpoint.stage});
      select.append(group);
    }
    group.append(el('option', {value: touchpoint.id}, touchpoint.name));
  }
  return select;
}

/** Makes the task of writing notes. */
export function notesScreen(page, round) {
  const texts = page.texts;
  const kinds = KINDS.filter(each => !round.kinds || !round.kinds.length || round.kinds.includes(each));
  const draft = {kind: kinds[0], touchpoint: null, text: '', ...page.store.get('draft')};
  if (!kinds.includes(draft.kind)) {
    draft.kind = kinds[0];
  }
  const place = placeChoice(page, round);
  place.value = draft.touchpoint || '';
  if (place.selectedIndex < 0) {
    place.value = '';
  }
  const text = el('textarea', {id: 'text', rows: 4, maxlength: LONGEST, 'aria-describedby': 'left problem', enterkeyhint: 'enter'});
  text.value = draft.text;
  const left = el('p', {id: 'left', class: 'hint', hidden: true});
  const problem = el('p', {id: 'problem', class: 'warning', role: 'alert', hidden: true});
  const send = el('button', {class: 'main', type: 'submit'});
  const cancel = el('button', {class: 'quiet wide', type: 'button', hidden: true, click: () => change()}, texts.get('notes_cancel'));
  const editing = el('p', {class: 'hint editing', hidden: true}, texts.get('notes_editing'));
  const choice = el('fieldset', {class: 'kinds', hidden: kinds.length < 2}, el('legend', {}, texts.get('notes_kind')),
    el('div', {class: 'options'}, ...kinds.map(kind => el('label', {class: 'option', 'data-kind': kind},
      el('input', {type: 'radio', name: 'kind', value: kind, checked: kind === draft.kind, change: () => keep()}),
      icon(kind), el('span', {}, texts.get('kind_' + kind))))));
  const sheet = el('div', {class: 'sheet'}, el('label', {for: 'text', class: 'unseen'}, texts.get('notes_text')), text, left);
  const form = el('form', {class: 'card composer', novalidate: true, submit: event => submit(event)},
    el('label', {for: 'place'}, texts.get('notes_where')), el('div', {class: 'place'}, icon('place'), place),
    choice, editing, sheet, problem, send, cancel);

  const kind = () => (form.querySelector('input[name=kind]:checked') || {value: kinds[0]}).value;

  /** Remembers what is written, and shows how much room is left. */
  function keep() {
    draft.kind = kind();
    draft.touchpoint = place.value || null;
    draft.text = text.value;
    page.store.set('draft', {...draft});
    form.dataset.kind = draft.kind;
    text.placeholder = texts.get('ask_' + draft.kind);
    const rest = LONGEST - text.value.length;
    put(left, texts.get('notes_left', rest));
    show(left, rest <= 100);
    show(problem, false);
    show(editing, Boolean(draft.editing));
    show(cancel, Boolean(draft.editing));
    put(send, texts.get(draft.editing ? 'notes_save' : 'notes_send'));
  }

  /** Puts a note into the sheet to change it; without one the sheet is emptied. */
  function change(note) {
    draft.editing = note && note.id;
    text.value = note ? note.text : '';
    if (note) {
      place.value = note.touchpoint || '';
      const radio = form.querySelector('input[value="' + note.kind + '"]');
      if (radio) {
        radio.checked = true;
      }
      form.scrollIntoView({block: 'start'});
    }
    keep();
    text.focus();
  }

  function submit(event) {
    event.preventDefault();
    const written = text.value.trim();
    if (!written) {
      put(problem, texts.get('notes_empty'));
      show(problem, true);
      text.focus();
      return;
    }
    page.link.note({id: draft.editing || newId(), round: round.id, kind: kind(), touchpoint: place.value || null, text: written});
    if (!page.link.online) {
      page.say(texts.get('said_kept'));
    }
    change();
  }

  place.addEventListener('change', keep);
  text.addEventListener('input', keep);
  text.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      submit(event);
    }
  });
  keep();
  const mine = mineList(page, change);
  const hints = [round.anonymous && 'notes_anonymous', round.covered && 'notes_covered'].filter(each => each);
  const heading = el('h1', {}, round.title || texts.get('notes_title'));
  return {
    kind: 'notes',
    node: el('div', {class: 'wide-screen'}, el('div', {class: 'task'}, heading,
      ...hints.map(key => el('p', {class: 'hint'}, texts.get(key))), form), mine.node),
    update(view) {
      put(heading, view.round.title || texts.get('notes_title'));
      send.disabled = view.me.paused === true;
      mine.update(view);
      if (draft.editing && !view.items.some(each => each.id === draft.editing && changeable(each))) {
        // it was placed meanwhile: what is written becomes a note of its own
        draft.editing = undefined;
        keep();
      }
    },
  };
}

function changeable(note) {
  return ['sent', 'sending', 'kept', 'refused', 'written'].includes(note.state);
}

/** Makes the list of my notes; without a way to change them they are only shown and can be withdrawn. */
export function mineList(page, change) {
  const texts = page.texts;
  const list = el('ul', {class: 'mine', role: 'list'});
  const none = el('p', {class: 'hint none'}, texts.get('mine_none'));
  const count = el('span', {class: 'count'});
  const cards = new Map();
  return {
    node: el('section', {class: 'notes', 'aria-labelledby': 'mine'}, el('h2', {id: 'mine'}, texts.get('mine_title'), ' ', count),
      none, list),
    update(view) {
      put(count, view.items.length ? String(view.items.length) : '');
      show(none, view.items.length === 0);
      const kept = new Set();
      view.items.forEach((note, i) => {
        const shape = JSON.stringify(note);
        const old = cards.get(note.id);
        const card = old && old.shape === shape ? old.card : noteCard(page, view, note, change);
        const focused = old && old.card !== card && old.card.contains(document.activeElement);
        if (old && old.card !== card) {
          old.card.replaceWith(card);
        }
        if (list.children[i] !== card) {
          list.insertBefore(card, list.children[i] || null);
        }
        if (focused) {
          (card.querySelector('button') || card).focus();
        }
        cards.set(note.id, {shape, card});
        kept.add(note.id);
      });
      for (const [id, old] of cards) {
        if (!kept.has(id)) {
          old.card.remove();
          cards.delete(id);
        }
      }
    },
  };
}

function placeName(page, view, note) {
  const found = view.round && view.round.touchpoints.find(each => each.id === note.touchpoint);
  if (found) {
    page.places = {...page.places, [note.touchpoint]: found.name};
  }
  return note.touchpoint ? (page.places || {})[note.touchpoint] : undefined;
}

function noteCard(page, view, note, change) {
  const texts = page.texts;
  const place = placeName(page, view, note);
  const waits = note.state === 'kept' || note.state === 'sending';
  const card = el('li', {class: 'note', 'data-kind': note.kind, 'data-state': note.state, tabindex: -1},
    el('p', {class: 'meta'}, icon(note.kind), el('span', {}, texts.get('kind_' + note.kind)),
      place ? el('span', {class: 'where'}, place) : ''),
    el('p', {class: 'text'}, note.text),
    el('p', {class: 'state'}, icon(note.state), texts.get('state_' + note.state, note.reason || '')));
  if (changeable(note)) {
    const actions = el('div', {class: 'actions'});
    const plain = () => {
      const offers = [];
      if (note.state === 'refused') {
        offers.push(el('button', {type: 'button', class: 'quiet', click: () => page.link.note(note)}, texts.get('mine_retry')));
      }
      if (change) {
        offers.push(el('button', {type: 'button', class: 'quiet', 'aria-label': texts.get('mine_edit_of', note.text),
          click: () => change(note)}, texts.get('mine_edit')));
      }
      offers.push(el('button', {type: 'button', class: 'quiet', 'aria-label': texts.get('mine_withdraw_of', note.text),
        click: ask}, texts.get(note.state === 'refused' ? 'mine_drop' : 'mine_withdraw')));
      actions.replaceChildren(...offers);
    };
    const ask = () => {
      actions.replaceChildren(el('span', {class: 'sure-text'}, texts.get('mine_sure')),
        el('button', {type: 'button', class: 'danger', click: () => withdraw()}, texts.get(waits ? 'mine_drop' : 'mine_withdraw')),
        el('button', {type: 'button', class: 'quiet', click: () => {
          plain();
          actions.lastChild.focus();
        }}, texts.get('mine_keep')));
      actions.querySelector('button').focus();
    };
    const withdraw = () => {
      page.link.withdraw(note.id);
      page.say(texts.get('mine_withdrawn'));
      const heading = document.getElementById('mine');
      heading.tabIndex = -1;
      heading.focus({preventScroll: true});
    };
    plain();
    card.append(actions);
  }
  return card;
}
