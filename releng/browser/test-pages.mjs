// Drives exported web pages in a real Chromium, as a reader does: test-pages.mjs FOLDER
// The folder has pages.json: [{"file": "a.html", "interactive": true, "touchpoints": ["..."], "word": "...", "hits": 2}]
// Prints a line for each thing that is wrong; the exit code is 1 then.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const require = createRequire(import.meta.url);
const {chromium} = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const folder = process.argv[2];
const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8'));
const sizes = [{width: 1440, height: 900}, {width: 390, height: 844}];
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
let checks = 0;
let failures = 0;

function check(where, what, good, detail = '') {
  checks++;
  if (!good) {
    failures++;
    console.log(`${where}: ${what}${detail ? ': ' + detail : ''}`);
  }
}

async function violations(page) {
  // a tool of the test may run where the policy of the page admits no script
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}));
  return result.violations.map(each => `${each.id} (${each.nodes.length}): ${each.nodes[0].html.slice(0, 160)}`);
}

async function headings(page) {
  const levels = await page.$$eval('h1,h2,h3,h4,h5,h6', all => all
    .filter(each => each.checkVisibility({visibilityProperty: true})).map(each => Number(each.tagName[1])));
  const jumps = levels.filter((level, i) => level > (i ? levels[i - 1] : 0) + 1);
  return levels.filter(level => level === 1).length === 1 && jumps.length === 0;
}

const squeezed = text => text.replace(/[\s\u00ad-]+/g, '').toLowerCase();

async function printed(page, each, where) {
  const file = join(folder, each.file + '.pdf');
  await page.pdf({path: file, preferCSSPageSize: true, printBackground: true});
  const text = squeezed(execFileSync('pdftotext', ['-layout', file, '-'], {maxBuffer: 1 << 28}).toString());
  const columns = squeezed(execFileSync('pdftotext', [file, '-'], {maxBuffer: 1 << 28}).toString());
  const lost = each.touchpoints.filter(name => !text.includes(squeezed(name)) && !columns.includes(squeezed(name)));
  check(where, 'printed names', lost.length === 0, lost.join(' | '));
}

async function wide(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function still(page, each, where, narrow) {
  check(where, 'no script', await page.$$eval('script', all => all.length) === 0);
  const map = page.locator('figure.map');
  if (narrow) {
    check(where, 'the map waits behind a button', !await map.isVisible());
    check(where, 'articles come first', await page.locator('article.card').first().isVisible());
    await page.locator('label[for=show]').click();
    check(where, 'the button shows the map', await map.isVisible());
    await page.locator('label[for=show]').click();
  } else {
    check(where, 'the map is shown', await map.isVisible());
    check(where, 'tables are shown', await page.locator('table').first().isVisible());
    await page.locator('label[for=fit]').click();
    const fits = await page.evaluate(() => {
      const box = document.querySelector('.map svg').getBoundingClientRect();
      return box.width <= innerWidth;
    });
    check(where, 'the map fits to the width', fits);
  }
}

async function moving(page, each, where, narrow) {
  const map = page.locator('#map');
  const details = page.locator('#details');
  if (narrow) {
    check(where, 'articles come first', await page.locator('#text article').first().isVisible() && !await map.isVisible());
    await page.locator('#as-map').click();
  }
  check(where, 'the map is shown', await map.isVisible());
  // keyboard alone: into the map, to the second touchpoint, its details, and back
  await page.keyboard.press('Tab');
  await page.evaluate(() => document.querySelector('#map g[role=button][tabindex="0"]').focus());
  const first = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  check(where, 'arrow keys go from touchpoint to touchpoint', first !== second && Boolean(second), `${first}, ${second}`);
  await page.keyboard.press('Enter');
  check(where, 'Enter opens the details', await details.isVisible()
    && second.includes(await details.locator('h2').first().textContent()));
  const link = page.url();
  check(where, 'the address names what is open', link.includes('e='), link);
  const wrong = await violations(page);
  check(where, 'no violations with details', wrong.length === 0, wrong.join(' | '));
  await page.keyboard.press('Escape');
  check(where, 'Esc closes them and the focus is back', !await details.isVisible()
    && await page.evaluate(() => document.activeElement.getAttribute('aria-label')) === second);
  // search
  await page.keyboard.press('/');
  await page.keyboard.type(each.word);
  const off = await page.$$eval('#map g[data-role=TOUCHPOINT]', all => all.filter(g => !g.classList.contains('off')).length);
  check(where, `"${each.word}" is found`, off === each.hits, `${off} instead of ${each.hits}`);
  check(where, 'the number of hits is said', (await page.locator('#found').textContent()).includes(String(each.hits)));
  await page.keyboard.press('Enter');
  check(where, 'Enter goes to a hit', await page.evaluate(() => document.activeElement.dataset.role === 'TOUCHPOINT'
    && !document.activeElement.classList.contains('off')));
  await page.locator('#search').fill('');
  // filters
  for (const id of ['persona', 'function']) {
    const choice = page.locator('#' + id);
    if (await choice.count()) {
      await choice.selectOption({index: 1});
      const word = await choice.evaluate(each => each.selectedOptions[0].dataset.word);
      const key = id === 'persona' ? 'personas' : 'functions';
      const right = await page.evaluate(([key, word]) => {
        const fits = article => (' ' + (article.dataset[key] || '') + ' ').includes(' ' + word + ' ');
        return Array.from(document.querySelectorAll('#text .stage article')).every(each => each.hidden !== fits(each));
      }, [key, word]);
      check(where, `the filter by ${id} shows what belongs to it`, right);
      await choice.selectOption({index: 0});
    }
  }
  // lanes
  await page.locator('#lanes summary').click();
  const box = page.locator('#lanes input').first();
  const row = await box.getAttribute('data-row');
  await box.uncheck();
  check(where, 'a lane is hidden', !await page.locator(`.line[data-row="${row}"]`).isVisible());
  check(where, 'the address names hidden lanes', page.url().includes('hide='));
  await box.check();
  await page.keyboard.press('Escape');
  // zoom, and heads that stay
  await map.focus();
  const before = await page.locator('#map .top').evaluate(each => each.offsetWidth);
  await page.keyboard.press('+');
  check(where, '+ enlarges', await page.locator('#map .top').evaluate(each => each.offsetWidth) > before);
  await map.evaluate(each => each.scrollTo(400, 300));
  const stays = await page.evaluate(() => {
    const map = document.getElementById('map').getBoundingClientRect();
    const top = document.querySelector('#map .top').getBoundingClientRect();
    const lane = document.querySelector('#map .line:nth-child(4) svg.lanes').getBoundingClientRect();
    return Math.abs(top.top - map.top) < 2 && Math.abs(lane.left - map.left) < 2;
  });
  check(where, 'stages and lanes stay in sight', stays);
  await page.keyboard.press('0');
  // the mouse opens details, and a link opens the same
  if (!narrow) {
    await map.evaluate(each => each.scrollTo(0, 0));
    await page.locator('#map g[data-role=TOUCHPOINT]').first().click();
    check(where, 'a click opens details', await details.isVisible());
    const box = await map.boundingBox();
    const left = await map.evaluate(each => each.scrollLeft);
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.8, {steps: 5});
    await page.mouse.up();
    const room = await map.evaluate(each => each.scrollWidth > each.clientWidth + 10);
    check(where, 'dragging moves the map', !room || await map.evaluate(each => each.scrollLeft) > left);
    await page.keyboard.press('Escape');
  }
  await page.goto('about:blank');
  await page.goto(link);
  check(where, 'a link opens the details', await details.isVisible()
    && second.includes(await details.locator('h2').first().textContent()));
  await page.locator('#close').click();
  await page.locator('#as-text').click();
}

