import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Gives an element a story's args: `<newsfold-card ${given(args)}>`. Objects become properties, the rest attributes. */
class Given extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('given() stands where an attribute would');
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

export const given = directive(Given);
