// The task of a round of votes: so many dots on so many targets.
import {el, icon, put} from './dom.js';

/** Makes the task of voting. */
export function voteScreen(page, round) {
  const texts = page.texts;
  const heading = el('h1', {});
  const dots = el('span', {class: 'dots', 'aria-hidden': 'true'}, ...Array.from({length: Math.min(round.dots, 20)}, () => el('span', {class: 'dot'})));
  const number = el('strong', {class: 'left'});
  const all = el('span', {class: 'hint'}, texts.get('vote_of', round.dots));
  const done = el('p', {class: 'hint', role: 'status'});
  const given = new Map();
  let left = 0;
  let paused = false;

  function give(target, by) {
    const now = given.get(target.id) || 0;
    if (!paused && now + by >= 0 && left - by >= 0) {
      page.link.vote(target.id, now + by);
      page.say(texts.get('vote_given', now + by) + '. ' + texts.get('vote_left', left));
    }
  }

  const rows = round.targets.map(target => {
    const take = el('button', {type: 'button', class: 'step take', 'aria-label': texts.get('vote_take', target.name),
      click: () => give(target, -1)}, icon('minus'));
    const add = el('button', {type: 'button', class: 'step add', 'aria-label': texts.get('vote_add', target.name),
      click: () => give(target, 1)}, icon('plus'));
    const value = el('span', {class: 'value'});
    const words = el('span', {class: 'unseen'});
    const node = el('li', {class: 'target'}, el('div', {class: 'about'}, el('p', {class: 'name'}, target.name),
      target.detail ? el('p', {class: 'hint'}, target.detail) : ''),
    el('div', {class: 'stepper'}, take, el('span', {class: 'shownvalue'}, value, words), add));
    return {node, draw() {
      const mine = given.get(target.id) || 0;
      put(value, String(mine));
      value.setAttribute('aria-hidden', 'true');
      put(words, texts.get('vote_given', mine));
      node.classList.toggle('picked', mine > 0);
      // not "disabled": the focus would be lost when the last vote is given
      take.setAttribute('aria-disabled', String(mine === 0 || paused));
      add.setAttribute('aria-disabled', String(left === 0 || paused));
    }};
  });

  return {
    kind: 'vote',
    node: el('div', {class: 'narrow'}, heading, ...(round.anonymous ? [el('p', {class: 'hint'}, texts.get('notes_anonymous'))] : []),
      el('div', {class: 'purse'}, el('div', {class: 'sum'}, number, ' ', all), dots), done,
      el('ul', {class: 'targets', role: 'list'}, ...rows.map(each => each.node))),
    update(view) {
      put(heading, view.round.title || texts.get('vote_title'));
      given.clear();
      view.votes.forEach(each => given.set(each.target, each.dots));
      const spent = round.targets.reduce((sum, each) => sum + (given.get(each.id) || 0), 0);
      left = Math.max(0, view.round.dots - spent);
      put(number, texts.get('vote_left', left));
      Array.from(dots.children).forEach((dot, i) => dot.classList.toggle('spent', i >= left));
      put(done, left ? '' : texts.get('vote_done'));
      paused = view.me.paused === true;
      rows.forEach(each => each.draw());
    },
  };
}
