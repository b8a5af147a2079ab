// Eight participants go through a workshop in a real Chromium: test-room.mjs FOLDER
// test-room.mjs FOLDER --pictures IMAGES SAMPLES takes the pictures of the documentation instead.
// The folder has facilitator.json, the command that starts the facilitator: a process that opens a room, reads commands
// from its input and answers each with a line of JSON. At the end it has saved the portfolio, which the caller compares.
// Prints a line for each thing that is wrong; the exit code is 1 then.
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

const require = createRequire(import.meta.url);
const {chromium} = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const folder = process.argv[2];
const shots = join(folder, 'shots');
mkdirSync(shots, {recursive: true});
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const PATIENCE = 30000;
let checks = 0;
let failures = 0;

function check(where, what, good, detail = '') {
  checks++;
  if (!good) {
    failures++;
    console.log(`${where}: ${what}${detail ? ': ' + detail : ''}`);
  }
}

// the facilitator

let facilitator;
let lines;

/** Starts the facilitator and returns where its room is. */
async function open(...more) {
  const [program, ...given] = JSON.parse(readFileSync(join(folder, 'facilitator.json'), 'utf8'));
  facilitator = spawn(program, [...given, folder, ...more], {stdio: ['pipe', 'pipe', 'inherit']});
  lines = createInterface({input: facilitator.stdout})[Symbol.asyncIterator]();
  room = await heard();
}

async function heard() {
  const line = await lines.next();
  if (line.done) {
    throw new Error('the facilitator has gone');
  }
  const answer = JSON.parse(line.value);
  if (answer.error) {
    throw new Error(answer.error);
  }
  return answer;
}

let asked = Promise.resolve();

/** Tells the facilitator something, one thing after the other. */
function tell(command) {
  asked = asked.then(() => {
    facilitator.stdin.write(command + '\n');
    return heard();
  });
  return asked;
}

async function until(what, condition) {
  const end = Date.now() + PATIENCE;
  let status = await tell('status');
  while (!condition(status)) {
    if (Date.now() > end) {
      throw new Error(`${what} did not happen: ${JSON.stringify(status)}`);
    }
    await new Promise(done => setTimeout(done, 100));
    status = await tell('status');
  }
  return status;
}

// what is looked at on every screen

async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}));
  return result.violations.map(each => `${each.id} ${each.impact} (${each.nodes.length}): ${each.nodes[0].html.slice(0, 160)}`);
}

async function small(page) {
  return page.evaluate(() => Array.from(document.querySelectorAll('button, a[href], select, textarea, input:not([type=radio]), label.option, label.pick, label.swatch'))
    .filter(each => each.checkVisibility()).map(each => [each, each.getBoundingClientRect()])
    .filter(([, box]) => box.height < 43.5 || box.width < 43.5).map(([each, box]) => `${each.className} ${box.width}x${box.height}`));
}

/** Looks at one screen in both schemes at three widths: nothing is cut, hidden, too small, or hard to read. */
async function look(page, name, language) {
  const viewport = page.viewportSize();
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({width, height: width === 768 ? 1024 : width === 320 ? 568 : 844});
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({colorScheme});
      const where = `${name} ${language} ${width} ${colorScheme}`;
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      check(where, 'nothing wider than the window', wide <= 0, String(wide));
      const tiny = await small(page);
      check(where, 'everything to touch is large enough', tiny.length === 0, tiny.join(' | '));
      if (width !== 390) {
        const wrong = await violations(page);
        check(where, 'no violations', wrong.length === 0, wrong.join(' | '));
      }
      await page.screenshot({path: join(shots, where.replace(/ /g, '-') + '.png'), fullPage: true});
    }
  }
  // letters twice as large, as a phone may be set
  await page.setViewportSize({width: 390, height: 844});
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(`${name} ${language}`, 'large letters fit', wide <= 0, String(wide));
  await page.screenshot({path: join(shots, `${name}-${language}-large.png`), fullPage: true});
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize(viewport);
  await page.emulateMedia({colorScheme: null});
}

async function levels(page, where) {
  const found = await page.$$eval('h1,h2,h3', all => all.filter(each => each.checkVisibility()).map(each => Number(each.tagName[1])));
  check(where, 'one main heading, none left out', found.filter(each => each === 1).length === 1
    && found.every((level, i) => level <= (i ? found[i - 1] : 0) + 1), found.join());
}

