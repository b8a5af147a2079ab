'use strict';
(() => {
  const $ = id => document.getElementById(id);
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const body = document.body;
  const map = $('map');
  const details = $('details');
  const search = $('search');
  const found = $('found');
  const persona = $('persona');
  const functions = $('function');
  const boxes = all('#lanes input');
  const articles = all('#text .stage article');
  const cards = all('#map g[data-role=TOUCHPOINT]');
  const stops = all('#map g[role=button]');
  const parts = all('#map g[data-owner]');
  const texts = new Map(articles.map(each => [each, each.textContent.toLowerCase()]));
  const idOf = article => article.id.slice(2);
  const articleOf = id => $('e-' + id);
  let zoom = 1;
  let hits = [];
  let at = -1;
  let opened = '';
  let opener = null;
  let applying = false;

  // ------------------------------------------------------------------ zoom
  const widest = () => map.querySelector('.top').offsetWidth / zoom;

  function setZoom(next, x = map.clientWidth / 2, y = map.clientHeight / 2) {
    next = Math.min(3, Math.max(0.15, next));
    const left = (map.scrollLeft + x) / zoom;
    const top = (map.scrollTop + y) / zoom;
    zoom = next;
    body.style.setProperty('--z', zoom);
    map.scrollLeft = left * zoom - x;
    map.scrollTop = top * zoom - y;
  }

  $('larger').addEventListener('click', () => setZoom(zoom * 1.25));
  $('smaller').addEventListener('click', () => setZoom(zoom / 1.25));
  $('whole').addEventListener('click', () => {
    setZoom(map.clientWidth / widest());
    map.scrollTo(0, 0);
  });
  map.addEventListener('wheel', event => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const box = map.getBoundingClientRect();
      setZoom(zoom * Math.exp(-event.deltaY / 400), event.clientX - box.left, event.clientY - box.top);
    }
  }, {passive: false});

  // ------------------------------------------------------------------ two fingers
  let pinch = null;
  const spread = touches => Math.hypot(touches[0].clientX - touches[1].clientX,
    touches[0].clientY - touches[1].clientY);
  map.addEventListener('touchstart', event => {
    pinch = event.touches.length === 2 ? {from: spread(event.touches), zoom} : null;
  }, {passive: true});
  map.addEventListener('touchmove', event => {
    if (pinch && event.touches.length === 2) {
      event.preventDefault();
      const box = map.getBoundingClientRect();
      setZoom(pinch.zoom * spread(event.touches) / pinch.from,
        (event.touches[0].clientX + event.touches[1].clientX) / 2 - box.left,
        (event.touches[0].clientY + event.touches[1].clientY) / 2 - box.top);
    }
  }, {passive: false});
  map.addEventListener('touchend', () => { pinch = null; });

  // ------------------------------------------------------------------ dragging
  let drag = null;
  let dragged = false;
  map.addEventListener('pointerdown', event => {
    dragged = false;
    if (event.pointerType === 'mouse' && event.button === 0) {
      drag = {x: event.clientX, y: event.clientY, left: map.scrollLeft, top: map.scrollTop};
    }
  });
  window.addEventListener('pointermove', event => {
    if (!drag) {
      return;
    }
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (dragged || Math.hypot(dx, dy) > 5) {
      dragged = true;
      map.classList.add('drag');
      map.scrollLeft = drag.left - dx;
      map.scrollTop = drag.top - dy;
    }
  });
  window.addEventListener('pointerup', () => {
    drag = null;
    map.classList.remove('drag');
  });

  // ------------------------------------------------------------------ details
  function open(id, part) {
    const article = articleOf(id);
    if (!article) {
      return;
    }
    opened = id;
    const copy = article.cloneNode(true);
    copy.hidden = false;
    copy.removeAttribute('id');
    all('[id]', copy).forEach(each => each.removeAttribute('id'));
    if (article.classList.contains('stage')) {
      all('.cards', copy).forEach(each => each.remove());
    }
    all('h2,h3,h4,h5', copy).forEach((each, i) => {
      const head = document.createElement(i ? 'h3' : 'h2');
      head.textContent = each.textContent;
      each.replaceWith(head);
    });
    $('detail').replaceChildren(copy);
    details.hidden = false;
    details.scrollTop = 0;
    parts.forEach(each => each.classList.toggle('open', each.dataset.owner === id && each.hasAttribute('role')));
    const hit = part && part !== id ? all('li', copy).find(each => each.dataset.part === part) : null;
    if (hit) {
      hit.classList.add('hit');
      hit.scrollIntoView({block: 'center'});
    }
    remember();
  }

  function close() {
    if (!details.hidden) {
      details.hidden = true;
      opened = '';
      parts.forEach(each => each.classList.remove('open'));
      if (opener && opener.isConnected) {
        opener.focus();
      }
      opener = null;
      remember();
    }
  }

  $('close').addEventListener('click', close);
  map.addEventListener('click', event => {
    const part = event.target.closest('g[data-owner]');
    if (part && !dragged) {
      const stop = stops.find(each => each.dataset.owner === part.dataset.owner);
      opener = stop || map;
      if (stop) {
        only(stop);
      }
      open(part.dataset.owner, part.dataset.element);
    }
  });

  // ------------------------------------------------------------------ keyboard
  function only(stop) {
    stops.forEach(each => each.setAttribute('tabindex', each === stop ? '0' : '-1'));
  }

  function reveal(stop) {
    const box = stop.getBoundingClientRect();
    const view = map.getBoundingClientRect();
    const head = map.querySelector('.top').offsetHeight;
    const lane = map.querySelector('.corner').offsetWidth;
    if (box.left < view.left + lane || box.right > view.right) {
      map.scrollLeft += box.left - view.left - lane - Math.max(0, (map.clientWidth - lane - box.width) / 2);
    }
    const card = stop.dataset.role === 'TOUCHPOINT';
    if (card && (box.top < view.top + head || box.bottom > view.bottom)) {
      map.scrollTop += box.top - view.top - head - 16;
    }
  }

  function go(stop) {
    if (stop) {
      only(stop);
      stop.focus({preventScroll: true});
      reveal(stop);
    }
  }

  const shown = stop => !stop.classList.contains('off');
  map.addEventListener('keydown', event => {
    const stop = event.target.closest('g[role=button]');
    if (!stop) {
      return;
    }
    const line = stops.filter(each => each.dataset.role === stop.dataset.role);
    const i = line.indexOf(stop);
    const steps = {ArrowRight: line.slice(i + 1), ArrowLeft: line.slice(0, i).reverse(), Home: line,
      End: line.slice().reverse()};
    if (steps[event.key]) {
      event.preventDefault();
      go(steps[event.key].find(shown));
    } else if (event.key === 'ArrowDown' && stop.dataset.role === 'STAGE_HEADER') {
      event.preventDefault();
      const box = stop.getBoundingClientRect();
      go(cards.find(each => each.getBoundingClientRect().left >= box.left));
    } else if (event.key === 'ArrowUp' && stop.dataset.role === 'TOUCHPOINT') {
      event.preventDefault();
      const left = stop.getBoundingClientRect().left;
      go(stops.filter(each => each.dataset.role === 'STAGE_HEADER' && each.getBoundingClientRect().left <= left + 1)
        .pop());
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      opener = stop;
      open(stop.dataset.owner);
      details.focus();
    }
  });

  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === 'Escape') {
      const menu = all('details[open]')[0];
      if (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
      } else if (!details.hidden) {
        close();
      } else if (search.value) {
        search.value = '';
        apply();
      }
    } else if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const does = {'/': () => search.focus(), '+': () => setZoom(zoom * 1.25), '=': () => setZoom(zoom * 1.25),
        '-': () => setZoom(zoom / 1.25), '0': () => setZoom(1), n: () => step(1), N: () => step(-1)}[event.key];
      if (does) {
        event.preventDefault();
        does();
      }
    }
  });

  document.addEventListener('click', event => {
    all('details[open]').forEach(each => {
      if (!each.contains(event.target)) {
        each.open = false;
      }
    });
  });

  // ------------------------------------------------------------------ search and filters
  const wordOf = choice => choice && choice.selectedIndex > 0 ? choice.selectedOptions[0].dataset.word : '';
  const has = (words, word) => (' ' + (words || '') + ' ').includes(' ' + word + ' ');

  function apply() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const who = wordOf(persona);
    const unit = wordOf(functions);
    const seen = new Set();
    articles.forEach(article => {
      const text = texts.get(article);
      const fits = words.every(word => text.includes(word)) && (!who || has(article.dataset.personas, who))
        && (!unit || has(article.dataset.functions, unit));
      article.hidden = !fits;
      if (fits) {
        seen.add(idOf(article));
      }
    });
    all('#text .stage').forEach(stage => {
      stage.hidden = (words.length > 0 || who || unit) && !stage.querySelector('article:not([hidden])');
    });
    const known = new Set(articles.map(idOf));
    parts.forEach(part => {
      const data = part.dataset;
      const off = known.has(data.owner) && !seen.has(data.owner);
      const other = unit && data.functions !== undefined && !has(data.functions, unit);
      const stranger = who && data.personas !== undefined && !has(data.personas, who);
      part.classList.toggle('off', Boolean(off || other));
      part.classList.toggle('gone', Boolean(stranger));
    });
    hits = words.length || who || unit ? cards.filter(each => seen.has(each.dataset.owner)) : [];
    at = -1;
    found.textContent = words.length || who || unit
      ? found.dataset.text.replace('{n}', hits.length).replace('{all}', cards.length) : '';
    remember();
  }

  function step(by) {
    if (hits.length) {
      at = (at + by + hits.length) % hits.length;
      if (body.classList.contains('text')) {
        articleOf(hits[at].dataset.owner).scrollIntoView({block: 'start'});
      } else {
        go(hits[at]);
      }
    }
  }

  search.addEventListener('input', () => {
    apply();
    const view = map.getBoundingClientRect();
    const near = hits.some(each => {
      const box = each.getBoundingClientRect();
      return box.right < view.right && box.left > view.left + map.querySelector('.corner').offsetWidth;
    });
    if (hits.length && !near && body.classList.contains('map')) {
      reveal(hits[0]);
    }
  });
  search.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  });
  [persona, functions].filter(Boolean).forEach(each => each.addEventListener('change', apply));

  function toggle() {
    boxes.forEach(box => {
      map.querySelector('.line[data-row="' + box.dataset.row + '"]').hidden = !box.checked;
    });
    remember();
  }
  boxes.forEach(box => box.addEventListener('change', toggle));

  // ------------------------------------------------------------------ map or text
  function view(name) {
    body.classList.toggle('map', name === 'map');
    body.classList.toggle('text', name === 'text');
    $('as-map').setAttribute('aria-pressed', String(name === 'map'));
    $('as-text').setAttribute('aria-pressed', String(name === 'text'));
    remember();
  }
  $('as-map').addEventListener('click', () => view('map'));
  $('as-text').addEventListener('click', () => view('text'));

  // ------------------------------------------------------------------ the address says what is seen
  const small = window.matchMedia('(max-width: 699px)');

  function remember() {
    if (applying) {
      return;
    }
    const state = new URLSearchParams();
    const put = (key, value) => value && state.set(key, value);
    put('e', opened);
    put('q', search.value.trim());
    put('persona', persona && persona.value);
    put('function', functions && functions.value);
    put('hide', boxes.filter(box => !box.checked).map(box => box.value).join(','));
    const now = body.classList.contains('text') ? 'text' : 'map';
    put('view', now === (small.matches ? 'text' : 'map') ? '' : now);
    const text = state.toString();
    try {
      history.replaceState(null, '', text ? '#' + text : location.pathname + location.search);
    } catch (e) {
      // a browser may forbid it for pages from files; then the address stays as it is
    }
  }

  function restore() {
    applying = true;
    const state = new URLSearchParams(location.hash.slice(1));
    const hide = (state.get('hide') || '').split(',');
    search.value = state.get('q') || '';
    [[persona, 'persona'], [functions, 'function']].forEach(([choice, key]) => {
      if (choice) {
        choice.value = state.get(key) || '';
        if (choice.selectedIndex < 0) {
          choice.selectedIndex = 0;
        }
      }
    });
    boxes.forEach(box => { box.checked = !hide.includes(box.value); });
    view(state.get('view') || (small.matches ? 'text' : 'map'));
    toggle();
    apply();
    const id = state.get('e');
    if (id && articleOf(id)) {
      open(id);
      const stop = stops.find(each => each.dataset.owner === id);
      if (stop && body.classList.contains('map')) {
        only(stop);
        reveal(stop);
      }
    } else {
      details.hidden = true;
    }
    applying = false;
  }

  window.addEventListener('hashchange', restore);
  if (stops.length) {
    only(cards[0] || stops[0]);
  }
  if (small.matches) {
    setZoom(0.7);
  }
  restore();
})();
