import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveApp } from '../support/app.ts';
import { requires } from '../support/requires.ts';
import { answerTo, expectForm, smallFirm } from '../support/story.ts';

const sizes = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
};
type Size = keyof typeof sizes;
const notice = readFileSync('test/knowledge/notice-source.txt', 'utf8');

describe.skipIf(!process.env.CHROMIUM && !requires('chromium'))('The page', { timeout: 120_000 }, () => {
  let browser: Browser;
  let service: Awaited<ReturnType<typeof serveApp>>;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    service = await serveApp({ AS_OF: smallFirm.asOf });
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  }, 90_000);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  /** A visitor with a browser of their own; whatever the console says against the page fails the test. */
  async function visit(size: Size, url = service.url): Promise<Page> {
    const context = await browser.newContext({ ...sizes[size], locale: 'zh-CN', reducedMotion: 'reduce' });
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const expected = message.text().includes('Failed to load resource');
      if (message.type() === 'error' && !expected) complaints.push(message.text());
    });
    await page.goto(url);
    await open(page).waitFor();
    return page;
  }
  let complaints: string[] = [];
  afterEach(() => {
    expect(complaints).toEqual([]);
    complaints = [];
  });

  const open = (page: Page) => page.locator('.question:not(.closed)');
  const typed = async (page: Page, text: string) => {
    await page.locator('#input').fill(text);
    await page.keyboard.press('Enter');
  };
  /** Waits until all that was sent is answered. */
  const settled = (page: Page) =>
    page.waitForFunction(() => document.querySelector('#typing:not([hidden]), .sending') === null);

  async function answer(page: Page): Promise<void> {
    const said = answerTo({ text: await open(page).innerText() });
    if ('words' in said) {
      await typed(page, said.words);
    } else {
      for (const label of said.taps) await choice(open(page), label).click();
      const done = open(page).locator('.done:enabled');
      if ((await done.count()) > 0) await done.click();
    }
    await settled(page);
  }
  const choice = (question: Locator, label: string) =>
    question.locator('.choice').filter({ has: question.page().locator(`span:text-is("${label}")`) });

  /** Nothing sticks out, and what one types into is in sight. */
  async function expectLaidOut(page: Page): Promise<void> {
    const found = await page.evaluate(() => {
      const wide = innerWidth;
      const shown = [...document.querySelectorAll('header *, main *')].filter(
        (element) => element.getClientRects().length > 0,
      );
      return {
        page:
          document.documentElement.scrollWidth <= wide &&
          document.documentElement.scrollHeight <= innerHeight,
        out: shown
          .filter((element) => !element.closest('.hidden'))
          .filter((element) => element.getBoundingClientRect().right > wide + 0.5)
          .map((element) => element.className),
        composer: document.querySelector('#composer')!.getBoundingClientRect().bottom <= innerHeight,
        input: Number.parseFloat(getComputedStyle(document.querySelector('#input')!).fontSize),
        scrolledSideways:
          document.querySelector('#scroller')!.scrollWidth > document.querySelector('#scroller')!.clientWidth,
      };
    });
    expect(found).toEqual({
      page: true,
      out: [],
      composer: true,
      input: expect.any(Number) as number,
      scrolledSideways: false,
    });
    expect(found.input).toBeGreaterThanOrEqual(16);
  }

  it.each(Object.keys(sizes) as Size[])(
    'leads the small firm from a question to its form (%s)',
    async (size) => {
      const page = await visit(size);
      await expectLaidOut(page);

      const before = await open(page).innerText();
      await typed(page, smallFirm.question);
      await settled(page);
      const cited = page.locator('.citations details').first();
      await cited.locator('summary').click();
      const quotes = await cited.locator('blockquote').allInnerTexts();
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(notice).toContain(quote);
      expect(await open(page).innerText()).toBe(before);
      await expectLaidOut(page);

      for (let turns = 0; turns < 30 && (await page.locator('.estimate').count()) === 0; turns++)
        await answer(page);
      expect(await page.locator('.estimate .total').innerText()).toBe('26,750 元');
      expect(await page.locator('#figures').innerText()).toContain('26,750');
      await expectLaidOut(page);

      for (let turns = 0; turns < 30 && (await page.locator('.file').count()) === 0; turns++)
        await answer(page);
      const download = page.waitForEvent('download');
      await page.locator('.file a', { hasText: 'DOCX' }).first().click();
      const file = await download;
      expect(file.suggestedFilename()).toContain('申请表');
      expectForm(readFileSync(await file.path()));
      await expectLaidOut(page);
    },
  );

  it.each(Object.keys(sizes) as Size[])('shows every choice of a question that fits (%s)', async (size) => {
    const page = await visit(size);
    for (let turns = 0; turns < 4; turns++) await answer(page);
    const hidden = await page.evaluate(() => {
      const { top, bottom } = document.querySelector('#scroller')!.getBoundingClientRect();
      return [...document.querySelectorAll('.question:not(.closed) .choice')].filter((choice) => {
        const place = choice.getBoundingClientRect();
        return place.top < top || place.bottom > bottom;
      }).length;
    });
    expect(hidden).toBe(0);
  });

  it('shows the same after a reload, with the same question open', async () => {
    const page = await visit('phone');
    await answer(page);
    await answer(page);
    const shown = () => page.locator('#log').innerText();
    const [before, asked] = [await shown(), await open(page).innerText()];
    await page.reload();
    await open(page).waitFor();
    expect(await shown()).toBe(before);
    expect(await open(page).innerText()).toBe(asked);
  });

  it('works with the keyboard alone, in the order in which things are seen', async () => {
    const page = await visit('desktop');
    const focused = () =>
      page.evaluate(() =>
        document.activeElement === document.body ? '' : (document.activeElement?.textContent.trim() ?? ''),
      );
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const seen: string[] = [];
    for (let presses = 0; presses < 30 && !(await focused()).includes('买了（受让）专利'); presses++) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    const places = ['跳到输入框', '大字'].map((name) => seen.indexOf(name));
    expect(places).toEqual([places[0], places[0]! + 1]);
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 30 && (await focused()) !== '选好了'; presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.locator('.mine').last().innerText()).toBe('买了（受让）专利');
    expect(await focused()).toContain('1件');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.locator('.mine').last().innerText()).toBe('2件');
  });

  it('closes a question once it is answered, and marks what was chosen', async () => {
    const page = await visit('phone');
    await answer(page);
    const first = page.locator('.question').first();
    expect(await first.locator('.choice:not([disabled])').count()).toBe(0);
    expect(await first.locator('.chosen').allInnerTexts()).toHaveLength(2);
  });

  it('doesn’t send what an input method is still composing', async () => {
    const page = await visit('phone');
    await page.locator('#input').fill('chongqing');
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      await page.locator('#input').dispatchEvent('keydown', { key: 'Enter', ...init });
    }
    expect(await page.locator('.mine').count()).toBe(0);
    expect(await page.locator('#input').inputValue()).toBe('chongqing');
  });

  it('keeps a message that could not be sent, and sends it once when asked to', async () => {
    const page = await visit('phone');
    await page.context().setOffline(true);
    await typed(page, smallFirm.question);
    await page.locator('.again').waitFor();
    expect(await page.locator('#status').innerText()).toContain('重发');
    await expectLaidOut(page);
    await page.context().setOffline(false);
    await page.locator('.again').click();
    await page.locator('.citations').waitFor();
    await page.reload();
    await open(page).waitFor();
    expect(await page.locator('.mine').allInnerTexts()).toEqual([smallFirm.question]);
  });

  it('holds very long words and values without growing wider', async () => {
    const page = await visit('phone');
    await typed(page, 'W'.repeat(600));
    await settled(page);
    await expectLaidOut(page);
    await page.locator('#size').click();
    await expectLaidOut(page);
  });

  it('shows text as text, whatever is typed', async () => {
    const page = await visit('phone');
    await typed(page, '<img src=x onerror=alert(1)> **粗体**');
    await settled(page);
    expect(await page.locator('.mine').last().innerText()).toBe('<img src=x onerror=alert(1)> **粗体**');
  });

  it('goes on with the same case on another device, by the private link', async () => {
    const page = await visit('phone');
    for (let turns = 0; turns < 4; turns++) await answer(page);
    await page.locator('#open-panel').click();
    await page.locator('#resume').click();
    const link = await page.locator('#resume-url').inputValue();
    const other = await visit('desktop', link);
    expect(await other.locator('#log').innerText()).toBe(await page.locator('#log').innerText());
    expect(other.url()).toBe(`${service.url}/`);
    expect(await other.locator('#panel-answers').innerText()).not.toContain('回答后会列在这里');
  });

  it('forgets everything when asked to, here and at the service', async () => {
    const page = await visit('phone');
    await answer(page);
    const session = await page.evaluate(() => localStorage.getItem('shenbao.session'));
    const { id, token } = JSON.parse(session!) as { id: string; token: string };
    await page.locator('#open-panel').click();
    await page.locator('#forget').click();
    await settled(page);
    await open(page).locator('.choice').first().click();
    await page.getByRole('button', { name: '开始新的申报' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('shenbao.session'))).toBeNull();
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${service.url}/api/conversations/${id}`, { headers })).status).toBe(404);
  });

  it.each(Object.keys(sizes) as Size[])(
    'doesn’t move under the finger when an answer arrives (%s)',
    async (size) => {
      const page = await visit(size);
      const places = () =>
        page.evaluate(() =>
          ['.top', '#composer'].map((part) => {
            const { x, y, width } = document.querySelector(part)!.getBoundingClientRect();
            return [x, y, width].map(Math.round);
          }),
        );
      await answer(page);
      const before = await places();
      await answer(page);
      await answer(page);
      expect(await places()).toEqual(before);
    },
  );
});
