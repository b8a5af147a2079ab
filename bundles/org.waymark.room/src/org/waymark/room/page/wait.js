// The screens between tasks: waiting for the next round, and the end.
import {el, icon, put, show} from './dom.js';
import {mineList} from './notes.js';

/** Shows what is on the projector until the next round starts. */
export function waitScreen(page) {
  const texts = page.texts;
  const heading = el('h1', {}, texts.get('wait_title'));
  const lead = el('p', {class: 'lead'}, texts.get('wait_lead'));
  const over = el('p', {class: 'lead strong', hidden: true}, texts.get('wait_round_over'));
  const text = el('p', {class: 'shown'});
  const shown = el('section', {class: 'card projector', hidden: true}, el('h2', {}, texts.get('wait_shown')), text);
  const draft = el('p', {class: 'hint', hidden: true}, icon('kept'), texts.get('wait_draft'));
  const present = el('p', {class: 'hint present'});
  const mine = mineList(page);
  return {
    kind: 'wait',
    node: el('div', {class: 'narrow'}, el('div', {class: 'hero'}, el('span', {class: 'medal'}, icon('screen')), over, heading, lead),
      shown, draft, present, mine.node),
    update(view) {
      const round = view.round;
      show(over, Boolean(round && round.state === 'closed'));
      put(heading, round && round.kind === 'wait' && round.state === 'running' && round.title || texts.get('wait_title'));
      put(text, view.shown || '');
      show(shown, Boolean(view.shown));
      show(draft, Boolean((page.store.get('draft') || {}).text));
      put(present, texts.get('present', view.room.present));
      mine.update(view);
      show(mine.node, view.items.length > 0);
    },
  };
}

/** Says thank you after the room is closed. */
export function overScreen(page) {
  const mine = mineList(page);
  return {
    kind: 'over',
    node: el('div', {class: 'narrow'}, el('div', {class: 'hero'}, el('span', {class: 'medal done'}, icon('check')),
      el('h1', {}, page.texts.get('over_title')), el('p', {class: 'lead'}, page.texts.get('over_lead'))), mine.node),
    update(view) {
      mine.update(view);
      show(mine.node, view.items.length > 0);
    },
  };
}
