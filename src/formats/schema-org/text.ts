import { toRfc3339 } from '../shared/date.js';
import { textOf, type Graph, type JsonNode } from './graph.js';
import { readValues } from './fields.js';

/** Converts the body of an article, and after it the updates of live coverage, to HTML. Undefined if both are empty. */
export function toBody(graph: Graph, node: JsonNode): string | undefined {
  const body = textOf([...graph.values(node, 'articleBody'), ...graph.values(node, 'text')]);
  const updates = graph.values(node, 'liveBlogUpdate').map((update) => toUpdateHtml(graph, update));
  return [toParagraphs(body), ...updates].filter(Boolean).join('') || undefined;
}

function toUpdateHtml(graph: Graph, update: JsonNode): string {
  const title = textOf(readValues(graph, update, 'title'));
  const body = textOf(['articleBody', 'text', 'description'].flatMap((key) => graph.values(update, key)));
  const date = toRfc3339(readValues(graph, update, 'date_published')[0]?.value);
  // Keeps the time zone of the newsroom.
  const [, time] = /T(\d\d:\d\d)/.exec(typeof date === 'string' ? date : '') ?? [];
  const timeHtml = time ? `<p><time datetime="${escape(String(date))}">${time}</time></p>` : '';
  return `${title ? `<h2>${escape(title)}</h2>` : ''}${timeHtml}${toParagraphs(body)}`;
}

/** Splits plain text into paragraphs: at empty lines if it has any, else at every line break. */
function toParagraphs(text = ''): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const hasEmptyLines = lines.slice(1, -1).includes('');
  const paragraphs: string[] = [];
  let current: string[] = [];
  for (const line of [...lines, '']) {
    if (line) current.push(line);
    if (current.length && (!line || !hasEmptyLines)) {
      paragraphs.push(`<p>${escape(current.join(' '))}</p>`);
      current = [];
    }
  }
  return paragraphs.join('');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML. Keeps entities, since many publishers escape for HTML in their JSON too. */
const escape = (text: string): string =>
  text.replace(/&(?!#?\w{1,8};)|[<>"]/g, (char) => escapes[char] ?? char);
