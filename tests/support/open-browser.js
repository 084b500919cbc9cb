// @ts-check
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers/find-chromium.js';

/** @type {Promise<import('puppeteer-core').Browser> | undefined} */ let browser;

after(async () => (await browser)?.close());

/** The Chromium of all tests of a process. It starts when it is first asked for. */
export const openBrowser = () => (browser ??= startBrowser());

async function startBrowser() {
  const { executablePath, args, env } = await findChromium();
  return puppeteer.launch({ executablePath, args, env });
}
