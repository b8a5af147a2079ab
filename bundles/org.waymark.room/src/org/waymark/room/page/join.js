// The screens about the person: joining, and changing name, colour and language.
import {badge, COLOURS, colourChoice, el, icon, put, show} from './dom.js';

const LONGEST_ALIAS = 30;

/** Makes the field for a name or alias. */
export function aliasField(texts, value) {
  return el('input', {id: 'alias', name: 'alias', maxlength: LONGEST_ALIAS, autocomplete: 'nickname', autocapitalize: 'words',
    enterkeyhint: 'done', value, 'aria-describedby': 'alias-hint problem', required: true});
}

/** Makes the button that changes to the other language. */
export function languageButton(page) {
  const other = page.texts.language === 'ru' ? 'en' : 'ru';
  return el('button', {class: 'quiet', type: 'button', lang: other, click: () => page.speak(other)},
    page.texts.get('language_other'));
}

/** Returns the colour chosen in a form. */
export function colourOf(form) {
  return new FormData(form).get('colour') || COLOURS[0];
}

/** Joins by code, alias and colour. */
export function joinScreen(page) {
  const texts = page.texts;
  const scanned = new URLSearchParams(location.search).get('c') || '';
  const colour = page.store.get('colour') || COLOURS[Math.floor(Math.random() * COLOURS.length)];
  const code = el('input', {id: 'code', name: 'code', class: 'code', inputmode: 'numeric', pattern: '[0-9 ]*', maxlength: 7,
    autocomplete: 'off', enterkeyhint: 'next', value: (scanned || page.store.get('code') || '').replace(/\D/g, '').slice(0, 6),
    'aria-describedby': 'code-hint problem', required: true});
  const alias = aliasField(texts, page.store.get('alias') || '');
  const problem = el('p', {id: 'problem', class: 'warning', role: 'alert', hidden: true});
  const button = el('button', {class: 'main', type: 'submit'}, texts.get('join_button'));
  const complain = (field, text) => {
    put(problem, text);
    show(problem, true);
    if (field) {
      field.setAttribute('aria-invalid', 'true');
      field.focus();
    }
  };
  const submit = async event => {
    event.preventDefault();
    [code, alias].forEach(each => each.removeAttribute('aria-invalid'));
    show(problem, false);
    const digits = code.value.replace(/\D/g, '');
    if (digits.length !== 6) {
      complain(code, texts.get('join_need_code'));
    } else if (!alias.value.trim()) {
      complain(alias, texts.get('join_need_alias'));
    } else {
      await tryToJoin(digits);
    }
  };
  const tryToJoin = async digits => {
    button.disabled = true;
    put(button, texts.get('join_busy'));
    try {
      await page.link.join(digits, alias.value.trim(), colourOf(form));
      page.problem = undefined;
      history.replaceState(null, '', '/');
      page.draw();
    } catch (error) {
      const refused = error.status > 0;
      complain(error.status === 403 ? code : undefined, refused && error.message
        ? error.message : texts.get(refused ? 'error_unknown' : 'join_unreachable', error.status));
    }
    button.disabled = false;
    put(button, texts.get('join_button'));
  };
  const form = el('form', {class: 'card join', novalidate: true, submit},
    el('label', {for: 'code'}, texts.get('join_code')), code, el('p', {class: 'hint', id: 'code-hint'}, texts.get('join_code_hint')),
    el('label', {for: 'alias'}, texts.get('join_alias')), alias, el('p', {class: 'hint', id: 'alias-hint'}, texts.get('join_alias_hint')),
    colourChoice(texts, colour), problem, button);
  if (page.problem) {
    complain(undefined, page.problem);
  }
  return {node: el('div', {class: 'narrow'}, el('div', {class: 'hero'}, el('img', {src: '/icon.svg', alt: '', class: 'logo'}),
    el('h1', {}, texts.get('join_title')), el('p', {class: 'lead'}, texts.get('join_lead'))), form,
  el('p', {class: 'foot'}, languageButton(page)))};
}

/** Changes alias, colour and language, or leaves. */
export function meScreen(page) {
  const texts = page.texts;
  const me = page.view.me;
  const alias = aliasField(texts, me.alias);
  const problem = el('p', {id: 'problem', class: 'warning', role: 'alert', hidden: true});
  const sure = el('div', {class: 'sure', hidden: true});
  const save = async event => {
    event.preventDefault();
    try {
      await page.link.rename(alias.value.trim() || me.alias, colourOf(form));
      page.say(texts.get('me_saved'));
      page.change();
    } catch (error) {
      put(problem, error.status > 0 && error.message ? texts.get('error', error.message) : texts.get('join_unreachable'));
      show(problem, true);
    }
  };
  const leave = () => {
    page.link.leave(true);
    page.changing = false;
    page.draw();
  };
  const ask = () => {
    const lost = page.link.waiting.length ? texts.get('me_leave_waiting') + ' ' : '';
    sure.replaceChildren(el('p', {}, lost + texts.get('me_leave_sure')),
      el('button', {type: 'button', class: 'danger', click: leave}, texts.get('me_leave_yes')),
      el('button', {type: 'button', class: 'quiet', click: () => show(sure, false)}, texts.get('me_leave_no')));
    show(sure, true);
    sure.querySelector('button').focus();
  };
  const form = el('form', {class: 'card join', novalidate: true, submit: save},
    el('div', {class: 'who'}, badge(me.alias, me.colour), el('h1', {}, texts.get('me_title'))),
    el('label', {for: 'alias'}, texts.get('join_alias')), alias, el('p', {class: 'hint', id: 'alias-hint'}, texts.get('join_alias_hint')),
    colourChoice(texts, me.colour), problem, el('button', {class: 'main', type: 'submit'}, texts.get('me_save')),
    el('button', {class: 'quiet wide', type: 'button', click: () => page.change()}, icon('previous'), texts.get('me_back')));
  const rest = el('div', {class: 'card'}, el('h2', {}, texts.get('me_language')), languageButton(page),
    el('h2', {}, texts.get('me_leave')), el('p', {class: 'hint'}, texts.get('me_leave_hint')),
    el('button', {type: 'button', class: 'quiet', click: ask}, texts.get('me_leave')), sure);
  return {node: el('div', {class: 'narrow'}, form, rest)};
}
