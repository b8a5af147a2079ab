// Elements, texts, icons and faces. Text from people only ever becomes text nodes and attribute values.

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element. Attributes that are functions are listeners; true and false switch an attribute on or off. */
export function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name, value);
    } else if (value === true) {
      node.setAttribute(name, '');
    } else if (value !== false && value !== undefined) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.filter(child => child !== undefined && child !== ''));
  return node;
}

/** Sets a text only where it differs, so that a screen reader is not told twice. */
export function put(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

/** Shows or hides a node. */
export function show(node, shown) {
  node.hidden = !shown;
}

/** The texts of one language. */
export class Texts {
  constructor(language, texts) {
    this.language = language;
    this.texts = texts;
    this.plurals = new Intl.PluralRules(language);
  }

  /** Returns a text with its values; a count comes first where the text has plural forms. */
  get(key, ...values) {
    const found = this.texts[key];
    const text = typeof found === 'object' ? found[this.plurals.select(values[0])] || found.other : found;
    return values.reduce((done, value, i) => done.split('{' + i + '}').join(String(value)), text || key);
  }
}

/** Returns the first of our languages that the person reads. */
export function chosenLanguage(remembered) {
  const wanted = [remembered, ...(navigator.languages || [navigator.language])];
  return wanted.map(each => String(each || '').slice(0, 2).toLowerCase()).find(each => each === 'en' || each === 'ru')
    || 'en';
}

const ICONS = {
  thought: ['M5 4.5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z', 'M8 9h8M8 12.2h5'],
  pain: ['M13.2 2.8 5 13.6h6.2l-1 7.6L18.6 10h-6.3z'],
  idea: ['M9.2 17.2c0-2.3-3.4-3.6-3.4-7.5a6.2 6.2 0 0 1 12.4 0c0 3.9-3.4 5.2-3.4 7.5z', 'M9.6 20.6h4.8'],
  question: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M9.4 9.4a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 1.9', 'M12 16.9v.1'],
  place: ['M12 21s-7-6.2-7-11.3a7 7 0 0 1 14 0C19 14.8 12 21 12 21z', 'M12 12.2a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2z'],
  kept: ['M12 7v5l3 2', 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z'],
  sent: ['m5 12.5 4.5 4.5L19 7.5'],
  written: ['m5 12.5 4.5 4.5L19 7.5'],
  placed: ['M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20z', 'M9 4v13.5M15 6.5V20'],
  parked: ['M8.5 19V5h4.8a4.2 4.2 0 0 1 0 8.4H8.5'],
  hidden: ['M4 12h16'],
  refused: ['M12 8v5', 'M12 16.4v.1', 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z'],
  sending: ['M12 19V5', 'm6 11 6-6 6 6'],
  screen: ['M3 4h18M4.5 4v11.5h15V4', 'M12 15.5V18m-4 3 4-3 4 3'],
  check: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'm8 12.3 2.8 2.8L16 9.6'],
  plus: ['M12 5v14M5 12h14'],
  minus: ['M5 12h14'],
  next: ['m9 5 7 7-7 7'],
  previous: ['m15 5-7 7 7 7'],
};

/** Draws an icon; it says nothing to a screen reader, its text stands beside it. */
export function icon(name) {
  return svg('svg', {class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false'},
    ...ICONS[name].map(d => svg('path', {d})));
}

/** The scores of the scale from very bad to very good. */
export const SCORES = [-2, -1, 0, 1, 2];

/** Returns the name of a score in texts and style sheets. */
export function scoreName(score) {
  return score === 0 ? '0' : (score < 0 ? 'm' : 'p') + Math.abs(score);
}

const BROWS = {'-2': 'M13 14.5 19 17M35 14.5 29 17', '2': 'M13.5 14.5q3-2.6 6 0M28.5 14.5q3-2.6 6 0'};
const MOUTHS = {'-2': 'M14.5 35.5q9.5-11 19 0', '-1': 'M15.5 34q8.5-5 17 0', '0': 'M15.5 32h17',
  '1': 'M15.5 30q8.5 6.5 17 0', '2': 'M13.5 28.5h21q-1.5 10.5-10.5 10.5t-10.5-10.5z'};

/** Draws the face of a score. */
export function face(score) {
  return svg('svg', {class: 'face score-' + scoreName(score), viewBox: '0 0 48 48', 'aria-hidden': 'true', focusable: 'false'},
    svg('circle', {class: 'skin', cx: 24, cy: 24, r: 21.5}),
    svg('circle', {class: 'eye', cx: 17, cy: 20.5, r: 2.4}), svg('circle', {class: 'eye', cx: 31, cy: 20.5, r: 2.4}),
    svg('path', {class: score === 2 ? 'mouth open' : 'mouth', d: MOUTHS[score]}),
    ...(BROWS[score] ? [svg('path', {class: 'brow', d: BROWS[score]})] : []));
}

/** The colours of participants; the style sheet has the same under their numbers. */
export const COLOURS = ['#1f5fbf', '#c2410c', '#0f766e', '#8b3fc7', '#b0246b', '#6b6b12', '#3f7d3a', '#5a6478'];

/** Makes the choice of a colour: radio buttons, so that arrow keys and screen readers know them. */
export function colourChoice(texts, chosen) {
  return el('fieldset', {class: 'colours'}, el('legend', {}, texts.get('join_colour')),
    el('div', {class: 'swatches'}, ...COLOURS.map((colour, i) => el('label', {class: 'swatch', 'data-colour': i},
      el('input', {type: 'radio', name: 'colour', value: colour, checked: colour === chosen,
        'aria-label': texts.get('colour_' + i)}), icon('sent')))));
}

/** Makes the round badge with the first letters of an alias. */
export function badge(alias, colour) {
  const words = alias.trim().split(/\s+/);
  const first = Array.from(words[0]);
  const letters = (words.length > 1 ? first[0] + Array.from(words[1])[0] : first.slice(0, first.length > 2 ? 1 : 2).join('')).toUpperCase();
  return el('span', {class: 'badge', 'data-colour': Math.max(COLOURS.indexOf(colour), 0), 'aria-hidden': 'true'}, letters);
}
