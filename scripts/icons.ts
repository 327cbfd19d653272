import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from './lib/browsers';

/** Pixel sizes that the manifests name. */
const SIZES = [16, 32, 48, 96, 128];

/** Draws public/icons/gatelog.svg at every size: `npx tsx scripts/icons.ts`, run by hand after the drawing changed, and then zopflipng over each: a third smaller. */
async function drawIcons(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Drawing the icons needs Chromium or Chrome, and none is installed.');
  const svg = readFileSync('public/icons/gatelog.svg', 'utf8');
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(`public/icons/gatelog-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
