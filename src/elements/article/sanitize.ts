// A module of its own, so that only browsers without `setHTML` load it.
export { default as DOMPurify } from 'dompurify';
