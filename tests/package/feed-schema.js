// @ts-check
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const schema = JSON.parse(await readFile(new URL('../../feed.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
formats.default(ajv);
ajv.addFormat('iri-reference', (text) => URL.canParse(text, 'https://news.example/'));

/** Validates JSON against `feed.schema.json`. Errors are in `validate.errors`. */
export const validate = ajv.compile(schema);
