import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Sets a story's args on an element: `<newsfold-card ${spreadArgs(args)}>`. Objects become properties, other values attributes. */
class SpreadArgs extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('spreadArgs() belongs where an attribute would be');
  }

  override update({ element }: ElementPart, [args]: [Record<string, unknown>]): symbol {
    for (const [name, value] of Object.entries(args)) {
      if (typeof value === 'object') Object.assign(element, { [name]: value });
      else if (value === undefined || value === '' || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    return noChange;
  }

  render(_args: Record<string, unknown>): symbol {
    return noChange;
  }
}

export const spreadArgs = directive(SpreadArgs);
