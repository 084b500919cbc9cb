// The floors name what every module may import; this library has a file of its own, loaded where the browser has no setHTML.
// oxlint-disable-next-line newsfold/floors
export { default as DOMPurify } from 'dompurify';