// the participants

const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-background-networking']});
let room;
const contexts = [];
const phones = [];

async function phone(i) {
  const language = i % 2 === 1 ? 'en' : 'ru';
  const sizes = [{width: 320, height: 568}, {width: 390, height: 844}, {width: 768, height: 1024}];
  const context = await browser.newContext({locale: language, viewport: sizes[i % 3], colorScheme: i % 4 < 2 ? 'light' : 'dark'});
  const page = await context.newPage();
  const where = `participant ${i}`;
  page.on('console', message => check(where, 'console', message.text().includes('net::ERR_')
    || message.text().includes('status of'), message.text()));
  page.on('pageerror', error => check(where, 'error', false, error.message));
  page.on('request', request => check(where, 'request', request.url().startsWith(room.url), request.url()));
  contexts[i] = context;
  phones[i] = page;
  return page;
}

const everybody = [1, 2, 3, 4, 5, 6, 7, 8];
const all = what => Promise.all(everybody.map(i => what(phones[i], i)));
const screen = (page, name) => page.waitForSelector(`[data-screen=${name}]`, {timeout: PATIENCE});

async function join_(page, i) {
  if (i === 2) {
    // typed instead of scanned, and wrong at first
    await page.goto(room.url);
    await page.fill('#code', room.code === '000000' ? '111111' : '000000');
    await page.fill('#alias', `P${i}`);
    await page.click('form .main');
    await page.waitForSelector('#problem:not([hidden])');
    check('participant 2', 'a wrong code is explained', /код|code/i.test(await page.textContent('#problem')));
    await page.fill('#code', room.code);
  } else {
    await page.goto(room.join);
    check(`participant ${i}`, 'plain HTTP has no secure context', await page.evaluate(() => !window.isSecureContext || location.hostname === '127.0.0.1'));
    await page.fill('#alias', i === 8 ? '<b>P8</b>' : `P${i}`);
  }
  await page.click(`.swatch[data-colour="${i - 1}"]`);
  await page.click('form .main');
  await screen(page, 'wait');
}

async function write(page, kind, place, text) {
  await page.selectOption('#place', place === null ? '' : {index: place + 1});
  await page.locator(`.option[data-kind=${kind}]`).click();
  await page.fill('#text', text);
  await page.click('.composer .main');
}

const note = (page, text) => page.locator('.note', {has: page.getByText(text, {exact: true})});
const states = page => page.$$eval('.note', all => all.map(each => each.dataset.state));

async function settled(page) {
  await page.waitForFunction(() => !document.querySelector('.note[data-state=kept], .note[data-state=sending]'), undefined, {timeout: PATIENCE});
}

/** Waits until nothing on the phone waits to be sent. */
async function sent(page) {
  await page.waitForFunction(() => JSON.parse(localStorage.getItem('waymark.room')).outbox.length === 0, undefined, {timeout: PATIENCE});
}

async function edit(page, from, to) {
  await note(page, from).locator('.actions .quiet').first().click();
  await page.fill('#text', to);
  await page.click('.composer .main');
}

async function withdraw(page, text) {
  await note(page, text).locator('.actions .quiet').last().click();
  await note(page, text).locator('.danger').click();
}

const STORM = 20;

/** Writes notes while the network comes and goes. */
async function storm(page, context) {
  let over = false;
  const weather = (async () => {
    for (let n = 1; !over; n++) {
      await context.setOffline(n % 2 === 1);
      await new Promise(done => setTimeout(done, 40 + n * 97 % 260));
    }
    await context.setOffline(false);
  })();
  for (let n = 1; n <= STORM; n++) {
    await write(page, 'question', null, `Storm ${n}`);
  }
  over = true;
  await weather;
  await settled(page);
}

let lostAnswers = 0;

/** Loses two answers of the room after it has taken what was sent: the phone sends it again. */
async function loseAnswers(context) {
  await context.route(url => url.pathname.startsWith('/api/items/'), async route => {
    if (lostAnswers < 2) {
      lostAnswers++;
      await route.fetch();
      await route.abort('connectionreset');
    } else {
      await route.continue();
    }
  });
}

