import { toRfc3339 } from '../shared/date.js';
import { textOf, type Graph, type JsonNode } from './graph.js';
import { take } from './fields.js';

/** The body of an article as HTML; the updates of live coverage follow it. */
export function toBody(graph: Graph, node: JsonNode): string | undefined {
  const own = textOf([...graph.values(node, 'articleBody'), ...graph.values(node, 'text')]);
  const updates = graph.values(node, 'liveBlogUpdate').map((update) => sayUpdate(graph, update));
  return [toParagraphs(own), ...updates].filter(Boolean).join('') || undefined;
}

function sayUpdate(graph: Graph, update: JsonNode): string {
  const title = textOf(take(graph, update, 'title'));
  const body = textOf(['articleBody', 'text', 'description'].flatMap((key) => graph.values(update, key)));
  const date = toRfc3339(take(graph, update, 'date_published')[0]?.value);
  // The hour as the newsroom wrote it, in its own zone.
  const [, hour] = /T(\d\d:\d\d)/.exec(typeof date === 'string' ? date : '') ?? [];
  const time = hour ? `<p><time datetime="${escape(String(date))}">${hour}</time></p>` : '';
  return `${title ? `<h2>${escape(title)}</h2>` : ''}${time}${toParagraphs(body)}`;
}

/** A plain text's paragraphs: what empty lines part, else its lines. */
function toParagraphs(plain = ''): string {
  const lines = plain
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const hasEmptyLines = lines.slice(1, -1).includes('');
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (line) open.push(line);
    if (open.length && (!line || !hasEmptyLines)) {
      paragraphs.push(`<p>${escape(open.join(' '))}</p>`);
      open = [];
    }
  }
  return paragraphs.join('');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What is an entity already stays one: systems that escape for HTML do it in JSON too. */
const escape = (plain: string): string =>
  plain.replace(/&(?!#?\w{1,8};)|[<>"]/g, (sign) => escapes[sign] ?? sign);
