// What libraries of 2008 did to their host page: they replaced native methods by others of the same name, and `Event` by
// their own.
Object.assign(Array.prototype, {
  reduce() {
    return this.length > 1 ? this : this[0];
  },
  entries() {
    return [].concat(this);
  },
  toJSON() {
    return '[…]';
  },
});
Array.from = (list) => (list && list.length ? [].slice.call(list) : []);
window.Event = function Event(event) {
  return { event };
};
String.prototype.toJSON = function toJSON() {
  return `“${this}”`;
};