/** Writes the notes of a participant: the test that compares the portfolio knows them by the same rule. */
async function contribute(page, i) {
  const at = by => (i + by) % 4;
  await write(page, 'pain', at(0), `Pain ${i}`);
  await write(page, 'thought', at(1), `Thought ${i}`);
  if (i === 3) {
    await settled(page);
    await contexts[i].setOffline(true);
    await page.waitForSelector('.lost:not([hidden])');
  }
  await write(page, 'idea', at(2), `Idea ${i}`);
  await write(page, 'question', null, i === 8 ? '<img src=x onerror=alert(1)> "8" & \\' : `Question ${i}`);
  if (i === 3) {
    await edit(page, 'Pain 3', 'Pain 3, edited without a network');
    check('participant 3', 'what waits is kept and says so', (await states(page)).filter(each => each === 'kept').length === 3,
      (await states(page)).join());
  }
  if (i === 5) {
    await settled(page);
    await withdraw(page, 'Thought 5');
  }
  if (i === 6) {
    await settled(page);
    await edit(page, 'Pain 6', 'Pain 6 in other words');
  }
}

async function notes() {
  await tell('start r1');
  await all(page => screen(page, 'notes'));
  await look(phones[1], 'notes-empty', 'en');
  await loseAnswers(contexts[4]);
  await contribute(phones[3], 3);
  await look(phones[3], 'notes-offline', 'en');
  // a phone that is reloaded without losing what waits
  await Promise.all(everybody.filter(i => i !== 3).map(async i => {
    if (i === 7) {
      return;
    }
    await contribute(phones[i], i);
  }));
  await storm(phones[2], contexts[2]);
  check('participant 4', 'an answer was lost', lostAnswers === 2, String(lostAnswers));
  // the laptop goes away while somebody writes, and comes back
  await tell('server down');
  await contribute(phones[7], 7);
  check('participant 7', 'what is written without a laptop is kept', (await states(phones[7])).includes('kept'), (await states(phones[7])).join());
  await phones[7].fill('#text', 'half a sen');
  await tell('server up');
  await settled(phones[7]);
  check('participant 7', 'what was half written is still there', await phones[7].inputValue('#text') === 'half a sen');
  await phones[7].reload();
  await screen(phones[7], 'notes');
  check('participant 7', 'it is there after a reload, too', await phones[7].inputValue('#text') === 'half a sen');
  await phones[7].fill('#text', '');
  // participant 3 comes back after the round
  await Promise.all(everybody.filter(i => i !== 3).map(i => settled(phones[i])));
  await until('notes of seven', status => status.items === 7 * 4 + 2 + STORM && status.inbox === 7 * 4 + 2 - 1 + STORM);
  check('facilitator', 'senders', (await tell('status')).senders === 8);
  await tell('pause P1');
  await phones[1].waitForSelector('.composer .main:disabled');
  await look(phones[1], 'notes-paused', 'en');
  await tell('resume P1');
  await phones[1].waitForSelector('.composer .main:not(:disabled)');
  await look(phones[2], 'notes', 'ru');
  await levels(phones[2], 'notes');
  await phones[8].locator('.note', {hasText: 'onerror'}).waitFor();
  check('participant 8', 'a text is only a text', await phones[8].$$eval('.note img', all => all.length) === 0);
  await tell('hurry r1');
  await tell('close r1');
  await Promise.all(everybody.filter(i => i !== 3).map(i => screen(phones[i], 'wait')));
  await contexts[3].setOffline(false);
  await until('notes of all', status => status.items === 32 + STORM && status.inbox === 31 + STORM);
  await screen(phones[3], 'wait');
  await settled(phones[3]);
  check('participant 3', 'everything is sent once', (await states(phones[3])).join() === 'sent,sent,sent,sent', (await states(phones[3])).join());
  await tell('show The map with all notes, covered');
  await phones[4].waitForFunction(() => document.querySelector('.shown').textContent.includes('covered'));
  await tell('accept');
  await phones[4].waitForFunction(() => document.querySelectorAll('.note[data-state=placed]').length === 3);
  await look(phones[4], 'wait', 'ru');
  check('participant 4', 'what has no place is in the parking lot', (await states(phones[4])).includes('parked'));
}

