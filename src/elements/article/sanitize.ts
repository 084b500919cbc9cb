// A separate module, so that only browsers without `setHTML()` load it.
export { default as DOMPurify } from 'dompurify';