/** Takes the pictures of the documentation: test-pages.mjs FOLDER --pictures IMAGES. */
async function pictures(browser, images) {
  const take = async (file, name, viewport, colorScheme, act) => {
    const context = await browser.newContext({viewport, colorScheme});
    const page = await context.newPage();
    await page.goto('file://' + join(folder, file));
    await act(page);
    await page.screenshot({path: join(images, name)});
    await context.close();
  };
  const moved = pages.filter(each => each.interactive).map(each => each.file);
  const still = pages.filter(each => !each.interactive).map(each => each.file);
  await take(moved[0], 'web-map.png', sizes[0], 'light', async page => {
    await page.locator('#map g[data-role=TOUCHPOINT]').nth(2).click();
    await page.locator('#map').evaluate(map => map.scrollTo(0, 560));
  });
  await take(moved[1], 'web-search-ru.png', sizes[0], 'dark', async page => {
    await page.locator('#search').fill(pages.find(each => each.file === moved[1]).word);
    await page.locator('#map').evaluate(map => map.scrollTo(0, 0));
  });
  await take(moved[0], 'web-phone.png', sizes[1], 'light', async () => {});
  await take(still[0], 'web-page.png', sizes[0], 'light', async () => {});
  if (existsSync(join(folder, 'index.html'))) {
    await take('index.html', 'web-portfolio.png', sizes[0], 'light', async () => {});
  }
}

const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-background-networking']});
if (process.argv[3] === '--pictures') {
  await pictures(browser, process.argv[4]);
  await browser.close();
  process.exit(0);
}
for (const each of pages) {
  for (const viewport of sizes) {
    for (const colorScheme of ['light', 'dark']) {
      const where = `${each.file} ${viewport.width} ${colorScheme}`;
      const narrow = viewport.width < 700;
      const context = await browser.newContext({viewport, colorScheme, bypassCSP: false});
      const page = await context.newPage();
      const address = 'file://' + join(folder, each.file);
      page.on('console', message => check(where, 'console', false, message.text()));
      page.on('pageerror', error => check(where, 'error', false, error.message));
      page.on('request', request => check(where, 'request',
        request.url().startsWith('data:') || request.url().split('#')[0] === encodeURI(address)
          || request.url() === 'about:blank', request.url()));
      await page.goto(address);
      check(where, 'headings in order', await headings(page));
      const wrong = await violations(page);
      check(where, 'no violations', wrong.length === 0, wrong.join(' | '));
      check(where, 'nothing wider than the window', await wide(page) <= 0, String(await wide(page)));
      await (each.interactive ? moving : still)(page, each, where, narrow);
      if (each.interactive) {
        const text = await violations(page);
        check(where, 'no violations in the text', text.length === 0, text.join(' | '));
        check(where, 'headings in order in the text', await headings(page));
      }
      if (!narrow && colorScheme === 'light') {
        await printed(page, each, where);
      }
      await context.close();
    }
  }
}
await browser.close();
console.log(`${checks} checks, ${failures} failed`);
process.exit(failures ? 1 : 0);