async function feel(page, i) {
  for (let t = 0; t < 4; t++) {
    const rows = page.locator('.faces');
    await rows.first().waitFor();
    await rows.nth(0).locator(`[data-score="${(i + t) % 5 - 2}"]`).click();
    if (i <= 4) {
      await rows.nth(1).locator(`[data-score="${(i + t) % 3 - 1}"]`).click();
    }
    if (i === 2 && t === 0) {
      // changed, taken back and given again
      await rows.nth(0).locator('.link').click();
      await rows.nth(0).locator(`[data-score="${(i + t) % 5 - 2}"]`).click();
    }
    if (i === 6 && t === 2) {
      await contexts[i].setOffline(true);
      await page.waitForSelector('.lost:not([hidden])');
    }
    await page.locator('.move .main').click();
  }
  if (i === 6) {
    await contexts[i].setOffline(false);
  }
}

async function emotions() {
  await tell('start r2');
  await all(page => screen(page, 'emotion'));
  await look(phones[1], 'emotion', 'en');
  // the keyboard alone
  await phones[1].locator('.faces input').first().focus();
  await phones[1].keyboard.press('ArrowRight');
  check('participant 1', 'arrow keys choose a face', await phones[1].locator('.faces').first().locator('input:checked').count() === 1);
  await all(feel);
  await all(sent);
  await look(phones[2], 'emotion-overview', 'ru');
  await levels(phones[2], 'emotion');
  await phones[2].locator('.jump').first().click();
  await look(phones[2], 'emotion', 'ru');
  check('participant 2', 'an answer is still chosen', await phones[2].locator('.faces input:checked').count() === 2);
  await tell('close r2');
  await tell('results r2');
  await all(page => screen(page, 'wait'));
}

const target = (page, text) => page.locator('.target', {has: page.locator('.name', {hasText: new RegExp(`^${text}($|[, ])`)})});

async function vote(page, i) {
  // three for the own one first, then one is given to the first
  for (let dot = 0; dot < 3; dot++) {
    await target(page, `Pain ${i}`).locator('.add').click();
  }
  check(`participant ${i}`, 'no more than there are', await page.locator('.add[aria-disabled=false]').count() === 0);
  if (i !== 1) {
    await target(page, `Pain ${i}`).locator('.take').click();
    await target(page, 'Pain 1').locator('.add').click();
  }
}

async function votes() {
  await tell('start r3');
  await all(page => screen(page, 'vote'));
  await look(phones[1], 'vote-empty', 'en');
  await contexts[4].setOffline(true);
  await all(vote);
  await contexts[4].setOffline(false);
  await all(sent);
  await look(phones[2], 'vote', 'ru');
  await levels(phones[2], 'vote');
  await tell('close r3');
  await tell('results r3');
}

async function others() {
  await phones[1].click('.me');
  await screen(phones[1], 'me');
  await look(phones[1], 'me', 'en');
  await phones[1].fill('#alias', 'P1 again');
  await phones[1].click('form .main');
  await until('the new name', status => status.people.includes('P1 again'));
  await phones[1].click('.me');
  await phones[1].locator('button[lang=ru]').click();
  await phones[1].locator('h1', {hasText: 'Вы в этой комнате'}).waitFor();
  await phones[1].locator('button[lang=en]').click();
  await phones[1].locator('h1', {hasText: 'You in this room'}).waitFor();
  await phones[1].locator('.wide').click();
  await screen(phones[1], 'wait');
  // a new phone: the page before joining
  for (const language of ['en', 'ru']) {
    const context = await browser.newContext({locale: language, viewport: {width: 390, height: 844}});
    const page = await context.newPage();
    await page.goto(room.join);
    await page.fill('#alias', language === 'en' ? 'Maria Petrova' : 'Мария Петрова');
    await look(page, 'join', language);
    await levels(page, 'join');
    await context.close();
  }
}

/** Somebody who could not come answers with a file; the same answers as text change nothing. */
async function remote() {
  const file = join(folder, 'answers.html');
  await tell('answers ' + file);
  const context = await browser.newContext({locale: 'ru', viewport: {width: 390, height: 844}, acceptDownloads: true});
  const page = await context.newPage();
  page.on('console', message => check('answer file', 'console', false, message.text()));
  page.on('pageerror', error => check('answer file', 'error', false, error.message));
  page.on('request', request => check('answer file', 'request', /^(data|file|blob):/.test(request.url()), request.url()));
  await page.goto('file://' + file);
  await page.fill('#alias', 'Ольга');
  await look(page, 'answer-start', 'ru');
  await page.click('form .main');
  await write(page, 'pain', 3, 'Pain from afar');
  await look(page, 'answer-notes', 'ru');
  await page.click('.between .main');
  await page.click('.between .main');
  await page.click('.between .main');
  await look(page, 'answer-end', 'ru');
  await levels(page, 'answer-end');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a.main')]);
  await download.saveAs(join(folder, 'answers.json'));
  writeFileSync(join(folder, 'answers.txt'), (await page.inputValue('#answers')).replace(/(.{60})/g, '$1\n'));
  check('answer file', 'is taken', (await tell('take ' + join(folder, 'answers.json'))).taken === 1);
  check('answer file', 'as text it is the same', (await tell('take ' + join(folder, 'answers.txt'))).taken === 0);
  await page.reload();
  check('answer file', 'is still filled in after a reload', (await page.textContent('.summary')).startsWith('1 '));
  await context.close();
  await tell('accept');
}

