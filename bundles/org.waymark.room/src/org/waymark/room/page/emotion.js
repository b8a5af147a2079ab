// The task of a round of emotions: five faces for each persona, one touchpoint after the other.
import {el, face, icon, put, SCORES, scoreName, show} from './dom.js';

/** Makes the task of saying how it feels. */
export function emotionScreen(page, round) {
  const texts = page.texts;
  const steps = round.touchpoints;
  const last = steps.length;
  let at = Math.min(place(), last);
  let shown;
  const heading = el('h1', {});
  const progress = el('progress', {class: 'steps', max: String(Math.max(last, 1)), 'aria-hidden': 'true'});
  const count = el('span', {class: 'step', role: 'status'});
  const body = el('div', {class: 'faces-of'});
  const previous = el('button', {type: 'button', class: 'quiet', click: () => go(at - 1)}, icon('previous'),
    el('span', {}, texts.get('emotion_previous')));
  const nextText = el('span', {});
  const next = el('button', {type: 'button', class: 'main', click: () => go(at + 1)}, nextText, icon('next'));

  /** Returns where the person was in this round before the page was loaded anew. */
  function place() {
    const kept = page.store.get('step');
    return kept && kept.round === round.id ? kept.at : 0;
  }

  function go(to) {
    at = Math.max(0, Math.min(to, last));
    page.store.set('step', {round: round.id, at});
    build();
    scrollTo(0, 0);
    const title = body.querySelector('h2');
    title.tabIndex = -1;
    title.focus({preventScroll: true});
  }

  function score(persona, touchpoint) {
    const found = shown.feelings.find(each => each.persona === persona.id && each.touchpoint === touchpoint.id);
    return found ? found.score : undefined;
  }

  function build() {
    body.replaceChildren();
    groups = [];
    if (at < last) {
      const step = steps[at];
      body.append(el('div', {class: 'at'}, el('p', {class: 'stage'}, step.stage || ''), el('h2', {}, step.name)));
      for (const persona of round.personas) {
        const group = faceGroup(page, persona, step);
        groups.push(group);
        body.append(group.node);
      }
    } else {
      body.append(el('h2', {}, texts.get('emotion_all')), open, el('ul', {class: 'overview', role: 'list'}, ...steps.map(overviewLine)));
    }
    draw();
  }

  const open = el('p', {class: 'lead'});
  let groups = [];

  function overviewLine(step, i) {
    const marks = el('span', {class: 'marks'});
    groups.push({
      draw() {
        marks.replaceChildren(...round.personas.map(persona => {
          const value = score(persona, step);
          const name = persona.name + ': ' + texts.get(value === undefined ? 'emotion_unanswered' : 'score_' + scoreName(value));
          return el('span', {class: 'mark', title: name}, value === undefined ? el('span', {class: 'blank', 'aria-hidden': 'true'}) : face(value),
            el('span', {class: 'unseen'}, name + '. '));
        }));
      },
    });
    return el('li', {}, el('button', {type: 'button', class: 'jump', click: () => go(i)}, el('span', {class: 'name'}, step.name), marks));
  }

  function draw() {
    groups.forEach(group => group.draw(score, shown.me.paused === true));
    const missing = steps.reduce((sum, step) => sum + round.personas.filter(each => score(each, step) === undefined).length, 0);
    put(open, missing ? texts.get('emotion_open', missing) : texts.get('emotion_done'));
    progress.value = at;
    put(count, at < last ? texts.get('emotion_step', at + 1, last) : '');
    show(next, at < last);
    previous.disabled = at === 0;
    put(nextText, texts.get(at === last - 1 ? 'emotion_review' : 'emotion_next'));
    const answered = at < last && round.personas.every(each => score(each, steps[at]) !== undefined);
    next.classList.toggle('ready', answered);
    put(previous.lastChild, texts.get(at < last ? 'emotion_previous' : 'emotion_back'));
  }

  return {
    kind: 'emotion',
    node: el('div', {class: 'narrow'}, heading, ...(round.anonymous ? [el('p', {class: 'hint'}, texts.get('notes_anonymous'))] : []),
      el('div', {class: 'progress'}, progress, count), el('div', {class: 'card feel'}, body),
      el('div', {class: 'move'}, previous, next)),
    update(view) {
      const first = shown === undefined;
      shown = view;
      put(heading, view.round.title || texts.get('emotion_title'));
      if (first) {
        build();
      } else {
        draw();
      }
    },
  };
}

function faceGroup(page, persona, step) {
  const texts = page.texts;
  const name = 'feel-' + persona.id;
  const said = el('p', {class: 'chosen', 'aria-hidden': 'true'});
  const clear = el('button', {type: 'button', class: 'link', click: () => {
    page.link.feel(persona.id, step.id, null);
    inputs[2].focus();
  }}, texts.get('emotion_clear'));
  const inputs = SCORES.map(score => el('input', {type: 'radio', name, value: score,
    'aria-label': texts.get('score_' + scoreName(score)), change: () => page.link.feel(persona.id, step.id, score)}));
  const node = el('fieldset', {class: 'faces'},
    el('legend', {'aria-label': texts.get('emotion_for', persona.name, step.name)}, texts.get('emotion_as', persona.name)),
    el('div', {class: 'row'}, ...SCORES.map((score, i) => el('label', {class: 'pick', 'data-score': score}, inputs[i], face(score)))),
    el('div', {class: 'below'}, said, clear));
  return {
    node,
    draw(scoreOf, paused) {
      node.disabled = paused;
      const score = scoreOf(persona, step);
      inputs.forEach((input, i) => {
        input.checked = SCORES[i] === score;
      });
      put(said, texts.get(score === undefined ? 'emotion_none' : 'score_' + scoreName(score)));
      said.classList.toggle('set', score !== undefined);
      clear.classList.toggle('unset', score === undefined);
      clear.disabled = score === undefined;
    },
  };
}
