// Records the boxes that `boxes.test.js` compares with.
process.env.UPDATE = '1';
await import('./boxes.test.js');