async function reports() {
  await tell('end');
  await all(page => screen(page, 'over'));
  await look(phones[1], 'over', 'en');
  await tell('reports ' + folder);
  const context = await browser.newContext({viewport: {width: 390, height: 844}, javaScriptEnabled: true});
  const page = await context.newPage();
  page.on('console', message => check('report', 'console', false, message.text()));
  for (const language of ['en', 'ru']) {
    await page.goto('file://' + join(folder, `report-${language}.html`));
    await look(page, 'report', language);
    await levels(page, 'report');
  }
  await page.pdf({path: join(folder, 'report.pdf'), preferCSSPageSize: true, printBackground: true});
  await context.close();
}

async function workshop() {
  for (const i of everybody) {
    await phone(i);
  }
  await all(join_);
  const status = await until('all have joined', each => each.people.length === 8);
  check('facilitator', 'aliases', status.people.includes('<b>P8</b>'));
  await look(phones[1], 'wait-first', 'en');
  await notes();
  await emotions();
  await votes();
  await others();
  await remote();
  const last = await tell('status');
  check('facilitator', 'no failure', last.failure === '', last.failure);
  check('facilitator', 'nothing doubled', last.items === 33 + STORM, String(last.items));
  await reports();
}

// the pictures of the documentation

/** Asks the room for something as a phone without a screen does. */
async function ask(method, path, token, body) {
  const response = await fetch(room.url + 'api/' + path, {method, body: body && JSON.stringify(body),
    headers: {'Content-Type': 'application/json', ...(token ? {'X-Room-Token': token} : {})}});
  return response.json();
}

