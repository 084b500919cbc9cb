// What the bundler adds.

declare module '*.css' {
  const text: string;
  export default text;
}

/** Written in each run by `by-hand/make.js`. */
declare module 'drawn' {
  type Fields = Record<string, string>;
  type Shape = { html: string; fill(node: Node, fields: Fields): void };
  export const styles: Record<'strip' | 'topStory' | 'channel', string[]>;
  export const shapes: Shape[];
  /** Index of a shape by the key of a card. */
  export const shapeOf: Record<string, number>;
  export const shell: Shape;
  export const topStory: Shape;
  export const channel: Shape;
  export { keyOf } from './by-hand/key.js';
}
