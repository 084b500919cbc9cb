// @ts-check
// One format in a Node of its own, as a page is its own: `node --cpu-prof bench/parse-in-node.js rss`.
import { DOMParser } from '@xmldom/xmldom';
import { measureParsing } from './parse.js';

console.log(JSON.stringify(await measureParsing(process.argv[2] ?? '', DOMParser)));
