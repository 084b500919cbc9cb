// A classic script for the head of a page under test: collects errors and rejections in `window.recordedErrors`.
(() => {
  const recorded = (window.recordedErrors = []);
  const logError = console.error;
  console.error = (...values) => {
    recorded.push(`console.error: ${values.map(String).join(' ')}`);
    logError.apply(console, values);
  };
  addEventListener('error', (event) => recorded.push(`uncaught: ${event.message}`));
  addEventListener('unhandledrejection', (event) => recorded.push(`unhandled rejection: ${event.reason}`));
})();
