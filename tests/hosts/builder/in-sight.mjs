// What somebody at the embed builder sees: its code, and what lies under something else.

/** The code in sight, once it is one that `pattern` fits. */
export async function codeLike(page, pattern) {
  const found = await page
    .waitForFunction(
      (source) => {
        const code = document.querySelector('pre code')?.textContent ?? '';
        return new RegExp(source).test(code) && code;
      },
      { timeout: 8000 },
      pattern.source,
    )
    .catch(() => undefined);
  return found?.jsonValue();
}

/** What of Copy and of the code lies under nothing else and on the screen, wherever the page is scrolled to. */
export const outOfSight = (page) =>
  page.evaluate(async () => {
    const places = [];
    for (let part = 0; part <= 10; part++) {
      scrollTo(0, (part / 10) * document.documentElement.scrollHeight);
      await new Promise(requestAnimationFrame);
      for (const selector of ['.piece button', '.piece pre']) {
        const element = document.querySelector(selector);
        const { left, top, width } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + 20);
        if (!there || !element.contains(there)) places.push(`${selector} at ${part * 10} %`);
      }
    }
    scrollTo(0, 0);
    return places;
  });

/** Walks by Tab through the whole page; what has the focus and cannot be seen for the bar. */
export async function coveredStops(page) {
  await page.focus('#place-other');
  const covered = [];
  for (let count = 0; count < 100; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body || element.closest('.masthead')) return 'end';
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      return there?.closest('.result') && !element.closest('.result') ? element.outerHTML.slice(0, 80) : '';
    });
    if (stop === 'end') return count > 10 ? covered : ['the walk ended early'];
    if (stop) covered.push(stop);
  }
  return covered;
}