const uuid = number => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Takes the four screens of a phone side by side. */
async function pictures(images, language, colorScheme, said, report) {
  const crowd = [];
  for (let i = 1; i < said.people.length; i++) {
    crowd.push((await ask('POST', 'join', '', {code: room.code, alias: said.people[i], colour: '#1f5fbf', client: uuid(i)})).token);
  }
  const context = await browser.newContext({locale: language, colorScheme, viewport: {width: 390, height: 800}, deviceScaleFactor: 2});
  const page = await context.newPage();
  const screens = [];
  const shoot = async () => {
    await page.evaluate(() => document.activeElement.blur());
    screens.push((await page.screenshot()).toString('base64'));
  };
  await page.goto(room.join);
  await page.fill('#code', '314159');
  await page.fill('#alias', said.people[0]);
  await page.click('.swatch[data-colour="2"]');
  await shoot();
  await page.fill('#code', room.code);
  await page.click('form .main');
  await screen(page, 'wait');
  await tell('start r1');
  await screen(page, 'notes');
  const {round} = await ask('GET', 'state', crowd[0]);
  for (let i = 0; i < said.notes.length; i++) {
    const [kind, place, text] = said.notes[i];
    if (i < 2) {
      await write(page, kind, place, text);
    } else {
      await ask('PUT', 'items/' + uuid(100 + i), crowd[i % crowd.length], {kind, touchpoint: round.touchpoints[place].id, text});
    }
  }
  await settled(page);
  await page.selectOption('#place', {index: said.place + 1});
  await page.locator('.option[data-kind=pain]').click();
  await page.fill('#text', said.typing);
  await shoot();
  await page.fill('#text', '');
  await tell('close r1');
  await tell('accept');
  await tell('start r2');
  await screen(page, 'emotion');
  const felt = (await ask('GET', 'state', crowd[0])).round;
  for (const [i, token] of crowd.entries()) {
    for (const [t, touchpoint] of felt.touchpoints.slice(0, 8).entries()) {
      await ask('PUT', 'feelings', token, {persona: felt.personas[0].id, touchpoint: touchpoint.id, score: Math.max(-2, Math.min(2, (t * 3 + 1) % 5 - 2 + (i + t) % 3 - 1))});
    }
  }
  for (const step of [0, 1, 2]) {
    await page.locator('.faces').nth(0).locator(`[data-score="${[1, 2, -1][step]}"]`).click();
    await (step < 2 ? page.locator('.move .main').click() : Promise.resolve());
  }
  await shoot();
  await sent(page);
  await tell('close r2');
  await tell('results r2');
  await tell('start r3');
  await screen(page, 'vote');
  const choice = (await ask('GET', 'state', crowd[0])).round;
  for (const [i, token] of crowd.entries()) {
    await ask('PUT', 'votes', token, {target: choice.targets[i % 3].id, dots: 2});
    await ask('PUT', 'votes', token, {target: choice.targets[1].id, dots: i % 3 === 1 ? 3 : 1});
  }
  await page.locator('.add').nth(0).click();
  await page.locator('.add').nth(0).click();
  await sent(page);
  await page.waitForTimeout(300);
  await shoot();
  await tell('close r3');
  await tell('results r3');
  await tell('end');
  await page.setViewportSize({width: 1480, height: 745});
  await page.goto('about:blank');
  await page.setContent(`<body style="margin:0;padding:24px;display:flex;align-items:flex-start;gap:24px;background:${colorScheme === 'dark' ? '#3a4254' : '#dfe3ee'}">`
    + screens.map(each => `<img style="width:340px;border-radius:28px;box-shadow:0 8px 30px #0003" src="data:image/png;base64,${each}">`).join(''));
  await page.locator('body').screenshot({path: join(images, `room-phones${language === 'ru' ? '-ru' : ''}.png`), scale: 'css'});
  if (report) {
    await tell('reports ' + folder);
    await page.emulateMedia({colorScheme: 'light'});
    await page.setViewportSize({width: 1100, height: 900});
    await page.goto('file://' + join(folder, 'report-en.html'));
    await page.screenshot({path: join(images, 'room-report.png'), scale: 'css'});
  }
  await context.close();
  facilitator.stdin.end('quit\n');
}

const ENGLISH = {people: ['Maria Petrova', 'Jonas', 'Wei', 'Amara', 'Tom', 'Lucia'], place: 3,
  typing: 'Nobody tells me that the first letter is not a bill.',
  notes: [['idea', 1, 'Answer bad reviews within a day'], ['question', 5, 'Who reads the paper form afterwards?'],
    ['pain', 2, 'The branch asks for the same papers again'], ['thought', 0, 'If my colleague is happy, it cannot be bad'],
    ['idea', 4, 'Show the due date on the card itself'], ['pain', 6, 'The app logs me out while I type']]};
const RUSSIAN = {people: ['Мария Петрова', 'Иван', 'Ольга', 'Тимур', 'Лена', 'Пётр'], place: 3,
  typing: 'Непонятно, сколько ещё ждать решения.',
  notes: [['idea', 1, 'Показывать срок решения сразу'], ['question', 2, 'Кто перезванивает клиенту?'],
    ['pain', 2, 'Справку просят второй раз'], ['thought', 0, 'Лишь бы не отказали']]};

if (process.argv[3] === '--pictures') {
  const [images, samples] = process.argv.slice(4);
  await open(join(samples, 'contact-centre.cjm'));
  await pictures(images, 'en', 'light', ENGLISH, true);
  await open(join(samples, 'retail-loan-ru.cjm'));
  await pictures(images, 'ru', 'dark', RUSSIAN, false);
  await browser.close();
  process.exit(0);
}

try {
  await open();
  await workshop();
} catch (error) {
  failures++;
  console.log(error.stack);
  for (const i of everybody) {
    if (phones[i]) {
      await phones[i].screenshot({path: join(shots, `failed-${i}.png`), fullPage: true}).catch(() => undefined);
    }
  }
}
const gone = new Promise(resolve => facilitator.on('exit', resolve));
facilitator.stdin.end('quit\n');
if (!failures) {
  await gone;
  for (const i of everybody) {
    await phones[i].evaluate(() => dispatchEvent(new Event('online')));
    check(`phone ${i}`, 'misses no network of a closed room', !await phones[i].isVisible('.lost'));
  }
}
await browser.close();
console.log(`${checks} checks, ${failures} failed`);
process.exit(failures ? 1 : 0);
