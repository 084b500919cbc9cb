// @ts-check
// Measures one format in a fresh Node process. For a profile: `node --cpu-prof bench/parsing/parse-in-node.js rss`.
import { DOMParser } from '@xmldom/xmldom';
import { measureParsing } from './parse.js';

console.log(JSON.stringify(await measureParsing(process.argv[2] ?? '', DOMParser)));
